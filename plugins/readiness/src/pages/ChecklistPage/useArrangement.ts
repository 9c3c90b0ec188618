// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useMemo } from 'react';
import { SEVERITIES, type Severity } from 'backstage-plugin-readiness-common';
import { useSearchParams } from 'react-router-dom';

/** Whether the answers to a question can be verified. @internal */
export const EVIDENCE = ['verifiable', 'declared', 'contradicted'] as const;

/** @internal */
export type Evidence = (typeof EVIDENCE)[number];

/** Which questions are shown, and in which order. @internal */
export interface Arrangement {
  /** As the checklist asks them, or those that the fewest services pass first. */
  order: 'asked' | 'weakest';
  /** Any of these; empty for all. */
  severity: Severity[];
  /** Any of these; empty for all. */
  evidence: Evidence[];
}

/** Kept in the address, so that it can be sent. @internal */
export function useArrangement(): [
  Arrangement,
  (next: Partial<Arrangement>) => void,
] {
  const [params, setParams] = useSearchParams();
  const arrangement = useMemo(
    (): Arrangement => ({
      order: params.get('order') === 'weakest' ? 'weakest' : 'asked',
      severity: SEVERITIES.filter(item =>
        params.getAll('severity').includes(item),
      ),
      evidence: EVIDENCE.filter(item =>
        params.getAll('evidence').includes(item),
      ),
    }),
    [params],
  );
  const arrange = useCallback(
    (next: Partial<Arrangement>) =>
      setParams(
        former => {
          const written = new URLSearchParams(former);
          for (const [name, value] of Object.entries(next)) {
            written.delete(name);
            for (const item of [value].flat()) {
              if (item !== 'asked') {
                written.append(name, item);
              }
            }
          }
          return written;
        },
        { replace: true },
      ),
    [setParams],
  );
  return [arrangement, arrange];
}
