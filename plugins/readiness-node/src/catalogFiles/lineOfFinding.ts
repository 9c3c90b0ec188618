// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  completeRef,
  type CatalogEntity,
  type Finding,
} from 'backstage-plugin-readiness-common';
import type { EntityLines } from './EntityLines';

/** The fields that make a relation, and the kind that a short name in them stands for. */
const FIELDS: Record<string, { field: string; kind: string }> = {
  'relations.dependsOn': { field: 'spec.dependsOn', kind: 'component' },
  'relations.consumesApi': { field: 'spec.consumesApis', kind: 'api' },
  'relations.providesApi': { field: 'spec.providesApis', kind: 'api' },
};

/**
 * The line that a finding is about: that of its annotation or field, and of the one item of a list that it names.
 * Undefined when the file does not say it, for a processor or the other end of a relation may have said it.
 * @public
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
  const { field, kind } = FIELDS[key];
  const namespace = entity.metadata.namespace || 'default';
  for (const { text, line } of lines.items.get(field) ?? []) {
    if (message.includes(`"${completeRef(text, kind, namespace)}"`)) {
      return line;
    }
  }
  return lines.keys.get(field);
}
