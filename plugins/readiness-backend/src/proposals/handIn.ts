// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import type { ProposalResult } from 'backstage-plugin-readiness-common';
import type { JsonValue } from '@backstage/types';
import type {
  AnswerProposal,
  ProposalPlan,
} from 'backstage-plugin-readiness-node/proposal';
import type { Knex } from 'knex';
import { removeProposal } from '../database/operations/proposals/insertProposal';
import type { StoredProposal } from '../database/operations/proposals/proposalRows';
import { updateProposal } from '../database/operations/proposals/updateProposal';
import { explainStart } from './explainStart';
import type { LocalFiles } from './LocalFiles';
import { presentProposal, presentRefusal } from './presentProposal';
import type { ProposalSettings } from './readProposalSettings';
import type { ScaffolderService } from './readTask';

/** @internal */
export interface HandInOptions {
  knex: Knex;
  catalog: CatalogService;
  scaffolder: ScaffolderService;
  settings: ProposalSettings;
  localFiles: LocalFiles;
  logger: LoggerService;
  now: () => number;
  /** As it is noted. */
  running: StoredProposal;
  plan: ProposalPlan;
  proposal: AnswerProposal;
  /** Goes to the Scaffolder as a secret, and nowhere else. */
  token?: string;
  credentials: BackstageCredentials;
}

/** Writes the file, or has the Scaffolder send a request, as the caller. What comes to nothing leaves no note. @internal */
export async function handIn(
  options: HandInOptions,
): Promise<Omit<ProposalResult, 'change'>> {
  const { knex, running, plan } = options;
  try {
    return plan.file.type === 'file'
      ? await writeFile(options)
      : await startTask(options);
  } catch (error) {
    await removeProposal(knex, running.id);
    const refusal = presentRefusal(error, running.entityRef);
    if (!refusal) {
      throw error;
    }
    return { outcome: 'refused', refusal };
  }
}

async function writeFile(options: HandInOptions) {
  const { knex, catalog, localFiles, running, plan, now, logger } = options;
  await localFiles.write(plan.file, plan);
  const written: StoredProposal = {
    ...running,
    state: 'open',
    branch: undefined,
    updatedAt: now(),
  };
  await updateProposal(knex, running, written);
  await catalog
    .refreshEntity(running.entityRef, { credentials: options.credentials })
    .catch(error => {
      logger.debug(`The catalog reads the file later: ${error}`);
    });
  return { outcome: 'written' as const, proposal: presentProposal(written) };
}

async function startTask(options: HandInOptions) {
  const { knex, scaffolder, settings, running, token, credentials } = options;
  const { template } = settings;
  let taskId: string;
  try {
    ({ taskId } = await scaffolder.scaffold(
      {
        templateRef: template,
        values: valuesOf(options.proposal),
        ...(token !== undefined && { secrets: { USER_OAUTH_TOKEN: token } }),
      },
      { credentials },
    ));
  } catch (error) {
    options.logger.warn(`The template ${template} could not be started`, {
      error: String(error),
    });
    await removeProposal(knex, running.id);
    return {
      outcome: 'manual' as const,
      manualReason: explainStart(error, template),
    };
  }
  const started = { ...running, taskId };
  await updateProposal(knex, running, started);
  return { outcome: 'started' as const, proposal: presentProposal(started) };
}

/** Parameters of the template; who hands in is the one who starts it. */
function valuesOf(proposal: AnswerProposal): Record<string, JsonValue> {
  const { proposedBy, ...given } = proposal;
  return JSON.parse(JSON.stringify(given));
}
