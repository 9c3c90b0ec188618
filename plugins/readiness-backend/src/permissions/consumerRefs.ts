// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Check } from 'backstage-plugin-readiness-common';

/**
 * The refs that one item of an answer may stand for when the catalog has put it there. Only consumers of an API are at the
 * end of somebody else's relation; whatever else the catalog answers with stands in the relations of the service itself.
 * @param options - the item: a name, or `namespace/name`; the ref of the service
 * @internal
 */
export function consumerRefs(options: {
  check: Check | undefined;
  item: string;
  entityRef: string;
}): string[] {
  const { check, item, entityRef } = options;
  const { answeredBy = [], answer } = check ?? {};
  const namespace = entityRef.slice(
    entityRef.indexOf(':') + 1,
    entityRef.indexOf('/'),
  );
  if (answer?.values?.includes(item)) {
    return [];
  }
  return answeredBy
    .filter(
      ({ from, relation, value, map }) =>
        from === 'relation' &&
        relation === 'apiConsumedBy' &&
        value === undefined &&
        map === undefined,
    )
    .flatMap(({ kinds = ['component'] }) =>
      kinds.map(kind =>
        `${kind}:${
          item.includes('/') ? item : `${namespace}/${item}`
        }`.toLocaleLowerCase('en-US'),
      ),
    );
}
