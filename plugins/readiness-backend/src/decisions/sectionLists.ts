// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { WaiverSections } from 'backstage-plugin-readiness-common';
import type { WaiverOrder } from '../database/operations/waivers/listWaivers';
import type { WaiverQuery } from '../database/operations/waivers/WaiverQuery';

/** A list of those that Decisions shows. @internal */
export type SectionName = Exclude<
  keyof WaiverSections,
  'counts' | 'visibility'
>;

/**
 * Which waivers each list has, and in which order; together all that the query finds.
 * @param soon - a time: what ends before is "ending"
 * @internal
 */
export function sectionLists(
  query: WaiverQuery,
  soon: number,
): Record<SectionName, { query: WaiverQuery; order: WaiverOrder }> {
  const endLast: WaiverOrder = { column: 'expires_at', descending: true };
  const changedLast: WaiverOrder = { column: 'changed_at', descending: true };
  return {
    requested: {
      query: { ...query, state: ['requested'] },
      order: { column: 'requested_at', descending: false },
    },
    ending: {
      query: { ...query, endsBefore: soon },
      order: { column: 'expires_at', descending: false },
    },
    granted: {
      query: { ...query, state: ['granted'], endsFrom: soon },
      order: endLast,
    },
    wrongRules: { query: { ...query, wrongRule: true }, order: changedLast },
    ended: {
      query: {
        ...query,
        state: ['refused', 'revoked', 'expired', 'notNeeded', 'withdrawn'],
      },
      order: changedLast,
    },
  };
}
