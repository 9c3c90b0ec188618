// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceProvider,
  ObservedEntity,
  EvidenceTarget,
  Observation,
  ObserveOptions,
  ObserveResult,
} from 'backstage-plugin-readiness-node/evidence';
import { HttpProblem } from 'backstage-plugin-readiness-node/http';
import { type CallOptions, SplunkClient } from '../client/SplunkClient';
import { conditionsFor } from '../client/searchFor';
import type { EventCount } from '../client/types';
import type { SplunkSettings } from '../settings/types';
import { description } from '../facts/description';
import { evaluateBlindness } from '../facts/evaluateBlindness';
import { evaluateEvents } from '../facts/evaluateEvents';
import { evaluateFormat } from '../facts/evaluateFormat';
import { placeOf } from './placeOf';
import type { LogPlace } from '../client/LogPlace';

const DAY = 24 * 60 * 60_000;
/** An index with any visible events in this time can be searched. */
const DAYS_OF_PROOF = 30;

/** Counts the events that services have in Splunk. @internal */
export class SplunkProvider implements EvidenceProvider {
  readonly description = description;
  readonly interval: number;
  readonly timeToLive: number;
  readonly timeout = 120_000;
  /** The search quota of a role is small. */
  readonly concurrency = 2;

  private readonly client: SplunkClient;

  constructor(private readonly settings: SplunkSettings) {
    this.client = SplunkClient.create(settings);
    this.interval = settings.interval;
    this.timeToLive = Math.max(DAY, 3 * this.interval);
  }

  targetOf(entity: ObservedEntity): string | undefined {
    return placeOf(entity, this.settings)?.key;
  }

  async observe(
    target: EvidenceTarget,
    options: ObserveOptions,
  ): Promise<ObserveResult> {
    const { signal, now } = options;
    const { entities } = target;
    const found = placeOf(entities[0], this.settings);
    const place = found?.place;
    const all = (outcome: Pick<Observation, 'cannotTell' | 'error'>) =>
      description.facts.map(({ name }) => ({
        fact: name,
        ...outcome,
        observedAt: now,
      }));
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
      const { client } = this;
      const count = await client.countEvents(place, { ...call, days: 1 });
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
            settings: this.settings,
          });
    return [
      { fact: 'splunk.events', ...events },
      {
        fact: 'splunk.collection',
        ...(events.value
          ? { value: 'splunk' }
          : {
              cannotTell:
                events.cannotTell ?? 'There are no events of the last day.',
            }),
      },
      { fact: 'splunk.logFormat', ...format },
    ];
  }

  private async detectBlindness(
    place: LogPlace,
    call: CallOptions,
  ): Promise<string | undefined> {
    const { client, settings } = this;
    const { index } = place;
    const days = DAYS_OF_PROOF;
    const visible = await client.countEvents({ index }, { ...call, days });
    if (visible.total > 0) {
      return undefined;
    }
    return evaluateBlindness({
      index,
      entry: await client.getIndex(index, call),
      listsOnlySearchable: settings.listsOnlySearchable,
      since: call.now - DAY,
    });
  }

  private linkTo(place: LogPlace): string | undefined {
    const { webUrl } = this.settings;
    const query = new URLSearchParams({
      q: `search ${conditionsFor(place)}`,
      earliest: '-24h',
      latest: 'now',
    });
    return webUrl && `${webUrl}/app/search/search?${query}`;
  }
}
