// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../engine';
import { fieldOf } from './catalog/fieldOf';
import { PREFIX } from './answers/collectAnnotations';
import { REPOSITORY_ANNOTATIONS } from './catalog/namedRepositories';
import { wellFormedEntity } from './wellFormedEntity';
import type { Vocabulary } from './types';

/**
 * The fields to request from the catalog. A checklist whose `answeredBy` reads other fields needs those as well: see
 * `projectedFieldsOf`.
 * @internal
 */
export const PROJECTED_FIELDS: string[] = [
  'kind',
  'metadata.name',
  'metadata.namespace',
  'metadata.title',
  'metadata.description',
  'metadata.annotations',
  'metadata.labels',
  'metadata.tags',
  'metadata.links',
  'spec.type',
  'spec.lifecycle',
  'spec.owner',
  'spec.system',
  'spec.domain',
  'spec.subcomponentOf',
  'relations',
];

const SPEC_FIELDS = PROJECTED_FIELDS.filter(field =>
  field.startsWith('spec.'),
).map(field => field.slice('spec.'.length));

const ANNOTATIONS = [
  'backstage.io/source-location',
  'backstage.io/managed-by-location',
  'backstage.io/edit-url',
  'backstage.io/view-url',
  'backstage.io/techdocs-ref',
  'backstage.io/database',
  'backstage.io/engine',
  ...REPOSITORY_ANNOTATIONS,
  // Fields that locate the evidence of a service.
  'datadoghq.com/dashboard-url',
  'datadoghq.com/monitor_tags',
  'datadoghq.com/site',
  'datadoghq.com/tag-name',
  'splunk.com/index',
  'splunk.com/source',
  'splunk.com/sourcetype',
];

const LABELS = ['tags.datadoghq.com/service'];

/** Lists of children, which would change a System's hash with every service that joins it. */
const CHILDREN = new Set(['hasPart', 'ownerOf', 'hasMember', 'parentOf']);

/** `PROJECTED_FIELDS` and the fields that the catalog sources of the checklist read. @public */
export function projectedFieldsOf(vocabulary: Vocabulary): string[] {
  return [...new Set([...PROJECTED_FIELDS, ...usedOf(vocabulary).fields])];
}

/**
 * Keeps only the parts of an entity that Readiness uses, in a fixed order, so that entities that are evaluated alike
 * have the same JSON and the same hash.
 *
 * @remarks Values are kept as they are, secrets included: store answers, never this.
 * @public
 */
export function projectEntity(
  from: CatalogEntity,
  vocabulary: Vocabulary,
): CatalogEntity {
  const entity = wellFormedEntity(from);
  const used = usedOf(vocabulary);
  const metadata: CatalogEntity['metadata'] = { name: entity.metadata.name };
  for (const key of ['namespace', 'title', 'description'] as const) {
    if (entity.metadata[key] !== undefined) {
      metadata[key] = entity.metadata[key];
    }
  }
  const annotations = pick(
    entity.metadata.annotations,
    key => used.annotations.has(key) || key.toLowerCase().startsWith(PREFIX),
  );
  const labels = pick(entity.metadata.labels, key => used.labels.has(key));
  if (annotations) {
    metadata.annotations = annotations;
  }
  if (labels) {
    metadata.labels = labels;
  }
  const { tags, links } = entity.metadata;
  if (Array.isArray(tags) && tags.length > 0) {
    metadata.tags = [...new Set(tags)].sort();
  }
  if (Array.isArray(links) && links.length > 0) {
    metadata.links = links.map(link => ({
      url: link?.url,
      title: link?.title,
      type: link?.type ?? link?.icon,
    }));
  }

  const projected: CatalogEntity = { kind: entity.kind, metadata };
  const spec: Record<string, unknown> = {};
  for (const key of SPEC_FIELDS) {
    if (typeof entity.spec?.[key] === 'string') {
      spec[key] = entity.spec[key];
    }
  }
  projected.spec = spec;
  for (const field of used.fields) {
    keepField(entity, projected, field);
  }
  if (Array.isArray(entity.relations)) {
    const relations = new Map<string, { type: string; targetRef: string }>();
    for (const { type, targetRef } of entity.relations) {
      if (!CHILDREN.has(type) || used.relations.has(type)) {
        const lower = targetRef.toLowerCase();
        relations.set(`${type} ${lower}`, { type, targetRef: lower });
      }
    }
    projected.relations = [...relations.keys()]
      .sort()
      .map(key => relations.get(key)!);
  }
  return projected;
}

function pick(
  record: Record<string, string> | undefined,
  keep: (key: string) => boolean,
): Record<string, string> | undefined {
  if (typeof record !== 'object' || record === null) {
    return undefined;
  }
  const keys = Object.keys(record).filter(keep).sort();
  return keys.length > 0
    ? Object.fromEntries(keys.map(key => [key, record[key]]))
    : undefined;
}

/** Copies a field that the checklist needs, unless it is kept anyway. */
function keepField(
  from: CatalogEntity,
  to: CatalogEntity,
  field: string,
): void {
  const value = fieldOf(from, field);
  if (value === undefined || fieldOf(to, field) !== undefined) {
    return;
  }
  const steps = field.split('.');
  const last = steps.pop()!;
  let target = to as unknown as Record<string, unknown>;
  for (const step of steps) {
    if (!Object.hasOwn(target, step)) {
      target[step] = {};
    }
    target = target[step] as Record<string, unknown>;
    if (typeof target !== 'object' || target === null) {
      return;
    }
  }
  target[last] = value;
}

interface UsedNames {
  annotations: Set<string>;
  labels: Set<string>;
  relations: Set<string>;
  fields: string[];
}

const usedNames = new WeakMap<Vocabulary, UsedNames>();

function usedOf(vocabulary: Vocabulary): UsedNames {
  let used = usedNames.get(vocabulary);
  if (!used) {
    const fields = new Set<string>();
    used = {
      annotations: new Set(ANNOTATIONS),
      labels: new Set(LABELS),
      relations: new Set(),
      fields: [],
    };
    for (const check of vocabulary.checks.values()) {
      for (const { from, key, relation } of check.answeredBy ?? []) {
        if (from === 'annotation' && key) {
          used.annotations.add(key);
        } else if (from === 'label' && key) {
          used.labels.add(key);
        } else if (from === 'relation' && relation) {
          used.relations.add(relation);
        } else if (
          from === 'field' &&
          key &&
          !/(^|\.)__proto__(\.|$)/.test(key)
        ) {
          fields.add(key);
        }
      }
    }
    used.fields = [...fields].sort();
    usedNames.set(vocabulary, used);
  }
  return used;
}
