// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EventCount } from '../api/types';
import { isOwnIndex } from '../place/isOwnIndex';
import type { LogPlace } from '../place/types';
import type { Outcome } from './types';

/**
 * What the events at a place say of one service that logs there.
 *
 * @remarks
 * Nobody is accused of the events of others: those of an index that is shared, or of a place that several services name,
 * are counted for none of them. And nothing means nothing only where the token is known to see the index.
 * @internal
 */
export function evaluateEvents(options: {
  count: EventCount;
  place: LogPlace;
  /** Of the service. */
  name: string;
  /** How many services name this place. */
  services: number;
  /** Whether the logs must be here, if they are anywhere. */
  isBinding: boolean;
  /** Why it is not known that the token sees the index; undefined when it is. */
  blindness: string | undefined;
}): Outcome {
  const { count, place, name, services, isBinding, blindness } = options;
  if (count.total === 0) {
    if (blindness) {
      return { cannotTell: blindness };
    }
    if (count.warning) {
      return {
        cannotTell: `No events are visible, but Splunk warns: ${count.warning}`,
      };
    }
    return isBinding
      ? { value: 0 }
      : {
          cannotTell:
            'No events are visible where logs usually are; if they are elsewhere, say so with splunk.com/index and splunk.com/sourcetype.',
        };
  }
  if (services > 1) {
    return {
      cannotTell: `${services} services name the same place, and their events cannot be told apart.`,
    };
  }
  const isNarrowed =
    place.sourcetype !== undefined || place.source !== undefined;
  return isNarrowed || isOwnIndex(place.index, name)
    ? { value: orderOf(count.total) }
    : {
        cannotTell: `The index ${place.index} may hold the events of others; say which are its own with splunk.com/sourcetype or splunk.com/source.`,
      };
}

/**
 * The power of ten at or below. The number itself differs at every look: no three looks in a row would agree, and each
 * would have the service scored again.
 */
function orderOf(total: number): number {
  return 10 ** Math.floor(Math.log10(total));
}
