// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isSameLicenseId } from './isSameLicenseId';

function alternativesOf(expression: string): string[] {
  // An expression with brackets, or of "and" and "or", is one whole.
  const isFlat = !/[()]/.test(expression);
  const isMixed = / and /.test(expression) && / or /.test(expression);
  return isFlat && !isMixed ? expression.split(/ (?:and|or) /) : [expression];
}

/**
 * Whether two SPDX expressions mean the same licence. The order of alternatives does not matter. A bare GNU id, which is
 * deprecated, does not tell whether later versions count, so it is both `-only` and `-or-later`: the text of the licence
 * in a repository does not tell either.
 * @internal
 */
export function isSameLicense(left: string, right: string): boolean {
  const [one, other] = [left, right].map(text =>
    text.toLowerCase().replace(/\s+/g, ' ').trim(),
  );
  const joints = [one, other].map(text => / and /.test(text));
  const [here, there] = [alternativesOf(one), alternativesOf(other)];
  return (
    (here.length === 1 || joints[0] === joints[1]) &&
    here.length === there.length &&
    here.every(id => there.some(item => isSameLicenseId(id, item))) &&
    there.every(id => here.some(item => isSameLicenseId(id, item)))
  );
}
