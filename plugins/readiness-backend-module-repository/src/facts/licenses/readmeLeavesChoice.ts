// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A longer README repeats itself. */
const LONGEST = 100_000;
/** Characters around a word of choice in which the licences are named. */
const AROUND = 220;

const CHOICE =
  /\b(?:either|dual[- ]licen[cs]ed|at your (?:option|choice)|of your choice|or)\b/g;

/** How people call a licence: `apache` for Apache-2.0. */
function wordOf(id: string): string {
  return id.toLowerCase().split('-')[0];
}

/**
 * Whether a README says that one may choose between these licences.
 * @internal
 */
export function readmeLeavesChoice(
  original: string,
  ids: readonly string[],
): boolean {
  const text = original.slice(0, LONGEST).toLowerCase().replace(/\s+/g, ' ');
  for (const { 0: word, index } of text.matchAll(CHOICE)) {
    const around = word === 'or' ? AROUND / 2 : AROUND;
    const from = Math.max(0, index - around);
    const near = text.slice(from, index + around);
    const places = ids.map(id => near.indexOf(wordOf(id)));
    // A plain "or" stands between the names
    const isBetween =
      word !== 'or' || places.some(at => at !== -1 && at < index - from);
    if (
      isBetween &&
      /licen[cs]/.test(near) &&
      places.every(at => at !== -1) &&
      !/commercial|proprietary|\bpaid\b/.test(near)
    ) {
      return true;
    }
  }
  return false;
}
