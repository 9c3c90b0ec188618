// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isSameLicenseId } from './isSameLicenseId';
import { licenseTree, type LicenseTree } from './licenseTree';

function idsOf(tree: LicenseTree): string[] {
  return 'id' in tree ? [tree.id] : tree.parts.flatMap(idsOf);
}

/** Whether more than one id applies at the same time, or an exception is named. */
function hasMore(tree: LicenseTree): boolean {
  return 'id' in tree
    ? tree.id.includes(' with ')
    : tree.joint === 'and' || tree.parts.some(hasMore);
}

/**
 * Whether an observed licence and the answered one may both be right although they differ:
 *
 * - one of several that apply together (`AND`), or without its exception (`WITH`): those often stand in files of their
 *   own, so that the text of a licence neither shows nor contradicts them
 * - the observed one leaves a choice (`OR`), and the answered one is among the choices
 * @internal
 */
export function mayBePartOfLicense(
  observed: string,
  factValue: string,
): boolean {
  const [part, whole] = [observed, factValue].map(licenseTree);
  const [partIds, wholeIds] = [part, whole].map(idsOf);
  if ('joint' in part && part.joint === 'or') {
    const choices = part.parts.flatMap(one => ('id' in one ? [one.id] : []));
    if (wholeIds.every(id => choices.some(one => isSameLicenseId(id, one)))) {
      return !('joint' in whole) || whole.joint === 'or';
    }
  }
  return (
    hasMore(whole) &&
    partIds.every(id =>
      wholeIds.some(
        one =>
          isSameLicenseId(id, one) ||
          isSameLicenseId(id, one.split(' with ')[0]),
      ),
    )
  );
}
