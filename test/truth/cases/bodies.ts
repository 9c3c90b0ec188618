// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/** Healthy answers in the formats that are about, each with these components. */
export const bodies = {
  edxHeartbeat: (...names: string[]) =>
    Object.fromEntries(
      names.map(name => [name, { status: true, message: 'OK' }]),
    ),
  edxIda: (...names: string[]) => ({
    overall_status: 'OK',
    detailed_status: Object.fromEntries(names.map(name => [name, 'OK'])),
  }),
  spring: (...names: string[]) => ({
    status: 'UP',
    components: Object.fromEntries(names.map(name => [name, { status: 'UP' }])),
  }),
  aspNet: (...names: string[]) => ({
    status: 'Healthy',
    totalDuration: '00:00:00.0123456',
    entries: Object.fromEntries(
      names.map(name => [
        name,
        { data: {}, duration: '00:00:00.01', status: 'Healthy', tags: [] },
      ]),
    ),
  }),
  kubernetes: (...names: string[]) =>
    `${names.map(name => `[+]${name} ok\n`).join('')}healthz check passed\n`,
  quarkus: (...names: string[]) => ({
    status: 'UP',
    checks: names.map(name => ({ name, status: 'UP' })),
  }),
  djangoHealthCheck: (...names: string[]) =>
    Object.fromEntries(names.map(name => [name, 'working'])),
  healthJson: (...names: string[]) => ({
    status: 'pass',
    checks: Object.fromEntries(
      names.map(name => [`${name}:connections`, [{ status: 'pass' }]]),
    ),
  }),
  terminus: (...names: string[]) => {
    const details = Object.fromEntries(
      names.map(name => [name, { status: 'up' }]),
    );
    return { status: 'ok', info: details, error: {}, details };
  },
  dockerflow: (...names: string[]) => ({
    status: 'ok',
    checks: Object.fromEntries(names.map(name => [name, 'ok'])),
    details: {},
  }),
  dropwizard: (...names: string[]) =>
    Object.fromEntries(names.map(name => [name, { healthy: true }])),
};
