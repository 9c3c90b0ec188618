// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  ANNOTATION_EDIT_URL,
  ANNOTATION_LOCATION,
  ANNOTATION_ORIGIN_LOCATION,
  ANNOTATION_VIEW_URL,
  type Entity,
} from '@backstage/catalog-model';
import { safeUrl } from '../../components/safeUrl';

/** Where an entity is written down. @internal */
export interface CatalogFile {
  editUrl?: string;
  viewUrl?: string;
  /** Path or URL as text, when no browser can open it. */
  file?: string;
}

/**
 * Where the owner changes the annotations: the pages that the catalog names, else the location it was read from.
 *
 * @internal
 */
export function findCatalogFile(entity: Entity): CatalogFile {
  const annotations = entity.metadata.annotations ?? {};
  const location =
    annotations[ANNOTATION_LOCATION] ?? annotations[ANNOTATION_ORIGIN_LOCATION];
  // A location is `<type>:<target>`.
  const target = location?.slice(location.indexOf(':') + 1);
  const editUrl = safeUrl(annotations[ANNOTATION_EDIT_URL]);
  const viewUrl = safeUrl(annotations[ANNOTATION_VIEW_URL]) ?? safeUrl(target);
  return {
    editUrl,
    viewUrl,
    file: editUrl || viewUrl ? undefined : target || undefined,
  };
}
