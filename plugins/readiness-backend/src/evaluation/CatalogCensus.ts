// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  sanitizeText,
  type CatalogEntity,
  type CatalogKind,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { isLocation } from '../catalog/catalogErrors/errorsOf';
import type { SweptCatalog } from '../database/types';

const MOST_KINDS = 20;
/** Types are free text: more different ones than this are counted as one. */
const MOST_COUNTED = 1_000;
const TYPE_LENGTH = 63;

/** Counts what a sweep reads by kind and type, so that an empty portal can say why nothing counts. @internal */
export class CatalogCensus {
  private entities = 0;
  private readonly kinds = new Map<string, CatalogKind>();

  constructor(private readonly checklists: ChecklistRegistry) {}

  add(page: CatalogEntity[]): void {
    for (const entity of page) {
      if (!isLocation(entity)) {
        this.count(entity);
      }
    }
  }

  result(): SweptCatalog {
    const kinds = [...this.kinds.values()].sort(
      (one, other) => other.entities - one.entities,
    );
    return { entities: this.entities, kinds: kinds.slice(0, MOST_KINDS) };
  }

  private count(entity: CatalogEntity): void {
    const { kind, spec } = entity;
    const type =
      typeof spec?.type === 'string'
        ? // In lower case a secret is no longer recognized.
          sanitizeText(spec.type, TYPE_LENGTH).toLowerCase()
        : undefined;
    const key = `${kind} ${type ?? ''}`;
    let counted = this.kinds.get(key);
    if (!counted) {
      if (this.kinds.size >= MOST_COUNTED) {
        this.entities += 1;
        return;
      }
      counted = { kind, ...(type && { type }), entities: 0, inScope: 0 };
      this.kinds.set(key, counted);
    }
    this.entities += 1;
    counted.entities += 1;
    if (this.checklists.forEntity(entity)) {
      counted.inScope += 1;
    }
  }
}
