// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceProvider,
  ObservedEntity,
  EvidenceTarget,
  ObserveOptions,
  ObserveResult,
} from 'backstage-plugin-readiness-node/evidence';
import { originOf } from '../client/guard/OwnAddresses';
import type { Prober } from '../client/probing/Prober';
import type { ProbeAnswer } from '../client/probing/types';
import type { ComponentKinds } from '../settings/readComponentKinds';
import { description, healthFacts } from '../facts/description';
import {
  type CollectionState,
  readCollectionState,
  seenIn,
} from '../facts/outcomes/CollectionState';
import type { Outcomes } from '../facts/outcomes/Outcome';
import { outcomesOfAll } from '../facts/outcomes/outcomesOfAll';
import { outcomesOfOtherAnswer } from '../facts/outcomes/outcomesOfOtherAnswer';
import { outcomesOfOutage } from '../facts/outcomes/outcomesOfOutage';
import { outcomesOfReading } from '../facts/outcomes/outcomesOfReading';
import { readAnswer } from '../facts/outcomes/readAnswer';
import { retryAfter } from './retryAfter';
import { lastTimes } from '../facts/outcomes/speedOf';
import { missedRunPrefix, targetKey } from './targetKey';
import { timesIn } from '../facts/outcomes/timesIn';

/** @internal */
export interface HealthProviderOptions {
  prober: Pick<Prober, 'probe'>;
  /** Time between two collections from an endpoint, milliseconds. */
  interval: number;
  /** How long an observation is valid, milliseconds. */
  timeToLive: number;
  /** Longest time for one target, milliseconds: waiting, two probes and the pause between them. */
  timeout: number;
  concurrency: number;
  /** The kinds of components whose names are ambiguous. */
  kinds?: ComponentKinds;
}

interface Collection {
  outcomes: Outcomes;
  state: CollectionState;
  notBefore?: number;
}

const MISSED_RUN = outcomesOfAll({
  cannotTell:
    'This is a monitor that alerts on a missed run, not an endpoint; it is not probed.',
});

/** Observes the endpoints in the services' answers to `health-endpoint`. @internal */
export class HealthProvider implements EvidenceProvider {
  readonly description = description;
  readonly interval: number;
  readonly timeToLive: number;
  readonly timeout: number;
  readonly concurrency: number;
  private readonly prober: Pick<Prober, 'probe'>;
  private readonly kinds: ComponentKinds | undefined;

  constructor(options: HealthProviderOptions) {
    this.prober = options.prober;
    this.kinds = options.kinds;
    this.interval = options.interval;
    this.timeToLive = options.timeToLive;
    this.timeout = options.timeout;
    this.concurrency = options.concurrency;
  }

  targetOf(entity: ObservedEntity): string | undefined {
    return targetKey(entity);
  }

  groupOf(key: string): string {
    return key.startsWith(missedRunPrefix) ? key : originOf(new URL(key));
  }

  async observe(
    target: EvidenceTarget,
    options: ObserveOptions,
  ): Promise<ObserveResult> {
    const { key } = target;
    const { now } = options;
    const { outcomes, state, notBefore } = key.startsWith(missedRunPrefix)
      ? { outcomes: MISSED_RUN, state: {}, notBefore: undefined }
      : await this.collect(key, options);
    const url = key.startsWith(missedRunPrefix)
      ? key.slice(missedRunPrefix.length)
      : key;
    return {
      observations: healthFacts.map(fact => ({
        fact,
        ...outcomes[fact],
        observedAt: now,
        url,
      })),
      state: JSON.stringify(state),
      ...(notBefore !== undefined && { notBefore }),
    };
  }

  private async collect(
    url: string,
    options: ObserveOptions,
  ): Promise<Collection> {
    const { signal, now } = options;
    const state = readCollectionState(options.state);
    const answer = await this.prober.probe({ url, signal });
    if (answer.kind === 'failure') {
      const { reason, message } = answer;
      return {
        outcomes:
          reason === 'refused' || reason === 'certificate'
            ? outcomesOfAll(
                { cannotTell: message },
                reason === 'certificate'
                  ? { 'health.certificate': { value: 'untrusted' } }
                  : {},
              )
            : outcomesOfOutage({
                message,
                isNobody: reason === 'nobody',
                state,
                now,
              }),
        // What is too slow, or fails halfway, may well be there
        state:
          reason === 'nobody' || reason === 'refused'
            ? state
            : seenIn(state, now),
      };
    }
    const { status, headers } = answer;
    const notBefore = retryAfter({ status, headers, now });
    const reading = readAnswer(answer);
    if (reading.isReadable) {
      const outcomes = await outcomesOfReading({
        url,
        answer,
        reading,
        state,
        now,
        kinds: this.kinds,
        observeAgain: () => this.observeAgain(url, signal, status),
      });
      const times = timesIn(answer.body);
      return {
        outcomes,
        state: {
          readAt: now,
          took: lastTimes(answer, state),
          ...(times !== undefined && { times }),
        },
        notBefore,
      };
    }
    // A gateway responds instead of the service.
    const isMaintenance = reading.page?.kind === 'maintenance';
    const isOutage =
      ([502, 503, 504].includes(status) && answer.ending === 'complete') ||
      isMaintenance;
    const outcomes = isOutage
      ? outcomesOfOutage({
          message: isMaintenance
            ? `The response was ${status} with a maintenance page.`
            : `The response was ${status}, without readable health information.`,
          // 503 and 504 may be of a service that is there and too busy, and maintenance ends.
          isNobody: status === 502 && !isMaintenance,
          status: reading.overall,
          state,
          now,
        })
      : outcomesOfOtherAnswer({ answer, reading, url, state, now });
    const isNothing = [404, 410, 502].includes(status) || reading.page;
    return {
      outcomes,
      state: isNothing && !isMaintenance ? state : seenIn(state, now),
      notBefore,
    };
  }

  private async observeAgain(
    url: string,
    signal: AbortSignal,
    status: number,
  ): Promise<ProbeAnswer | undefined> {
    const second = await this.prober.probe({ url, signal, isPrompt: true });
    return second.kind === 'answer' && second.status === status
      ? second
      : undefined;
  }
}
