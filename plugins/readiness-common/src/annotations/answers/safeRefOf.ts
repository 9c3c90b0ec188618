// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../../engine';
import { entityRefOf } from '../../engine';
import { wellFormedEntity } from '../wellFormedEntity';

/** The ref of an entity, however malformed; the parser must not throw. @internal */
export function safeRefOf(entity: CatalogEntity): string {
  return entityRefOf(wellFormedEntity(entity));
}
