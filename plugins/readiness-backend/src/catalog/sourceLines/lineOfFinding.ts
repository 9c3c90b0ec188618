// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import {
  entityRefOf,
  type CatalogEntity,
  type Finding,
} from 'backstage-plugin-readiness-common';
import type { EntityLines } from './EntityLines';

/** The fields that make a relation, and the kind that a short name in them stands for. */
const FIELDS: Record<string, { field: string; defaultKind?: string }> = {
  'relations.dependsOn': { field: 'spec.dependsOn' },
  'relations.consumesApi': { field: 'spec.consumesApis', defaultKind: 'API' },
  'relations.providesApi': { field: 'spec.providesApis', defaultKind: 'API' },
};

/**
 * The line that a finding is about: that of its annotation or field, and of the one item of a list that it names.
 * Undefined when the file does not say it, for a processor or the other end of a relation may have said it.
 * @internal
 */
export function lineOfFinding(
  finding: Finding,
  entity: CatalogEntity,
  lines: EntityLines,
): number | undefined {
  const { key, message } = finding;
  const annotation = lines.keys.get(`metadata.annotations.${key}`);
  if (annotation !== undefined || !Object.hasOwn(FIELDS, key)) {
    return annotation ?? lines.keys.get(key);
  }
  const { field, defaultKind } = FIELDS[key];
  const { namespace: defaultNamespace } = parseEntityRef(entityRefOf(entity));
  for (const { text, line } of lines.items.get(field) ?? []) {
    const ref = refOf(text, { defaultKind, defaultNamespace });
    if (ref && message.includes(`"${ref}"`)) {
      return line;
    }
  }
  return lines.keys.get(field);
}

function refOf(
  text: string,
  defaults: { defaultKind?: string; defaultNamespace: string },
): string | undefined {
  try {
    return stringifyEntityRef(parseEntityRef(text, defaults));
  } catch {
    return undefined;
  }
}
