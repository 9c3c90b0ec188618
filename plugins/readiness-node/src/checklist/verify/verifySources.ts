// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogSource, Check } from 'backstage-plugin-readiness-common';
import type { ProblemList } from './ProblemList';

/** For each kind of source: the keys of which one is needed, other allowed keys, and an example. */
const forms: Record<
  CatalogSource['from'],
  { requires: (keyof CatalogSource)[]; takes: string[]; example: string }
> = {
  field: {
    requires: ['key'],
    takes: ['value', 'map'],
    example: '{ from: field, key: metadata.description }',
  },
  annotation: {
    requires: ['key'],
    takes: ['value', 'map'],
    example: '{ from: annotation, key: example.com/tier }',
  },
  label: {
    requires: ['key'],
    takes: ['value', 'map'],
    example: '{ from: label, key: example.com/tier }',
  },
  tag: {
    requires: ['map', 'prefix', 'key'],
    takes: ['value'],
    example: '{ from: tag, map: { data-none: none } }',
  },
  link: {
    requires: ['linkKind', 'match', 'linkType'],
    takes: ['value', 'map'],
    example: '{ from: link, linkKind: dashboard }',
  },
  repository: { requires: [], takes: [], example: '{ from: repository }' },
  relation: {
    requires: ['relation'],
    takes: ['kinds', 'types', 'stores', 'shared', 'value', 'map'],
    example: '{ from: relation, relation: dependsOn, stores: [database] }',
  },
};

/** Checks the catalog sources of a check. @internal */
export function verifySources(list: ProblemList, check: Check): void {
  for (const source of check.answeredBy ?? []) {
    const { requires, takes, example } = forms[source.from];
    if (
      requires.length > 0 &&
      !requires.some(key => source[key] !== undefined)
    ) {
      const wanted = requires.map(key => `"${key}"`).join(' or ');
      list.value(
        source,
        undefined,
        `A source from "${source.from}" needs ${wanted}, for example ${example}`,
      );
    }
    const allowed = ['from', 'mode', ...requires, ...takes];
    for (const key of Object.keys(source)) {
      if (!allowed.includes(key)) {
        list.key(
          source,
          key,
          `"${key}" is not allowed for a source from "${
            source.from
          }"; it takes ${allowed.join(', ')}`,
        );
      }
    }
    for (const raw of Object.keys(source.map ?? {})) {
      if (raw !== raw.toLowerCase()) {
        list.key(
          source.map!,
          raw,
          `The keys of a map are compared in lower case; write "${raw.toLowerCase()}"`,
        );
      }
    }
    if (source.match !== undefined) {
      try {
        RegExp(source.match, 'i');
      } catch (error) {
        list.value(
          source,
          'match',
          `"match" is not a regular expression: ${(error as Error).message}`,
        );
      }
    }
  }
}
