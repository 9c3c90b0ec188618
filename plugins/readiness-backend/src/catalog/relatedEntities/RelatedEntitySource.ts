// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';

/** Where neighbours come from. @internal */
export interface RelatedEntitySource {
  /** Projected neighbours by lower-case ref; those that do not exist are left out. */
  find(entityRefs: string[]): Promise<ReadonlyMap<string, CatalogEntity>>;
}
