// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { UserInfoService } from '@backstage/backend-plugin-api';
import {
  type ChecklistList,
  type ContradictionList,
  type ContradictionListRequest,
  type EvaluationRequest,
  type EvaluationResult,
  type Facets,
  type Inventory,
  type Problems,
  type ProblemsRequest,
  type ServiceFilters,
  type ServiceList,
  type ServiceListRequest,
  type ServiceSummary,
  type Summary,
  type Team,
  type Teams,
  type VerdictList,
  type VerdictListRequest,
  type VerificationDemand,
} from 'backstage-plugin-readiness-common';
import {
  DEFAULT_LIMITS,
  type ReadinessLimits,
} from 'backstage-plugin-readiness-node';
import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import { listVerdicts } from '../database/operations/read/listVerdicts';
import { readSummary } from '../database/operations/read/readSummary';
import type { ServiceQuery } from '../database/operations/read/ServiceQuery';
import type { DraftEvaluator } from '../evaluation/drafts/DraftEvaluator';
import type { ServiceEvidence } from '../evidence/ServiceEvidence';
import type { ListedAnswer } from './answers/answerColumns';
import { exportAnswers } from './answers/exportAnswers';
import { evaluateDraft } from './evaluations/evaluateDraft';
import { evaluateGiven } from './evaluations/evaluateGiven';
import { TurnsByUser } from './guards/TurnsByUser';
import { untilDone } from './guards/untilDone';
import { readContradictions } from './readContradictions';
import { exportPages, readPage } from './readPage';
import { readPortalState } from './readPortalState';
import { readServiceQuery } from './readServiceQuery';
import {
  holdingChecks,
  vocabularyOfChecklists,
  type CheckVocabulary,
} from './request/CheckVocabulary';
import { knownProviders, missingProviders } from './missingProviders';
import { parseSort } from './request/parseSort';
import type { CallerOptions } from '../permissions/CallerOptions';
import { OneService, type OneServiceOptions } from './OneService';
import type {
  HistoryRequest,
  ReadinessService,
  ServiceRequest,
  TeamsRequest,
} from './ReadinessService';
import { readableOf, scopeOnly, visibilityOf } from './scope';
import { reportProblems } from './reportProblems';
import { summarize } from './summarize';
import { takeChecklists } from './takeChecklists';
import { takeFacets } from './takeFacets';
import { takeTeams } from './teams/takeTeams';
import { parseRefs } from './request/parseRefs';
import type { GroupParents } from '../catalog/GroupParents';
import { takeInventory } from './takeInventory';

/** @internal */
export interface DefaultReadinessServiceOptions
  extends Omit<OneServiceOptions, 'evidence' | 'turns'> {
  /** Who stands above whom. Default: nobody above anybody. */
  groupParents?: Pick<GroupParents, 'above'>;
  userInfo: UserInfoService;
  /** The time, in milliseconds since the epoch. */
  now: () => number;
  /** What is observed of services. Default: nothing. */
  evidence?: Pick<
    ServiceEvidence,
    | 'observes'
    | 'observable'
    | 'missingFor'
    | 'descriptions'
    | 'notConfigured'
    | 'collect'
    | 'present'
  >;
  /** What must be verified before a service is ready. Default: nothing. */
  verificationDemand?: VerificationDemand;
  drafts: Pick<DraftEvaluator, 'evaluate'>;
  /** Default: those of `DEFAULT_LIMITS`. */
  limits?: ReadinessLimits;
  /** What a user may have going on at once, shared with whatever else counts. Default: by `limits`, of its own. */
  turns?: TurnsByUser;
}

/**
 * Answers from the database; leaves it to others to say who may ask.
 * @internal
 */
export class DefaultReadinessService implements ReadinessService {
  private readonly options: DefaultReadinessServiceOptions;
  private readonly limits: ReadinessLimits;
  private readonly turns: TurnsByUser;
  private readonly one: OneService;

  constructor(options: DefaultReadinessServiceOptions) {
    this.options = options;
    this.limits = options.limits ?? DEFAULT_LIMITS;
    this.turns = options.turns ?? new TurnsByUser(this.limits.perUser);
    this.one = new OneService({ ...options, turns: this.turns });
  }

  async listServices(
    request: ServiceListRequest,
    options: CallerOptions,
  ): Promise<ServiceList> {
    const vocabulary = this.vocabulary();
    const query = await this.queryOf(request, vocabulary, options);
    if (options.scope === 'working') {
      return { items: [], totalItems: 0, visibility: 'working' };
    }
    return readPage({ knex: this.options.knex, request, query, vocabulary });
  }

  async exportServices(
    request: ServiceFilters & { sort?: string },
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<ServiceSummary[]>> {
    const vocabulary = this.vocabulary();
    const query = await this.queryOf(request, vocabulary, options);
    const order = parseSort(request.sort);
    const { knex } = this.options;
    return this.exported(
      exportPages({ knex, query, order, vocabulary }),
      options,
    );
  }

  async exportTeams(
    request: TeamsRequest,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<Team[]>> {
    const { items } = await this.getTeams(request, options);
    return this.exported(Readable.from([items]), options);
  }

  async exportAnswers(
    filters: ServiceFilters,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<ListedAnswer[]>> {
    const { knex, checklists } = this.options;
    return this.exported(
      exportAnswers({
        knex,
        query: await this.queryOf(filters, this.vocabulary(), options),
        checklists: checklists.list(),
        readable: readableOf(options),
        maySeeSensitive: options.maySeeSensitive,
      }),
      options,
    );
  }

  /** Takes one of the turns of a user until all is written, or nobody waits for it. */
  private async exported<T>(
    portions: AsyncIterable<T>,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<T>> {
    const release = await this.turns.hold('exports', options.credentials);
    options.signal?.addEventListener('abort', release);
    return untilDone(portions, release);
  }

  async listContradictions(
    request: ContradictionListRequest,
    options: CallerOptions,
  ): Promise<ContradictionList> {
    const query = await this.queryOf(request, this.vocabulary(), options);
    const { knex, checklists } = this.options;
    return {
      ...(await readContradictions({
        knex,
        request,
        query,
        checklists: checklists.list(),
        readable: readableOf(options),
        maySeeSensitive: options.maySeeSensitive,
        now: this.options.now(),
      })),
      visibility: visibilityOf(options),
    };
  }

  async listVerdicts(
    { after, limit = 1_000 }: VerdictListRequest,
    options: CallerOptions,
  ): Promise<VerdictList> {
    return {
      ...(await listVerdicts({
        knex: this.options.knex,
        query: scopeOnly(options),
        after,
        limit,
      })),
      visibility: visibilityOf(options),
    };
  }

  async getSummary(
    filters: ServiceFilters,
    options: CallerOptions,
  ): Promise<Summary> {
    const vocabulary = this.vocabulary();
    const query = await this.queryOf(filters, vocabulary, options);
    const rows = await readSummary({
      knex: this.options.knex,
      query,
      openChecks: 10,
      holdingChecks: holdingChecks(vocabulary, this.options.now()),
    });
    const summary = summarize(rows, vocabulary, filters.dataClass);
    return {
      ...summary,
      portal: await readPortalState({
        knex: this.options.knex,
        scope: scopeOnly(options).scope,
        summary,
        lastSweep: rows.lastSweep,
      }),
      observing: this.options.evidence?.observes() ?? false,
      missingProviders: missingProviders({
        evidence: this.options.evidence,
        checks: [...vocabulary.checks.values()],
        scope: query.scope,
      }),
      visibility: visibilityOf(options),
    };
  }

  async getFacets(
    filters: ServiceFilters,
    options: CallerOptions,
  ): Promise<Facets> {
    const query = await this.queryOf(filters, this.vocabulary(), options);
    return {
      facets: await takeFacets({
        knex: this.options.knex,
        query,
        readable: readableOf(options),
      }),
      visibility: visibilityOf(options),
    };
  }

  async getTeams(
    request: TeamsRequest,
    options: CallerOptions,
  ): Promise<Teams> {
    const { by = 'owner', only, ...filters } = request;
    const { knex, groupParents } = this.options;
    const kind = by === 'owner' ? 'group' : by;
    return {
      ...(await takeTeams({
        knex,
        by,
        query: await this.queryOf(filters, this.vocabulary(), options),
        parents: groupParents ?? { above: async () => new Map() },
        only: only && parseRefs('only', kind, [only])?.[0],
        readable: readableOf(options),
      })),
      visibility: visibilityOf(options),
    };
  }

  getService(request: ServiceRequest, options: CallerOptions) {
    return this.one.getService(request, options);
  }

  getBrief(request: ServiceRequest, options: CallerOptions) {
    return this.one.getBrief(request, options);
  }

  getHistory(request: HistoryRequest, options: CallerOptions) {
    return this.one.getHistory(request, options);
  }

  refreshService(request: ServiceRequest, options: CallerOptions) {
    return this.one.refreshService(request, options);
  }

  collectEvidence(
    request: ServiceRequest,
    options: CallerOptions & { signal?: AbortSignal },
  ) {
    return this.one.collectEvidence(request, options);
  }

  async evaluate(
    request: EvaluationRequest,
    caller: CallerOptions,
  ): Promise<EvaluationResult> {
    const { checklists, now, evidence, verificationDemand } = this.options;
    const limits = this.limits.entity;
    return this.turns.take('evaluations', caller.credentials, async () => {
      // Each takes the whole process for a moment: the others get theirs in between.
      await setImmediate();
      if (request.withStored) {
        return evaluateDraft(request, caller, {
          ...this.options,
          now: now(),
          limits,
        });
      }
      return evaluateGiven({
        request,
        checklists,
        observable: evidence?.observable(),
        verificationDemand,
        now: now(),
        limits,
      });
    });
  }

  async getInventory(
    request: ServiceFilters & { checkId: string },
    options: CallerOptions,
  ): Promise<Inventory> {
    const { checkId, ...filters } = request;
    const vocabulary = this.vocabulary();
    const inventory = await takeInventory({
      knex: this.options.knex,
      readable: readableOf(options),
      maySeeSensitive: options.maySeeSensitive,
      check: checkId,
      query: await this.queryOf(filters, vocabulary, options),
      vocabulary,
      checklists: this.options.checklists.list(),
    });
    return { ...inventory, visibility: visibilityOf(options) };
  }

  async listChecklists(options: CallerOptions): Promise<ChecklistList> {
    const items = await takeChecklists({
      knex: this.options.knex,
      query: scopeOnly(options),
      checklists: this.options.checklists.list(),
    });
    return {
      items,
      providers: knownProviders(
        this.options.evidence,
        scopeOnly(options).scope,
      ),
      visibility: visibilityOf(options),
    };
  }

  async getProblems(
    { limit, offset, ...filters }: ProblemsRequest,
    options: CallerOptions,
  ): Promise<Problems> {
    const problems = await reportProblems({
      knex: this.options.knex,
      query: await this.queryOf(filters, this.vocabulary(), options),
      checklistIssues: this.options.checklists.platformIssues(),
      notConfigured: this.options.evidence?.notConfigured(),
      readable: options.readable,
      limit,
      offset,
    });
    return { ...problems, visibility: visibilityOf(options) };
  }

  private vocabulary(): CheckVocabulary {
    return vocabularyOfChecklists(
      this.options.checklists.list().map(({ source }) => source),
    );
  }

  private queryOf(
    filters: ServiceFilters,
    vocabulary: CheckVocabulary,
    caller: CallerOptions,
  ): Promise<ServiceQuery> {
    const { knex, userInfo } = this.options;
    return readServiceQuery({ filters, vocabulary, caller, knex, userInfo });
  }
}
