// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isAbsolute } from 'node:path';
import type { ScmIntegrations } from '@backstage/integration';
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import { ProposalError } from './ProposalError';
import { readRepositoryUrl } from './readRepositoryUrl';
import type { CatalogFile } from './types';

const LOCATION = 'backstage.io/managed-by-location';

/**
 * The catalog file of an entity, by the location that the catalog noted.
 * @throws ProposalError `no-file`: written by no person, or no YAML or JSON file
 * @alpha
 */
export function locateFile(
  entity: CatalogEntity,
  integrations: ScmIntegrations,
): CatalogFile {
  const location: unknown = entity.metadata.annotations?.[LOCATION];
  if (typeof location !== 'string') {
    throw noFile(`The catalog does not say where it read the entity from.`);
  }
  const [, type, rest = ''] = /^([\w-]+):(.*)$/s.exec(location) ?? [];
  const target = rest.trim();
  if (type !== 'url' && type !== 'file') {
    throw noFile(
      `The entity comes from a catalog provider (${JSON.stringify(
        location.slice(0, 200),
      )}), not from a file.`,
    );
  }
  if (type === 'file') {
    const isFile =
      isAbsolute(target) && !/^[\\/]{2}/.test(target) && isCatalogName(target);
    if (!isFile) {
      throw noFile(
        `${JSON.stringify(target)} is no catalog file on this disk.`,
      );
    }
    const path = target.split(/[\\/]/).pop()!;
    return { type: 'file', url: target, host: '', path };
  }
  if (!URL.canParse(target) || !/^https?:$/.test(new URL(target).protocol)) {
    throw noFile(`${JSON.stringify(target.slice(0, 200))} is no address.`);
  }
  const file = readRepositoryUrl(target, integrations);
  if (!isCatalogName(file.path)) {
    throw noFile(
      `The entity comes from ${target.slice(
        0,
        300,
      )}, which is no YAML or JSON file: a catalog provider makes it.`,
    );
  }
  return file;
}

function isCatalogName(path: string): boolean {
  return /\.(ya?ml|json)$/i.test(path);
}

function noFile(reason: string): ProposalError {
  return new ProposalError({
    code: 'no-file',
    reason,
    fix: 'Change it where it comes from.',
  });
}
