// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogService } from '@backstage/plugin-catalog-node';
import {
  renderBrief,
  toEvaluation,
  type CompiledChecklist,
  type EvidenceLine,
  type History,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import type { ServiceEvidence } from '../evidence/ServiceEvidence';
import type { CallerOptions } from '../permissions/CallerOptions';
import { hideNamesInHistory } from '../permissions/hideNamesInHistory';
import { hideSensitiveHistory } from '../permissions/hideSensitive';
import { evidenceLines } from './evidenceLines';
import type { TurnsByUser } from './guards/TurnsByUser';
import { untilDone } from './guards/untilDone';
import { loadService } from './loadService';
import { OneAtATime } from './OneAtATime';
import { onCallText } from './onCallText';
import { presentService } from './presentService';
import type { HistoryRequest, ServiceRequest } from './ReadinessService';
import { readHistory } from './readHistory';
import { readNames } from './readNames';
import { refreshEntity } from './refreshEntity';

/** @internal */
export interface OneServiceOptions {
  knex: Knex;
  checklists: ChecklistRegistry;
  catalog: CatalogService;
  /** Evaluates a service again, as the catalog has it now. */
  reevaluate: (entityRef: string) => Promise<unknown>;
  /** What is observed of services. Default: nothing. */
  evidence?: Pick<
    ServiceEvidence,
    'descriptions' | 'collect' | 'present' | 'missingFor'
  >;
  /** What a user may have going on at once, shared with whatever else counts. */
  turns: TurnsByUser;
}

/** What is asked about one service: the service itself, its brief, its history, and a new evaluation or observation. @internal */
export class OneService {
  private readonly refreshes = new OneAtATime();
  private readonly evaluations = new OneAtATime();

  constructor(private readonly options: OneServiceOptions) {}

  async getService(
    request: ServiceRequest,
    options: CallerOptions,
  ): Promise<ServiceDetail> {
    return (await this.present(request, options)).detail;
  }

  async getBrief(
    request: ServiceRequest,
    options: CallerOptions,
  ): Promise<string> {
    const { detail, checklist } = await this.present(request, options);
    const { titles, ownerContact } = await readNames(detail, {
      catalog: this.options.catalog,
      credentials: options.credentials,
    });
    return renderBrief({
      evaluation: toEvaluation(detail, checklist),
      checklist,
      entity: {
        ...detail,
        title: detail.title ?? detail.name,
        onCall: detail.onCall && onCallText(detail.onCall),
        ownerContact,
      },
      titles,
      providers: this.options.evidence?.descriptions(),
    });
  }

  async getHistory(
    request: HistoryRequest,
    options: CallerOptions,
  ): Promise<History> {
    const { knex } = this.options;
    const { cursor, limit } = request;
    const { row, checklist } = await this.load(request, options);
    const history = await readHistory({ knex, row, cursor, limit });
    const { hiddenAmong, maySeeSensitive = () => true } = options;
    return hideNamesInHistory({
      history: maySeeSensitive(row.owner)
        ? history
        : hideSensitiveHistory(history, checklist),
      row,
      checklist,
      hiddenAmong,
    });
  }

  async refreshService(
    request: ServiceRequest,
    options: CallerOptions,
  ): Promise<ServiceDetail> {
    const { entityRef } = request;
    const { catalog, reevaluate } = this.options;
    const { credentials } = options;
    // 200 who ask at once need one evaluation, and a user one request to the catalog.
    await this.refreshes.run(
      JSON.stringify([entityRef, credentials.principal]),
      () => refreshEntity({ catalog, entityRef, credentials }),
    );
    await this.evaluations.run(entityRef, () =>
      this.options.turns.take('refreshes', credentials, () =>
        reevaluate(entityRef),
      ),
    );
    return this.getService(request, options);
  }

  async collectEvidence(
    request: ServiceRequest,
    options: CallerOptions & { signal?: AbortSignal },
  ): Promise<AsyncIterable<EvidenceLine>> {
    const release = await this.options.turns.hold(
      'collections',
      options.credentials,
    );
    options.signal?.addEventListener('abort', release);
    try {
      // Its targets are those of its present answers.
      await this.refreshService(request, options);
    } catch (error) {
      release();
      throw error;
    }
    const { evidence } = this.options;
    const lines = evidenceLines({
      progress: evidence?.collect(request.entityRef, options),
      result: () => this.getService(request, options),
    });
    return untilDone(lines, release);
  }

  private load(request: ServiceRequest, { credentials }: CallerOptions) {
    const { knex, catalog, checklists } = this.options;
    const { entityRef, checklist } = request;
    return loadService({
      knex,
      catalog,
      checklists,
      entityRef,
      checklist,
      credentials,
    });
  }

  private async present(
    request: ServiceRequest,
    options: CallerOptions,
  ): Promise<{ detail: ServiceDetail; checklist: CompiledChecklist }> {
    const { row, checklist } = await this.load(request, options);
    const { knex, evidence } = this.options;
    const { hiddenAmong, maySeeSensitive } = options;
    const detail = await presentService({
      row,
      checklist,
      knex,
      evidence,
      hiddenAmong,
      maySeeSensitive,
    });
    return { detail, checklist };
  }
}
