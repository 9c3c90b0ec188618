// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readPack } from '../files/filePack';
import { readArchive } from '../files/readArchive';
import { readLocalFolder } from '../files/readLocalFolder';
import type { RepositoryFiles } from '../../facts/RepositoryFile';
import { CodeOwners } from '../../facts/codeOwners';
import { hasCode } from '../../facts/hasCode';
import { prepareHcl } from '../../facts/manifests/platforms/hcl';
import { readFacts } from '../../facts/readFacts';
import { scopeOf } from '../../facts/scopeOf';
import type { ReadingJob, ReadingSource, RepositoryReading } from './types';

function filesOf(source: ReadingSource): Promise<RepositoryFiles | undefined> {
  switch (source.type) {
    case 'folder':
      return readLocalFolder(source);
    case 'archive':
      return readArchive(source);
    default:
      return readPack(source);
  }
}

/** Reads what the files tell of each service. Runs in the reader process. @internal */
export async function readRepository({
  source,
  services,
  owners = 'github',
}: ReadingJob): Promise<RepositoryReading> {
  const repository = await filesOf(source);
  if (!repository) {
    return { isUnchanged: true };
  }
  await prepareHcl(repository.files);
  const folders = [...new Set(services.map(({ folder }) => folder))];
  const codeOwners = CodeOwners.find(repository.files, owners);
  return {
    etag: repository.etag,
    ...(codeOwners?.namesSomebody && { codeOwners: codeOwners.path }),
    services: services.map(({ entityRef, folder, names, own, isDerived }) => {
      const scope = scopeOf({ repository, folder, folders, names, own });
      return isDerived && !hasCode(scope)
        ? { entityRef }
        : {
            entityRef,
            readings: readFacts(scope),
            ownership: codeOwners
              ? codeOwners.ownershipOf(scope.paths)
              : 'none',
          };
    }),
  };
}
