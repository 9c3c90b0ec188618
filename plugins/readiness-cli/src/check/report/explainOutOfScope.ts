// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  type CompiledChecklist,
  sanitizeText,
} from 'backstage-plugin-readiness-common';

/** Why no checklist applies to an entity: what it is, and what they are for. @internal */
export function explainOutOfScope(
  { kind, spec = {} }: CatalogEntity,
  checklists: CompiledChecklist[],
): string {
  const is = [
    ['kind', kind],
    ['type', spec.type],
    ['lifecycle', spec.lifecycle],
  ].flatMap(([name, value]) =>
    typeof value === 'string' ? `${name} ${sanitizeText(value, 100)}` : [],
  );
  const scopes = checklists.map(
    ({ id, source }) => `"${id}" is for ${JSON.stringify(source.appliesTo)}`,
  );
  return `it is of ${is.join(', ')}, and ${scopes.join(', ')}`;
}
