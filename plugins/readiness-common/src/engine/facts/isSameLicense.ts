// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isSameLicenseId } from './isSameLicenseId';
import { licenseTree, type LicenseTree } from './licenseTree';

function isSameTree(left: LicenseTree, right: LicenseTree): boolean {
  if ('id' in left || 'id' in right) {
    return 'id' in left && 'id' in right && isSameLicenseId(left.id, right.id);
  }
  const isIn = (part: LicenseTree, other: LicenseTree[]) =>
    other.some(one => isSameTree(part, one));
  return (
    left.joint === right.joint &&
    left.parts.every(part => isIn(part, right.parts)) &&
    right.parts.every(part => isIn(part, left.parts))
  );
}

/**
 * Whether two SPDX expressions mean the same licence, by their syntax trees: brackets that change nothing, letter case and
 * the order of what is joined do not matter. A bare GNU id, which is deprecated, does not tell whether later versions
 * count, so it is both `-only` and `-or-later`: the text of the licence in a repository does not tell either.
 * @internal
 */
export function isSameLicense(left: string, right: string): boolean {
  return isSameTree(licenseTree(left), licenseTree(right));
}
