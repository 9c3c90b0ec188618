// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useCallback, useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { toError } from '@backstage/errors';
import type {
  ProposalChange,
  ProposalRefusal,
  ProposalResult,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import type { AnswerChanges } from '../draft/changesOf';
import type { HostToken } from './useHostToken';

/** How far a hand-in is. @internal */
export interface HandInState {
  /** The change as it was worked out last. */
  change?: ProposalChange;
  /** Why people have to do it. */
  manualReason?: string;
  failure?: ProposalRefusal | Error;
  /** What is under way. */
  busy?: 'preview' | 'handIn';
  /** Works the change out again, from the file as it is now. */
  preview: () => void;
  handIn: (reason: string) => void;
}

/**
 * Works out the change of a file, and hands it in as it was seen: what somebody else changed since is never overwritten.
 * @internal
 */
export function useHandIn(options: {
  entityRef: string;
  changes: AnswerChanges;
  hostToken: HostToken;
  onHandedIn: (result: ProposalResult) => void;
  /** Called when somebody else hands in right now. */
  onOther: () => void;
}): HandInState {
  const { entityRef, changes, hostToken } = options;
  const api = useApi(readinessApiRef);
  const latest = useRef(options);
  latest.current = options;
  const isMounted = useRef(true);
  const [state, setState] = useState<
    Pick<HandInState, 'change' | 'manualReason' | 'failure' | 'busy'>
  >({ busy: 'preview' });

  useEffect(() => {
    isMounted.current = true;
    return () => {
      isMounted.current = false;
    };
  }, []);

  const send = useCallback(
    async (busy: 'preview' | 'handIn', extra: object) => {
      setState(({ change, manualReason }) => ({ change, manualReason, busy }));
      try {
        const { changes: wanted, hostToken: own } = latest.current;
        const result = await api.propose(
          entityRef,
          {
            ...wanted,
            ...(own.token !== undefined && { token: own.token }),
            ...extra,
          },
          { dryRun: busy === 'preview' },
        );
        if (result.outcome === 'started' || result.outcome === 'written') {
          latest.current.onHandedIn(result);
        } else if (result.refusal?.code === 'running') {
          latest.current.onOther();
        }
        if (isMounted.current) {
          setState(({ change }) => ({
            change: result.change ?? change,
            manualReason: result.manualReason,
            failure: result.refusal,
          }));
        }
      } catch (error) {
        if (isMounted.current) {
          setState(({ change, manualReason }) => ({
            change,
            manualReason,
            failure: toError(error),
          }));
        }
      }
    },
    [api, entityRef],
  );

  const preview = useCallback(() => send('preview', {}), [send]);
  const key = JSON.stringify(changes);
  const { isKnown, token } = hostToken;
  useEffect(() => {
    if (isKnown) {
      preview();
    }
  }, [preview, key, isKnown, token]);

  const { change } = state;
  return {
    ...state,
    preview,
    handIn: reason =>
      send('handIn', {
        ...(change && { seen: change.seen }),
        ...(reason.trim() !== '' && { reason: reason.trim() }),
      }),
  };
}
