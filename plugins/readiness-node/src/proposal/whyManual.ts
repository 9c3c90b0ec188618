// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HostConnection } from './hosts/connectHost';
import type { HostRepository } from './hosts/types';
import { ProposalError } from './ProposalError';
import type { CatalogFile } from './types';

/** Why no request can be sent for a file, so that people have to write the lines; `undefined` if one can. @internal */
export function whyManual(options: {
  file: CatalogFile;
  connection?: HostConnection;
  token?: string;
}): string | undefined {
  const { file, connection, token } = options;
  if (file.type === 'other') {
    return `Backstage has no action that opens a request on ${file.host}. Copy the change, or use the edit page of the host.`;
  }
  // The modules of Bitbucket find out by themselves whether the integration may.
  const isBitbucket = file.type.startsWith('bitbucket');
  if (!isBitbucket && !connection?.hasToken && !token) {
    return `There is no token for ${file.host}: neither did you sign in to it, nor does the integration have one. Copy the change, or use the edit page of the host.`;
  }
  return undefined;
}

/** @throws ProposalError for a repository that takes no request from this token @internal */
export function refuseRepository(
  repository: HostRepository | undefined,
  { file, hasToken }: { file: CatalogFile; hasToken: boolean },
): void {
  const name = `${file.host}/${file.project}`;
  if (!repository) {
    throw new ProposalError({
      code: 'file-not-found',
      reason: `There is no ${name}, or it is not shown to this token.`,
      fix: 'Correct the location of the entity, or sign in as somebody who may read the repository.',
    });
  }
  if (repository.isArchived) {
    throw new ProposalError({
      code: 'forbidden',
      reason: `${name} is archived, so that nothing can be changed in it.`,
      fix: 'Have it unarchived, or move the entity to another file.',
    });
  }
  if (hasToken && !repository.mayWrite) {
    throw new ProposalError({
      code: 'forbidden',
      reason: `This token may not write to ${name}.`,
      fix: 'Ask for the right to write to the repository, or copy the change into the file.',
    });
  }
}
