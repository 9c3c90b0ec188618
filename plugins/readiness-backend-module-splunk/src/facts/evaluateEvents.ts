// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EventCount } from '../client/types';
import { describePlace } from './describePlace';
import { isOwnIndex } from './isOwnIndex';
import type { LogPlace } from '../client/LogPlace';
import type { Outcome } from './types';

/**
 * What the events at a place tell about one service that logs there.
 *
 * @remarks
 * Events of other services must not count: those of an index that is shared, or of a place that several services name,
 * count for none of them. And an empty result is conclusive only if the token is known to see the index.
 * @internal
 */
export function evaluateEvents(options: {
  count: EventCount;
  place: LogPlace;
  /** Of the service. */
  name: string;
  /** The number of services that name this place. */
  services: number;
  /** Whether the logs must be here, if they exist at all. */
  isBinding: boolean;
  /** Why it is not known that the token sees the index; undefined if it is known. */
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
      ? { value: 0, shown: `no events (${describePlace(place)})` }
      : {
          cannotTell:
            'No events are visible in the usual place; if the logs are elsewhere, name the place with splunk.com/index and splunk.com/sourcetype.',
        };
  }
  if (services > 1) {
    return {
      cannotTell: `${services} services name the same place, and their events cannot be distinguished.`,
    };
  }
  const isNarrowed =
    place.sourcetype !== undefined || place.source !== undefined;
  return isNarrowed || isOwnIndex(place.index, name)
    ? {
        value: orderOf(count.total),
        shown: `${count.total} ${
          count.total === 1 ? 'event' : 'events'
        } (${describePlace(place)})`,
      }
    : {
        cannotTell: `The index ${place.index} may contain the events of other services; identify its own with splunk.com/sourcetype or splunk.com/source.`,
      };
}

/**
 * The power of ten at or below, which is what counts. The exact number differs in every collection: it would never be equal
 * three times in a row, and each change would cause an evaluation. So it is only shown.
 */
function orderOf(total: number): number {
  return 10 ** (String(total).length - 1);
}
