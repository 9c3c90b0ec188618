// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useEffect, useRef, useState } from 'react';
import { useApi } from '@backstage/core-plugin-api';
import type {
  EvidenceProgress,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { useProviderName } from '../../hooks/knownProviders';
import { useReadinessTranslation } from '../../translation';
import { toObserveFailure } from './toObserveFailure';

/** The progress of observing one service. @internal */
export interface ObserveNowState {
  isPending: boolean;
  /** False where this Backstage has no evidence provider. */
  canObserve: boolean;
  /** The newest progress of every provider, in the order in which they collect. */
  progress: readonly EvidenceProgress[];
  /** The current step, or the result. */
  message?: string;
  /** What to do when nothing was observed. */
  hint?: string;
  isFailed: boolean;
  /** Every provider observed everything: there is nothing more to read. */
  isWell: boolean;
  check: () => Promise<void>;
  /** Removes the result of the last run. */
  dismiss: () => void;
}

interface UseObserveNowOptions {
  service: Pick<ServiceDetail, 'entityRef' | 'failureThreshold'>;
  /** Called with the new evaluation of the service. */
  onChecked: (service: ServiceDetail) => void;
}

/**
 * Runs every evidence provider on a service and reports the progress. Where there is no provider, only the catalog is read
 * again.
 *
 * @internal
 */
export function useObserveNow(options: UseObserveNowOptions): ObserveNowState {
  const { service: before, onChecked } = options;
  const { entityRef } = before;
  const canObserve = before.failureThreshold !== undefined;
  const { t } = useReadinessTranslation();
  const providerName = useProviderName();
  const api = useApi(readinessApiRef);
  const [progress, setProgress] = useState<readonly EvidenceProgress[]>([]);
  const [isPending, setPending] = useState(false);
  const [message, setMessage] = useState<string>();
  const [hint, setHint] = useState<string>();
  const [isFailed, setFailed] = useState(false);
  const running = useRef<AbortController>();

  // The page was left: the providers need not continue.
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
            provider: providerName(one.provider),
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
    const providers = failed.map(one => providerName(one.provider)).join(', ');
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
      progress.every(one => one.state === 'done' && !one.message),
    check,
    dismiss,
  };
}
