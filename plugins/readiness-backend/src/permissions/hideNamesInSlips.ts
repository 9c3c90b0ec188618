// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  HIDDEN_ENTITY,
  type Problems,
} from 'backstage-plugin-readiness-common';
import type { CallerOptions } from '../service/ReadinessService';
import { renameRefs } from './renameRefs';

/**
 * The slips without the names that the reader may not read: a service has those of its System and Domain as well.
 *
 * @remarks The words on a slip name nothing but the entity that holds it, and what stands in its own relations.
 * @internal
 */
export async function hideNamesInSlips(
  slips: Problems['slips'],
  readable: CallerOptions['readable'],
): Promise<Problems['slips']> {
  if (!readable || slips.length === 0) {
    return slips;
  }
  const holders = new Set(slips.map(({ entityRef }) => entityRef));
  const seen = await readable([...holders]);
  return slips.map(slip => {
    const { location: _, ...rest } = slip;
    return seen.has(slip.entityRef)
      ? slip
      : {
          ...rest,
          entityRef: HIDDEN_ENTITY,
          message: renameRefs(slip.message, () => HIDDEN_ENTITY),
          fix: renameRefs(slip.fix, () => HIDDEN_ENTITY),
        };
  });
}
