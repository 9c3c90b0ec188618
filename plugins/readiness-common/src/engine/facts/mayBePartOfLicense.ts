// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isSameLicenseId } from './isSameLicenseId';

function normalized(text: string): string {
  return text.toLowerCase().replace(/\s+/g, ' ').trim();
}

/**
 * Whether an observed licence may be no more than a part of the one that was said: one of several that apply together
 * (`AND`), or without its exception (`WITH`). Those often stand in files of their own, so that the text of a licence
 * neither shows nor refutes them.
 * @internal
 */
export function mayBePartOfLicense(observed: string, said: string): boolean {
  const [part, whole] = [observed, said].map(normalized);
  const idsOf = (text: string) =>
    text
      .replace(/[()]/g, ' ')
      .trim()
      .split(/(?<! ) +(?:and|or) +/);
  return (
    / (?:and|with) /.test(whole) &&
    idsOf(part).every(id =>
      idsOf(whole).some(
        one =>
          isSameLicenseId(id, one) ||
          isSameLicenseId(id, one.split(' with ')[0]),
      ),
    )
  );
}
