// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FoundComponent } from './formats/types';
import type { HealthFinding, HealthStatus } from './types';
import { worstOf } from './worstOf';

const OTHER_ANSWERS = new Set([401, 403, 404, 405, 406, 429]);

/** Whether a status code says that this is not the answer of a health check: a redirect, a login, nothing there. @internal */
export function isOtherAnswer(status: number): boolean {
  return (status >= 300 && status < 400) || OTHER_ANSWERS.has(status);
}

function evaluateComponents(components: FoundComponent[]): HealthStatus {
  const statuses = components.map(({ status }) => status);
  const failed = statuses.filter(status => status === 'fail').length;
  if (failed > 0) {
    return failed === statuses.length ? 'fail' : 'warn';
  }
  if (statuses.includes('warn')) {
    return 'warn';
  }
  return statuses.includes('pass') ? 'pass' : worstOf(statuses);
}

/**
 * How a service is, by its status code, by the status that the body says and by its components.
 *
 * In this order: a redirect, a login or "not found" is no answer about health; 5xx fails whatever the body says; an unread
 * body is unknown, never a pass; then the body's own status counts, with a component that fails making a pass a warning;
 * and without one the components count.
 * @internal
 */
export function evaluateOverall(options: {
  status: number;
  isReadable: boolean;
  root?: HealthStatus;
  components: FoundComponent[];
}): { overall: HealthStatus; findings: HealthFinding[] } {
  const { status, isReadable, root, components } = options;
  if (isOtherAnswer(status) || !(status >= 200 && status < 600)) {
    return { overall: 'unknown', findings: [] };
  }
  const hasFailed = components.some(item => item.status === 'fail');
  const findings: HealthFinding[] = [];
  if (root === 'pass' && hasFailed) {
    findings.push({
      rule: 'root-contradicts-component',
      message: 'It says that all is well while one of its components fails.',
    });
  }
  if (root === 'fail' && status < 300) {
    findings.push({
      rule: 'status-code-contradicts-body',
      message: `It says that it fails, but answers ${status}: a monitor that looks at the code sees nothing.`,
    });
  }
  if (root === undefined && hasFailed && status < 300) {
    findings.push({
      rule: 'failure-behind-success',
      message: `A component fails, but it answers ${status}.`,
    });
  }
  if (status >= 500) {
    return { overall: 'fail', findings };
  }
  if (!isReadable) {
    return { overall: 'unknown', findings };
  }
  if (root === undefined) {
    return { overall: evaluateComponents(components), findings };
  }
  return { overall: root === 'pass' && hasFailed ? 'warn' : root, findings };
}
