// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import { quoteYaml } from 'backstage-plugin-readiness-common/engine';
import {
  editAnnotations,
  type AnnotationChanges,
} from 'backstage-plugin-readiness-edit';

const PREFIX = 'readiness/';

/**
 * The entity as it would be after an edit of its file. It is the editor that decides what becomes of the list of
 * `readiness/none`, of aliases and of keys in other letters: it edits a file that has nothing but the annotations, so that
 * this also works for files that it would refuse.
 * @throws AnnotationEditError `bad-request`
 */
export function withAnnotations(
  entity: CatalogEntity,
  changes: AnnotationChanges,
): CatalogEntity {
  const annotations = entity.metadata.annotations ?? {};
  const isOurs = (key: string) => key.toLowerCase().startsWith(PREFIX);
  const pairs = Object.entries(annotations)
    .filter(([key]) => isOurs(key))
    .map(([key, value]) => `${quoteYaml(key)}:${quoteYaml(String(value))}`);
  const { text } = editAnnotations({
    ...changes,
    text: `{"kind":"Component","metadata":{"name":"edited","annotations":{${pairs.join()}}}}`,
    entityRef: 'component:default/edited',
  });
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: {
        ...Object.fromEntries(
          Object.entries(annotations).filter(([key]) => !isOurs(key)),
        ),
        ...JSON.parse(text).metadata.annotations,
      },
    },
  };
}
