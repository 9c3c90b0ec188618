// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdir, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import {
  type AuthService,
  type DiscoveryService,
  resolveSafeChildPath,
  type UrlReaderService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';
import {
  planProposal,
  type ProposalPlan,
} from 'backstage-plugin-readiness-node/proposal';
import { examples } from './examples';
import { inputError } from './inputError';
import { createDraftEvaluator } from './createDraftEvaluator';
import { loadEntity } from './loadEntity';
import { publishKindOf } from './publishKindOf';
import { inputSchema, outputSchema } from './schema';

/** @internal */
export interface AnnotateOptions {
  auth: AuthService;
  catalog: CatalogService;
  discovery: DiscoveryService;
  integrations: ScmIntegrations;
  urlReader: UrlReaderService;
  /** `scaffolder.requireScmUserCredentials`: nothing is done with the integration's token. */
  requireUserToken: boolean;
  /** Milliseconds since the epoch. */
  now: () => number;
}

/**
 * The action `readiness:annotate`: adds answers to the catalog file of an entity, as its host has it now, and leaves that
 * file alone in the workspace, for the publish action of the host. It writes nothing anywhere else.
 * @internal
 */
export function createAnnotateAction(options: AnnotateOptions) {
  return createTemplateAction({
    id: 'readiness:annotate',
    description:
      'Adds answers to a readiness checklist to the catalog file of an entity, changes no other byte of it, and describes the pull request.',
    examples,
    supportsDryRun: true,
    schema: { input: inputSchema, output: outputSchema },
    async handler(context) {
      const { logger, signal, workspacePath } = context;
      const { token, ...proposal } = context.input;
      const credentials = await context.getInitiatorCredentials();
      const { catalog, integrations, urlReader } = options;
      let plan: ProposalPlan;
      try {
        const entity = await loadEntity({
          entityRef: proposal.entityRef,
          catalog,
          credentials,
        });
        plan = await planProposal({
          proposal: { ...proposal, proposedBy: context.user?.ref },
          entity,
          integrations,
          urlReader,
          evaluate: createDraftEvaluator({ ...options, credentials }),
          token,
          signal,
          now: options.now(),
        });
        if (options.requireUserToken && !token && plan.mode !== 'manual') {
          throw new InputError(
            `Nobody is signed in to ${plan.file.host}, and scaffolder.requireScmUserCredentials is on: sign in there first.`,
          );
        }
      } catch (error) {
        throw inputError(error, logger);
      }

      const { file } = plan;
      const path = resolveSafeChildPath(workspacePath, file.path);
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, plan.text);
      logger.info(`${plan.verdict.text}\n${plan.diff}`);
      if (plan.manualReason !== undefined) {
        logger.warn(plan.manualReason);
      }

      context.output('publish', publishKindOf(plan));
      context.output('isCommitted', plan.isCommitted);
      context.output('branchName', plan.branch);
      context.output('title', plan.title);
      context.output('description', plan.body);
      context.output('targetPath', file.path);
      context.output('diff', plan.diff);
      context.output('verdict', plan.verdict.text);
      context.output('isMerged', plan.isMerged);
      context.output('host', file.host);
      const { before, after } = plan.verdict;
      const optional = {
        targetBranchName: plan.targetBranch,
        repoUrl: file.repoUrl,
        project: file.project,
        requestUrl: plan.request?.url,
        requestNumber: plan.request?.number,
        editUrl: plan.editUrl,
        manualReason: plan.manualReason,
        verdictBefore: before?.verdict,
        verdictAfter: after?.verdict,
      };
      for (const [name, value] of Object.entries(optional)) {
        if (value !== undefined) {
          context.output(name as keyof typeof optional, value);
        }
      }
    },
  });
}
