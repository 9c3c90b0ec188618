// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  HIDDEN_ENTITY,
  type Problems,
} from 'backstage-plugin-readiness-common';
import type { CallerOptions } from './CallerOptions';
import { renameRefs } from './renameRefs';

/**
 * The findings without the names that the reader may not read: a service has those of its System and Domain as well.
 *
 * @remarks The text of a finding names nothing but the entity that holds it, and what stands in its own relations.
 * @internal
 */
export async function hideNamesInFindings(
  findings: Problems['findings'],
  readable: CallerOptions['readable'],
): Promise<Problems['findings']> {
  if (!readable || findings.length === 0) {
    return findings;
  }
  const holders = new Set(findings.map(({ entityRef }) => entityRef));
  const seen = await readable([...holders]);
  return findings.map(mistake => {
    const { location: _, ...rest } = mistake;
    return seen.has(mistake.entityRef)
      ? mistake
      : {
          ...rest,
          entityRef: HIDDEN_ENTITY,
          message: renameRefs(mistake.message, () => HIDDEN_ENTITY),
          fix: renameRefs(mistake.fix, () => HIDDEN_ENTITY),
        };
  });
}
