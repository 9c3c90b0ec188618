// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import { parseAllDocuments } from 'yaml';

/** What the catalog makes of the fields of a spec: relation, its opposite, default kind of the target. */
const RELATIONS: Record<string, [string, string, string]> = {
  owner: ['ownedBy', 'ownerOf', 'group'],
  system: ['partOf', 'hasPart', 'system'],
  domain: ['partOf', 'hasPart', 'domain'],
  dependsOn: ['dependsOn', 'dependencyOf', 'component'],
  providesApis: ['providesApi', 'apiProvidedBy', 'api'],
  consumesApis: ['consumesApi', 'apiConsumedBy', 'api'],
};

function refOf({ kind, metadata }: CatalogEntity): string {
  const { namespace = 'default', name } = metadata;
  return `${kind}:${namespace}/${name}`.toLowerCase();
}

function targetRefOf(name: string, kind: string, namespace: string): string {
  const [ofKind, rest] = name.includes(':') ? name.split(':') : [kind, name];
  const path = rest.includes('/') ? rest : `${namespace}/${rest}`;
  return `${ofKind}:${path}`.toLowerCase();
}

function isEntity(value: any): value is CatalogEntity {
  return Boolean(
    value &&
      typeof value.kind === 'string' &&
      value.metadata &&
      typeof value.metadata.name === 'string',
  );
}

/** What of the annotations the catalog would have let through or turned into strings. */
function stringsOf(annotations: unknown): Record<string, string> {
  return Object.fromEntries(
    Object.entries(annotations ?? {})
      .filter(([, value]) => value !== null && typeof value !== 'object')
      .map(([key, value]) => [key, String(value)]),
  );
}

/** The entities of some catalog files with their relations, by ref. Documents that are no entities are passed over. */
export function readCatalogFiles(files: string[]): Map<string, CatalogEntity> {
  const entities = new Map<string, CatalogEntity>();
  for (const file of files) {
    const documents = parseAllDocuments(readFileSync(file, 'utf8'), {
      logLevel: 'error',
    });
    for (const document of documents) {
      const value = document.errors.length ? undefined : document.toJS();
      if (isEntity(value)) {
        const metadata = {
          ...value.metadata,
          annotations: stringsOf(value.metadata.annotations),
        };
        entities.set(refOf(value), { ...value, metadata, relations: [] });
      }
    }
  }
  for (const [ref, entity] of entities) {
    const { namespace = 'default' } = entity.metadata;
    for (const [field, [type, opposite, kind]] of Object.entries(RELATIONS)) {
      for (const name of [entity.spec?.[field] ?? []].flat()) {
        if (typeof name === 'string') {
          const targetRef = targetRefOf(name, kind, namespace);
          entity.relations!.push({ type, targetRef });
          entities
            .get(targetRef)
            ?.relations!.push({ type: opposite, targetRef: ref });
        }
      }
    }
  }
  return entities;
}

/** Every YAML file of a folder and of the folders in it, in the order of names; an error when there is no such folder. */
export function yamlFilesIn(folder: string): string[] {
  if (!existsSync(folder)) {
    throw new Error(
      `${folder} is missing: the comparison means nothing without it`,
    );
  }
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter(entry => entry.isFile() && /\.ya?ml$/.test(entry.name))
    .map(entry => resolve(join(entry.parentPath, entry.name)))
    .sort();
}
