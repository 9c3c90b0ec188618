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
import { nameFromId } from '../../hooks/checkTitles';
import { readinessTranslationRef } from '../../translation';
import { toObserveFailure } from './toObserveFailure';

/** How checking one service goes. @internal */
export interface ObserveNowState {
  isPending: boolean;
  /** False where this Backstage has no evidence provider. */
  canObserve: boolean;
  /** The newest of every provider, in the order in which they look. */
  progress: readonly EvidenceProgress[];
  /** What is going on, or how it ended. */
  message?: string;
  /** What to do when nothing was looked at. */
  hint?: string;
  isFailed: boolean;
  /** Everybody saw everything: there is nothing more to read. */
  isWell: boolean;
  check: () => Promise<void>;
  /** Takes away what is said of the last time. */
  dismiss: () => void;
}

interface UseObserveNowOptions {
  service: Pick<ServiceDetail, 'entityRef' | 'failureThreshold'>;
  /** Called with the service as it is judged then. */
  onChecked: (service: ServiceDetail) => void;
}

/**
 * Has every evidence provider look at a service while one watches. Where there is no provider, only the catalog is read
 * again.
 *
 * @internal
 */
export function useObserveNow(options: UseObserveNowOptions): ObserveNowState {
  const { service: before, onChecked } = options;
  const { entityRef } = before;
  const canObserve = before.failureThreshold !== undefined;
  const { t } = useTranslationRef(readinessTranslationRef);
  const api = useApi(readinessApiRef);
  const [progress, setProgress] = useState<readonly EvidenceProgress[]>([]);
  const [isPending, setPending] = useState(false);
  const [message, setMessage] = useState<string>();
  const [hint, setHint] = useState<string>();
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
        setMessage(
          t('entity.observeNow.collecting', {
            provider: nameFromId(one.provider),
          }),
        );
      }
    };
    setPending(true);
    setFailed(false);
    setProgress([]);
    setHint(undefined);
    setMessage(t('entity.observeNow.reading'));
    try {
      const service = canObserve
        ? await api.collectEvidence(entityRef, { onProgress, signal })
        : await api.refresh(entityRef);
      if (signal.aborted) {
        return;
      }
      const outcome = outcomeOf([...seen.values()], service);
      setMessage(outcome.message);
      setHint(outcome.hint);
      onChecked(service);
    } catch (error) {
      if (!signal.aborted) {
        setFailed(true);
        setMessage(showFailure(error));
      }
    } finally {
      running.current = undefined;
      if (!signal.aborted) {
        setPending(false);
      }
    }
  }

  function outcomeOf(
    all: readonly EvidenceProgress[],
    service: ServiceDetail,
  ): { message: string; hint?: string } {
    if (all.length === 0) {
      return {
        message: t('entity.observeNow.refreshed'),
        hint: t('entity.observeNow.noProviderHint'),
      };
    }
    const failed = all.filter(({ state }) => state === 'failed');
    const done = all.filter(({ state }) => state === 'done').length;
    const providers = failed.map(one => nameFromId(one.provider)).join(', ');
    if (failed.length > 0) {
      return {
        message:
          done > 0
            ? t('entity.observeNow.observedPartly', { providers })
            : t('entity.observeNow.allFailed', { providers }),
      };
    }
    if (done > 0) {
      return { message: t('entity.observeNow.observed', { count: done }) };
    }
    return service.evidence?.length
      ? { message: t('entity.observeNow.noneObserved') }
      : {
          message: t('entity.observeNow.nothingToObserve'),
          hint: t('entity.observeNow.nothingHint'),
        };
  }

  function showFailure(error: unknown): string {
    const { kind, reason } = toObserveFailure(error);
    return kind === 'other'
      ? t('entity.observeNow.failed', { reason })
      : t(`entity.observeNow.${kind}`);
  }

  function dismiss() {
    setProgress([]);
    setHint(undefined);
    setFailed(false);
    setMessage(undefined);
  }

  return {
    isPending,
    canObserve,
    progress,
    message,
    hint,
    isFailed,
    isWell:
      !isPending &&
      !isFailed &&
      !hint &&
      progress.every(({ state, message }) => state === 'done' && !message),
    check,
    dismiss,
  };
}
