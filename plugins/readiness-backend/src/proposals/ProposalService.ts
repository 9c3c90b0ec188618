// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { randomUUID } from 'node:crypto';
import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
  PermissionsService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import type { ScmIntegrations } from '@backstage/integration';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  readinessAnswerProposePermission,
  type CatalogEntity,
  type EvaluationResult,
  type ProposalList,
  type ProposalRequest,
  type ProposalResult,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import {
  type AnswerProposal,
  planProposal,
  readRequestState,
  wantedStates,
  type ProposalPlan,
} from 'backstage-plugin-readiness-node/proposal';
import type { Knex } from 'knex';
import { insertProposal } from '../database/operations/proposals/insertProposal';
import { listProposals } from '../database/operations/proposals/listProposals';
import type { StoredProposal } from '../database/operations/proposals/proposalRows';
import { updateProposal } from '../database/operations/proposals/updateProposal';
import { handIn } from './handIn';
import type { LocalFiles } from './LocalFiles';
import {
  presentChange,
  presentProposal,
  presentRefusal,
} from './presentProposal';
import type { ProposalSettings } from './readProposalSettings';
import { readTask, type ScaffolderService } from './readTask';
import { refreshProposal } from './refreshProposal';
import { refuseMistakes } from './refuseMistakes';
import { refuseNotAsked } from './refuseNotAsked';

const MOST_LISTED = 20;
const TOLD_MS = 7 * 24 * 60 * 60_000;
/** A page waits for the host so long. */
const HOST_MS = 3_000;

/** @internal */
export interface ProposalServiceOptions {
  knex: Knex;
  catalog: CatalogService;
  permissions: PermissionsService;
  auth: AuthService;
  scaffolder: ScaffolderService;
  integrations: ScmIntegrations;
  urlReader: UrlReaderService;
  checklists: ChecklistRegistry;
  settings: ProposalSettings;
  localFiles: LocalFiles;
  /** Evaluates a draft for a caller: with what was observed and is related, as the stored service is. */
  evaluate: (
    request: { entity: CatalogEntity; withStored: true },
    credentials: BackstageCredentials,
  ) => Promise<EvaluationResult>;
  /** Lets each caller have few at once. */
  inTurn: <T>(
    credentials: BackstageCredentials,
    action: () => Promise<T>,
  ) => Promise<T>;
  logger: LoggerService;
  now: () => number;
}

/** Who asks for what. @internal */
export interface ProposalCall {
  /** Lower case. */
  entityRef: string;
  credentials: BackstageCredentials;
  /** Nothing is written that people do not review before it counts. */
  needsReview?: boolean;
}

/**
 * Hands in answers, and tells how earlier hand-ins stand. Reading is for everybody who may read the entity.
 * @internal
 */
export class ProposalService {
  constructor(private readonly options: ProposalServiceOptions) {}

  /** What became of it; errors are those of the caller. */
  async propose(
    request: ProposalRequest,
    call: ProposalCall & { dryRun: boolean },
  ): Promise<ProposalResult> {
    const { entityRef, credentials, dryRun } = call;
    const entity = await this.readEntity(call);
    await this.mayPropose(credentials);
    return this.options.inTurn(credentials, async () => {
      // Also frees the entity of a task that ended.
      const waiting = await this.refreshed(entity, entityRef);
      const { proposal, plan, refused } = await this.plan(request, {
        call,
        entity,
        waiting,
      });
      if (!plan) {
        return refused;
      }
      const change = presentChange(plan);
      const manualReason = plan.manualReason ?? whyNotWritten(plan, call);
      if (dryRun || manualReason !== undefined) {
        return {
          outcome: dryRun ? 'preview' : 'manual',
          change,
          ...(manualReason !== undefined && { manualReason }),
        };
      }
      return {
        change,
        ...(await this.start({
          request,
          proposal,
          plan,
          entityRef,
          credentials,
        })),
      };
    });
  }

  async list(call: ProposalCall): Promise<ProposalList> {
    const entity = await this.readEntity(call);
    const stored = await this.refreshed(entity, call.entityRef);
    return { items: stored.map(presentProposal) };
  }

  private async readEntity({
    entityRef,
    credentials,
  }: ProposalCall): Promise<CatalogEntity> {
    const { catalog } = this.options;
    const entity = await catalog.getEntityByRef(entityRef, { credentials });
    if (!entity) {
      // The words of all routes, for what is not there and for what may not be read.
      throw new NotFoundError(`There is no ${entityRef} in the catalog`);
    }
    return entity as CatalogEntity;
  }

  private async mayPropose(credentials: BackstageCredentials): Promise<void> {
    const [{ result }] = await this.options.permissions.authorize(
      [{ permission: readinessAnswerProposePermission }],
      { credentials },
    );
    if (result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You may not hand in answers: that takes the permission ${readinessAnswerProposePermission.name}`,
      );
    }
  }

  private async plan(
    request: ProposalRequest,
    given: {
      call: ProposalCall;
      entity: CatalogEntity;
      waiting: StoredProposal[];
    },
  ): Promise<
    { proposal: AnswerProposal } & (
      | { plan: ProposalPlan; refused?: undefined }
      | { plan?: undefined; refused: ProposalResult }
    )
  > {
    const { call, entity, waiting } = given;
    const { entityRef, credentials } = call;
    const { evaluate, localFiles, now, checklists } = this.options;
    const { token, ...changes } = request;
    const checklist = checklists.forEntity(entity) ?? checklists.list()[0];
    const proposal: AnswerProposal = {
      ...changes,
      entityRef,
      aliases: checklist?.source.aliases,
      proposedBy: principalOf(credentials),
      earlier: waiting.flatMap(({ state, url }) =>
        state === 'open' && url !== undefined ? [url] : [],
      ),
    };
    try {
      const all = checklists.list().map(({ source }) => source);
      refuseNotAsked(changes, all);
      const plan = await planProposal({
        ...this.options,
        proposal,
        entity,
        evaluate: draft =>
          evaluate({ entity: draft, withStored: true }, credentials),
        token,
        readLocalFile: file => localFiles.read(file),
        now: now(),
      });
      // Later than what is wrong with a key or a secret, which have errors of their own.
      const own = checklists.forEntity(entity)?.source;
      refuseMistakes(changes, {
        entity,
        checklists: own ? [own] : all,
        now: now(),
      });
      return { proposal, plan };
    } catch (error) {
      const refusal = presentRefusal(error, entityRef);
      if (!refusal) {
        throw error;
      }
      return { proposal, refused: { outcome: 'refused', refusal } };
    }
  }

  /** Notes the hand-in, so that it is the only one of the entity, and hands in. */
  private async start(given: {
    request: ProposalRequest;
    proposal: AnswerProposal;
    plan: ProposalPlan;
    entityRef: string;
    credentials: BackstageCredentials;
  }): Promise<Omit<ProposalResult, 'change'>> {
    const { request, proposal, plan, entityRef, credentials } = given;
    const { knex, now } = this.options;
    const time = now();
    const running: StoredProposal = {
      id: randomUUID(),
      entityRef,
      state: 'running',
      proposedBy: principalOf(credentials),
      createdAt: time,
      updatedAt: time,
      wanted: Object.fromEntries(wantedStates(proposal)),
      file: plan.file,
      branch: plan.branch,
    };
    if (!(await insertProposal(knex, running))) {
      return {
        outcome: 'refused',
        refusal: {
          code: 'running',
          message:
            'Answers of this entity are being handed in right now. Try again in a minute: yours are added to the same request.',
        },
      };
    }
    return handIn({
      ...this.options,
      running,
      plan,
      proposal: { ...proposal, seen: request.seen ?? plan.seen },
      token: request.token,
      credentials,
    });
  }

  /** Hand-ins of an entity as they stand now. */
  private async refreshed(
    entity: CatalogEntity,
    entityRef: string,
  ): Promise<StoredProposal[]> {
    const { knex, now, auth, scaffolder, integrations } = this.options;
    const stored = await listProposals(knex, {
      entityRef,
      endedSince: now() - TOLD_MS,
      limit: MOST_LISTED,
    });
    const credentials = await auth.getOwnServiceCredentials();
    return Promise.all(
      stored.map(async before => {
        const after = await refreshProposal(before, {
          entity,
          now: now(),
          sources: {
            task: taskId => readTask(taskId, { scaffolder, credentials }),
            request: ({ file, number }) =>
              readRequestState({
                file,
                number: number!,
                integrations,
                signal: AbortSignal.timeout(HOST_MS),
              }).catch(error => this.couldNotAsk(error)),
          },
        });
        if (after !== before) {
          await updateProposal(knex, before, after);
        }
        return after;
      }),
    );
  }

  private couldNotAsk(error: unknown): undefined {
    this.options.logger.debug(`The state of a request is not known: ${error}`);
  }
}

/** Why a file of a demo, which nobody reviews, stays as it is. */
function whyNotWritten(
  { file }: ProposalPlan,
  { needsReview }: ProposalCall,
): string | undefined {
  return needsReview && file.type === 'file'
    ? `The catalog reads ${file.path} from the disk of the portal, where nobody reviews a change: a person has to write it.`
    : undefined;
}

/** The ref of a user; of a service, its kind alone. */
function principalOf({ principal }: BackstageCredentials): string {
  const { userEntityRef } = principal as { userEntityRef?: string };
  return userEntityRef ?? 'service';
}
