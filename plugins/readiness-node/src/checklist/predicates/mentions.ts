// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A path that a predicate uses. @internal */
export interface Mention {
  path: string;
  /** True if an absent value would make the predicate true: under `$not`, or for `$exists: false`. */
  trueOnSilence: boolean;
}

function collect(predicate: unknown, negated: boolean, into: Mention[]): void {
  if (typeof predicate !== 'object' || predicate === null) {
    return;
  }
  for (const [key, value] of Object.entries(predicate)) {
    if (key === '$all' || key === '$any') {
      for (const item of Array.isArray(value) ? value : []) {
        collect(item, negated, into);
      }
    } else if (key === '$not') {
      collect(value, !negated, into);
    } else {
      const absent = value?.$exists === false;
      into.push({ path: key, trueOnSilence: negated !== absent });
    }
  }
}

/** Lists the paths that a predicate uses, in order, once for each place. @internal */
export function mentions(predicate: unknown): Mention[] {
  const found: Mention[] = [];
  collect(predicate, false, found);
  return found;
}

/** Lists the checks whose answers a predicate uses (`answers.<check>`), each once. @internal */
export function answersMentioned(predicate: unknown): string[] {
  const checks = mentions(predicate)
    .filter(({ path }) => path.startsWith('answers.'))
    .map(({ path }) => path.slice('answers.'.length));
  return [...new Set(checks)];
}
