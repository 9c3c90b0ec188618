// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FoundComponent } from './formats/types';
import type { HealthFinding, HealthStatus } from './types';
import { worstOf } from './worstOf';

const OTHER_ANSWERS = new Set([401, 403, 404, 405, 406, 410, 429]);

/**
 * Whether a status code means that this is not the response of a health check: a redirect, a login, not found.
 * @internal
 */
export function isOtherAnswer(status: number): boolean {
  const isOutside = !(status >= 200 && status < 600);
  return (
    isOutside || (status >= 300 && status < 400) || OTHER_ANSWERS.has(status)
  );
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
 * The status of a service from the status code, the status in the body and the components.
 *
 * In this order: a redirect, a login or "not found" is not a health response; 5xx fails whatever the body contains; an
 * unread body is unknown, never a pass; then the status in the body counts, except that a failing or degraded component turns
 * a pass into a warning; and without one the components count.
 * @internal
 */
export function evaluateOverall(options: {
  status: number;
  isReadable: boolean;
  root?: HealthStatus;
  components: FoundComponent[];
  /** Whether components may warn while the whole is well, as in the example of health+json. */
  allowsWarn?: boolean;
}): { overall: HealthStatus; findings: HealthFinding[] } {
  const { status, isReadable, root, components, allowsWarn } = options;
  if (isOtherAnswer(status)) {
    return { overall: 'unknown', findings: [] };
  }
  const hasFailed = components.some(item => item.status === 'fail');
  const findings: HealthFinding[] = [];
  if (root === 'pass' && hasFailed) {
    findings.push({
      rule: 'root-contradicts-component',
      message:
        'The response reports that all is well although one of its components fails.',
    });
  }
  if (root === 'fail' && status < 300) {
    findings.push({
      rule: 'status-code-contradicts-body',
      message: `The response reports a failure with status ${status}: a monitor that checks the code does not notice.`,
    });
  }
  if (root === undefined && hasFailed && status < 300) {
    findings.push({
      rule: 'failure-behind-success',
      message: `A component fails, but the response has status ${status}.`,
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
  const hasWorse = components.some(
    item => item.status === 'fail' || (item.status === 'warn' && !allowsWarn),
  );
  return { overall: root === 'pass' && hasWorse ? 'warn' : root, findings };
}
