// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { ScmIntegrations } from '@backstage/integration';
import {
  entityRefOf,
  maskSecrets,
  type CatalogEntity,
} from 'backstage-plugin-readiness-common';
import { answerName } from './answerStates';
import { addAnswers } from './addAnswers';
import { chooseBranch, type ChosenBranch } from './chooseBranch';
import { bodyOf, branchOf, titleOf } from './describeProposal';
import { draftVerdict } from './draftVerdict';
import { connectHost, type HostConnection } from './hosts/connectHost';
import { locateFile } from './locateFile';
import { ProposalError } from './ProposalError';
import { readCatalogFile } from './readCatalogFile';
import { refuseRepository, whyManual } from './whyManual';
import type {
  AnswerProposal,
  CatalogFile,
  EvaluateDraft,
  ProposalPlan,
} from './types';

/** @alpha */
export interface PlanProposalOptions {
  proposal: AnswerProposal;
  /** As the catalog has it. */
  entity: CatalogEntity;
  integrations: ScmIntegrations;
  urlReader: UrlReaderService;
  /** Evaluates drafts; failures are told in the verdict. */
  evaluate: EvaluateDraft;
  /** OAuth token of the user for the host; without it, the integration's is used. */
  token?: string;
  /** Reads a file on the disk of the portal; without it, these are refused. */
  readLocalFile?: (file: CatalogFile) => Promise<string>;
  signal?: AbortSignal;
  /** Milliseconds since the epoch. */
  now: number;
}

/**
 * Works out everything about a hand-in, and writes nothing: reads the file from its host as it is now, adds the answers
 * to it, or to what an open request has, and finds the branch.
 *
 * @remarks What somebody else changed in the meantime stays; where it is the same answer, the hand-in is refused.
 * @throws ProposalError, and AnnotationEditError for what the file is like
 * @alpha
 */
export async function planProposal(
  options: PlanProposalOptions,
): Promise<ProposalPlan> {
  const { proposal, entity, integrations, token, signal } = options;
  const entityRef = entityRefOf(entity);
  refuseSecrets(proposal);
  const file = locateFile(entity, integrations);
  const connection = await connectHost({ file, integrations, token, signal });
  const { targetBranch, before, chosen } = await readNow({
    ...options,
    file,
    entityRef,
    connection,
  });
  const added = addAnswers({ proposal, entityRef, file, before, chosen });
  const isCommitted = chosen?.text === added.text;
  const verdict = await draftVerdict({ ...options, before, text: added.text });
  const manualReason =
    file.type === 'file' ? undefined : whyManual({ file, connection, token });
  const earlier = [
    ...new Set([
      ...(chosen?.others.map(({ url }) => url) ?? []),
      ...(proposal.earlier ?? []),
    ]),
  ].filter(url => url !== chosen?.request?.url);
  return {
    file,
    mode: manualReason === undefined ? chosen?.mode ?? 'create' : 'manual',
    manualReason,
    ...editPage(file, integrations),
    branch: chosen?.name ?? freshBranch(entityRef, options.now),
    targetBranch,
    isCommitted,
    request: chosen?.request,
    title: titleOf(entityRef),
    body: bodyOf({
      proposal: { ...proposal, entityRef, earlier },
      changes: added.changes,
      verdict: verdict.text,
      isMerged: added.isMerged,
    }),
    before,
    text: added.text,
    diff: added.diff,
    seen: added.seen,
    isMerged: added.isMerged,
    verdict,
  };
}

/** The file as it is, and what is open for it. */
async function readNow(
  options: PlanProposalOptions & {
    file: CatalogFile;
    entityRef: string;
    connection?: HostConnection;
  },
): Promise<{ targetBranch?: string; before: string; chosen?: ChosenBranch }> {
  const { file, entityRef, connection, readLocalFile } = options;
  if (file.type === 'file') {
    if (!readLocalFile) {
      throw new ProposalError({
        code: 'no-file',
        reason: `The catalog reads the entity from a file on its own disk, ${file.path}: there is no host to send a request to.`,
        fix: 'Answer on the Readiness tab of the entity, which knows whether this portal writes such files, or write the lines into the file by hand.',
      });
    }
    return { before: await readLocalFile(file) };
  }
  if (!connection) {
    const before = await readCatalogFile({ ...options, ref: file.ref ?? '' });
    return { targetBranch: file.ref, before };
  }
  const { host, hasToken } = connection;
  const repository = await host.repository();
  refuseRepository(repository, { file, hasToken });
  const targetBranch = file.ref ?? repository!.defaultBranch;
  const read = (ref: string) => readCatalogFile({ ...options, host, ref });
  const before = await read(targetBranch);
  const chosen = hasToken
    ? await chooseBranch({
        base: branchOf(entityRef),
        path: file.path,
        entityRef,
        text: before,
        findBranch: name => host.branch(name, targetBranch),
        readFile: read,
      })
    : undefined;
  return { targetBranch, before, chosen };
}

function refuseSecrets({ set = {} }: AnswerProposal): void {
  for (const [key, value] of Object.entries(set)) {
    if (typeof value === 'string' && maskSecrets(value) !== value) {
      throw new ProposalError({
        code: 'secret',
        reason: `The value of ${answerName(
          key,
        )} looks like a password or a key, and everybody can read catalog files.`,
        fix: 'Write where it is kept instead.',
      });
    }
  }
}

function editPage(file: CatalogFile, integrations: ScmIntegrations) {
  return file.type === 'file'
    ? {}
    : { editUrl: integrations.resolveEditUrl(file.url) };
}

/** For hosts whose open requests are not looked for: the name is of this moment. */
function freshBranch(entityRef: string, now: number): string {
  const time = new Date(now).toISOString().replace(/\D/g, '').slice(0, 14);
  return `${branchOf(entityRef)}-${time}`;
}
