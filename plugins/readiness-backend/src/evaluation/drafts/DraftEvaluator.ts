// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  BackstageCredentials,
  LoggerService,
} from '@backstage/backend-plugin-api';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  type CatalogEntity,
  type CheckResult,
  type CompiledChecklist,
  type DraftTarget,
  evaluateEntity,
  type Evaluation,
  findRelatedEntities,
  type ObservedFact,
  readEntityAnswers,
  type RelatedEntitySource,
  sanitizeEntity,
  type VerificationDemand,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { DraftedEntities } from '../../catalog/DraftedEntities';
import type { Projection } from '../../catalog/projection';
import { DraftRelatedEntities } from '../../catalog/relatedEntities/DraftRelatedEntities';
import type { EvidenceProviders } from '../../evidence/EvidenceProviders';
import { loadDraftFacts } from '../../evidence/loadDraftFacts';
import { loadWaivers } from '../../database/operations/waivers/loadWaivers';
import { firstSeen } from '../firstSeen';
import { inForce, toWaiver } from '../waiversInForce';

/** @internal */
export interface DraftEvaluatorOptions {
  knex: Knex;
  catalog: CatalogService;
  projection: Projection;
  /** Related entities as for stored evaluations. */
  relatedEntities: RelatedEntitySource;
  providers: EvidenceProviders;
  verificationDemand?: VerificationDemand;
  failureThreshold: number;
  logger: LoggerService;
  now: () => number;
}

/** The draft of an entity, and what the caller may know of the entity. @internal */
export interface Draft {
  /** Lower case. */
  entityRef: string;
  entity: CatalogEntity;
  /** Sent with it. */
  related: CatalogEntity[];
  checklist: CompiledChecklist;
  /** Observations of the caller. */
  facts: ObservedFact[];
  credentials: BackstageCredentials;
  /** As the catalog has it; absent if there is none, or the caller may not read it. */
  inCatalog?: CatalogEntity;
  /** Of the entity; none if the caller may not read it. */
  assessmentIds: number[];
  /** The stored evaluation by the same checklist. */
  before?: { checks: CheckResult[] };
}

/** @internal */
export interface EvaluatedDraft {
  evaluation: Evaluation;
  targets: DraftTarget[];
  /** Names of facts whose target has not been observed yet. */
  notObservedYet: ReadonlySet<string>;
}

/** Evaluates drafts of entities as the stored evaluation would be if the catalog had them. Stores nothing. @internal */
export class DraftEvaluator {
  constructor(private readonly options: DraftEvaluatorOptions) {}

  async evaluate(draft: Draft): Promise<EvaluatedDraft> {
    const { knex, providers, failureThreshold, logger } = this.options;
    const { catalog, projection, verificationDemand } = this.options;
    const { checklist, inCatalog } = draft;
    const now = this.options.now();
    const drafts = new DraftedEntities([...draft.related, draft.entity]);
    const entity = projection.entityInScope(
      drafts.inCatalog(draft.entity, inCatalog),
    );
    const stored = inCatalog && projection.entityInScope(inCatalog);
    const [relatedToStored] = await findRelatedEntities(
      stored ? [stored] : [],
      this.options.relatedEntities,
    );
    const source = new DraftRelatedEntities({
      drafts,
      stored: relatedToStored?.related ?? new Map(),
      own: (stored?.relations ?? []).map(({ targetRef }) => targetRef),
      catalog,
      projection,
      credentials: draft.credentials,
    });
    const [{ related }] = await findRelatedEntities([entity], source);
    const answers = readEntityAnswers({ checklist, entity, related, now });
    const observable = providers.observable();
    const { facts, targets, notObservedYet } = await loadDraftFacts({
      knex,
      observable,
      draft: { entity, answers: answers.answers },
      before: stored && {
        entity: stored,
        answers: readEntityAnswers({
          checklist,
          entity: stored,
          related: relatedToStored.related,
          now,
        }).answers,
      },
      assessmentIds: draft.assessmentIds,
      checklist,
      given: draft.facts,
      providers: providers.list(),
      failureThreshold,
      now,
      logger,
    });
    // Those of the stored service, for whoever may read it.
    const { entityRef } = draft;
    const open = draft.before
      ? await loadWaivers(knex, [entityRef])
      : undefined;
    const evaluation = evaluateEntity({
      checklist,
      entity: sanitizeEntity(entity),
      related,
      answers,
      facts,
      firstSeen: firstSeen(answers.answers, draft.before, now),
      failureThreshold,
      ...(!providers.isEmpty && {
        observable,
        factDescriptions: observable,
      }),
      verificationDemand,
      waivers: inForce(open?.get(entityRef) ?? [], checklist.id, now).map(
        toWaiver,
      ),
      now,
    });
    return { evaluation, targets, notObservedYet };
  }
}
