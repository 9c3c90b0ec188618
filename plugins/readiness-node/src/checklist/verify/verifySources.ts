// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogSource, Check } from 'backstage-plugin-readiness-common';
import type { ProblemList } from './ProblemList';

/** For each kind of source: the keys of which one is needed, what else it takes, and how it is written. */
const forms: Record<
  CatalogSource['from'],
  { needs: (keyof CatalogSource)[]; takes: string[]; example: string }
> = {
  field: {
    needs: ['key'],
    takes: ['value', 'map'],
    example: '{ from: field, key: metadata.description }',
  },
  annotation: {
    needs: ['key'],
    takes: ['value', 'map'],
    example: '{ from: annotation, key: example.com/tier }',
  },
  label: {
    needs: ['key'],
    takes: ['value', 'map'],
    example: '{ from: label, key: example.com/tier }',
  },
  tag: {
    needs: ['map', 'prefix', 'key'],
    takes: ['value'],
    example: '{ from: tag, map: { data-none: none } }',
  },
  link: {
    needs: ['linkKind', 'match', 'linkType'],
    takes: ['value', 'map'],
    example: '{ from: link, linkKind: dashboard }',
  },
  repository: { needs: [], takes: [], example: '{ from: repository }' },
  relation: {
    needs: ['relation'],
    takes: ['kinds', 'types', 'stores', 'shared', 'value', 'map'],
    example: '{ from: relation, relation: dependsOn, stores: [database] }',
  },
};

/** Checks the catalog sources of a check. @internal */
export function verifySources(list: ProblemList, check: Check): void {
  for (const source of check.answeredBy ?? []) {
    const { needs, takes, example } = forms[source.from];
    if (needs.length > 0 && !needs.some(key => source[key] !== undefined)) {
      const wanted = needs.map(key => `"${key}"`).join(' or ');
      list.value(
        source,
        undefined,
        `A source from "${source.from}" needs ${wanted}, for example ${example}`,
      );
    }
    const allowed = ['from', 'mode', ...needs, ...takes];
    for (const key of Object.keys(source)) {
      if (!allowed.includes(key)) {
        list.key(
          source,
          key,
          `"${key}" means nothing for a source from "${
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
          `The left side of a map is compared in lower case; write "${raw.toLowerCase()}"`,
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
