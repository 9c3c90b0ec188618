// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type EvidenceProvider,
  type ObservedEntity,
  type EvidenceTarget,
  HttpProblem,
  type Observation,
  type ObserveOptions,
  type ObserveResult,
} from 'backstage-plugin-readiness-node';
import type { CallOptions, SplunkApi } from '../api/SplunkApi';
import { conditionsFor } from '../api/searchFor';
import type { EventCount } from '../api/types';
import type { SplunkSettings } from '../config/types';
import { evaluateBlindness } from '../results/evaluateBlindness';
import { evaluateEvents } from '../results/evaluateEvents';
import { evaluateFormat } from '../results/evaluateFormat';
import { placeOf } from '../place/placeOf';
import type { LogPlace } from '../place/types';

const DAY = 24 * 60 * 60_000;
/** An index with any visible events in this time can be searched. */
const DAYS_OF_PROOF = 30;

/**
 * - `splunk.events`: the number of events of the last day: as value the power of ten at or below, shown as it is
 * - `splunk.collection`: `splunk` if there are some; without any, it is unknown where the logs go
 * - `splunk.logFormat`: `standard` or `json`, from their source types
 */
const FACTS = ['splunk.events', 'splunk.collection', 'splunk.logFormat'];

/** @internal */
export interface SplunkProviderOptions {
  settings: SplunkSettings;
  api: SplunkApi;
}

/** Counts the events that services have in Splunk. @internal */
export class SplunkProvider implements EvidenceProvider {
  readonly id = 'splunk';
  readonly facts = [...FACTS];
  readonly interval: number;
  readonly timeToLive: number;
  readonly timeout = 120_000;
  /** The search quota of a role is small. */
  readonly concurrency = 2;

  constructor(private readonly options: SplunkProviderOptions) {
    this.interval = options.settings.interval;
    this.timeToLive = Math.max(DAY, 3 * this.interval);
  }

  targetOf(entity: ObservedEntity): string | undefined {
    return placeOf(entity, this.options.settings)?.key;
  }

  async observe(
    target: EvidenceTarget,
    options: ObserveOptions,
  ): Promise<ObserveResult> {
    const { signal, now } = options;
    const { entities } = target;
    const found = placeOf(entities[0], this.options.settings);
    const place = found?.place;
    const all = (outcome: Pick<Observation, 'cannotTell' | 'error'>) =>
      FACTS.map(fact => ({ fact, ...outcome, observedAt: now }));
    if (!found || !place) {
      const name = found?.unusable ?? 'splunk.com/index';
      return {
        observations: all({
          cannotTell: `The value of ${name} cannot be part of a search; write one plain name, without wildcards.`,
        }),
      };
    }
    const { isBinding } = found;
    try {
      const call: CallOptions = { signal, now };
      const { api } = this.options;
      const count = await api.countEvents(place, { ...call, days: 1 });
      const blindness =
        count.total === 0 ? await this.detectBlindness(place, call) : undefined;
      const url = this.linkTo(place);
      return {
        observations: entities.flatMap(entity =>
          this.evaluateCandidate({
            entity,
            count,
            place,
            services: entities.length,
            isBinding,
            blindness,
          }).map(observation => ({
            ...observation,
            entityRef: entity.entityRef,
            observedAt: now,
            ...(url && { url }),
          })),
        ),
      };
    } catch (error) {
      if (!(error instanceof HttpProblem)) {
        throw error;
      }
      const { message, notBefore } = error;
      return {
        observations: all({ error: message }),
        ...(notBefore !== undefined && { notBefore }),
      };
    }
  }

  private evaluateCandidate(options: {
    entity: ObservedEntity;
    count: EventCount;
    place: LogPlace;
    services: number;
    isBinding: boolean;
    blindness: string | undefined;
  }): Pick<Observation, 'fact' | 'value' | 'shown' | 'cannotTell'>[] {
    const { entity, count } = options;
    const { name } = entity.entity.metadata;
    const events = evaluateEvents({ ...options, name });
    // If the events are not its own, neither is their format.
    const format =
      events.value === undefined
        ? { cannotTell: events.cannotTell }
        : evaluateFormat({
            sourcetypes: [...count.bySourcetype.keys()],
            declared: entity.answers['log-format']?.[0],
            settings: this.options.settings,
          });
    return [
      { fact: FACTS[0], ...events },
      {
        fact: FACTS[1],
        ...(events.value
          ? { value: 'splunk' }
          : {
              cannotTell:
                events.cannotTell ?? 'There are no events of the last day.',
            }),
      },
      { fact: FACTS[2], ...format },
    ];
  }

  private async detectBlindness(
    place: LogPlace,
    call: CallOptions,
  ): Promise<string | undefined> {
    const { api, settings } = this.options;
    const { index } = place;
    const days = DAYS_OF_PROOF;
    const visible = await api.countEvents({ index }, { ...call, days });
    if (visible.total > 0) {
      return undefined;
    }
    return evaluateBlindness({
      index,
      entry: await api.getIndex(index, call),
      listsOnlySearchable: settings.listsOnlySearchable,
      since: call.now - DAY,
    });
  }

  private linkTo(place: LogPlace): string | undefined {
    const { webUrl } = this.options.settings;
    const query = new URLSearchParams({
      q: `search ${conditionsFor(place)}`,
      earliest: '-24h',
      latest: 'now',
    });
    return webUrl && `${webUrl}/app/search/search?${query}`;
  }
}
