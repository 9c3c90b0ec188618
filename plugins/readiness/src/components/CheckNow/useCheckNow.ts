// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import type {
  EvidenceProgress,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { checkName } from '../../hooks/useChecks';
import { readinessTranslationRef } from '../../translation';
import { failureOf } from './failureOf';

/** How checking one service goes. @internal */
export interface CheckNowState {
  isPending: boolean;
  /** False once it turned out that this Backstage has no evidence provider. */
  canObserve: boolean;
  /** The newest of every provider, in the order in which they look. */
  progress: readonly EvidenceProgress[];
  /** What is going on, or how it ended. */
  said?: string;
  isFailed: boolean;
  check: () => Promise<void>;
}

interface UseCheckNowOptions {
  entityRef: string;
  /** Called with the service as it is judged then. */
  onChecked: (service: ServiceDetail) => void;
}

/**
 * Has every evidence provider look at a service while one watches. Where there is no provider, the catalog is read again
 * all the same, and from then on only that is asked for.
 *
 * @internal
 */
export function useCheckNow(options: UseCheckNowOptions): CheckNowState {
  const { entityRef, onChecked } = options;
  const { t } = useTranslationRef(readinessTranslationRef);
  const api = useApi(readinessApiRef);
  const [canObserve, setCanObserve] = useState(true);
  const [progress, setProgress] = useState<readonly EvidenceProgress[]>([]);
  const [isPending, setPending] = useState(false);
  const [said, setSaid] = useState<string>();
  const [isFailed, setFailed] = useState(false);
  const running = useRef<AbortController>();

  // Nobody watches any more: the providers need not go on.
  useEffect(() => () => running.current?.abort(), []);

  async function check() {
    if (running.current) {
      return;
    }
    const controller = new AbortController();
    const { signal } = controller;
    running.current = controller;
    const seen = new Map<string, EvidenceProgress>();
    const onProgress = (one: EvidenceProgress) => {
      if (signal.aborted) {
        return;
      }
      seen.set(one.provider, one);
      setProgress([...seen.values()]);
      if (one.state === 'running') {
        setSaid(
          t('entity.checkNow.looking', { provider: checkName(one.provider) }),
        );
      }
    };
    setPending(true);
    setFailed(false);
    setProgress([]);
    setSaid(t('entity.checkNow.reading'));
    try {
      const service = canObserve
        ? await api.collectEvidence(entityRef, { onProgress, signal })
        : await api.refresh(entityRef);
      if (signal.aborted) {
        return;
      }
      setCanObserve(seen.size > 0);
      setSaid(outcomeOf([...seen.values()]));
      onChecked(service);
    } catch (error) {
      if (!signal.aborted) {
        setFailed(true);
        setSaid(sayFailure(error));
      }
    } finally {
      running.current = undefined;
      if (!signal.aborted) {
        setPending(false);
      }
    }
  }

  function outcomeOf(all: readonly EvidenceProgress[]): string {
    const failed = all.filter(({ state }) => state === 'failed').length;
    const done = all.filter(({ state }) => state === 'done').length;
    if (all.length === 0) {
      return t('entity.checkNow.refreshed');
    }
    if (failed > 0) {
      return t('entity.checkNow.lookedPartly', {
        failed: String(failed),
        total: String(all.length),
      });
    }
    return done > 0
      ? t('entity.checkNow.looked', { count: done })
      : t('entity.checkNow.nobodyLooked');
  }

  function sayFailure(error: unknown): string {
    const { kind, reason } = failureOf(error);
    return kind === 'other'
      ? t('entity.checkNow.failed', { reason })
      : t(`entity.checkNow.${kind}`);
  }

  return { isPending, canObserve, progress, said, isFailed, check };
}
