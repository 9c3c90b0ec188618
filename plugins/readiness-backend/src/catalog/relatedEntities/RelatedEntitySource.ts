// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';

/** Where related entities come from. @internal */
export interface RelatedEntitySource {
  /** Projected entities by lower-case ref; those that do not exist are left out. */
  find(entityRefs: string[]): Promise<ReadonlyMap<string, CatalogEntity>>;
}
