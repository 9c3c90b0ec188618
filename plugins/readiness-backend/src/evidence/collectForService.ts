// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceProgress } from 'backstage-plugin-readiness-common';
import type { EvidenceProvider } from 'backstage-plugin-readiness-node/evidence';
import type { Knex } from 'knex';
import { listTargets } from '../database/operations/facts/listTargets';
import { reasonOf } from '../database/reasonOf';
import type { EvidenceMetrics } from './createEvidenceMetrics';
import type { EvidenceProviders } from './EvidenceProviders';
import { reportProvider, reportStopped } from './reportProvider';
import { diedUntil } from './dueAt';
import { backOff } from './nextState';
import type { TargetCollector } from './TargetCollector';
import type { TargetState } from '../database/factTypes';

const MINUTE = 60 * 1000;

/**
 * Collects everything there is of one service now, provider by provider, whether it is due or not, and reports the
 * progress.
 * @internal
 */
export async function* collectForService(
  entityRef: string,
  options: {
    knex: Knex;
    providers: EvidenceProviders;
    targetCollector: TargetCollector;
    now: () => number;
    metrics: EvidenceMetrics;
    reevaluate: (entityRefs: string[]) => Promise<unknown>;
    signal?: AbortSignal;
  },
): AsyncGenerator<EvidenceProgress> {
  for (const provider of options.providers.list()) {
    if (options.signal?.aborted) {
      return;
    }
    yield { provider: provider.description.id, state: 'running' };
    let progress: Omit<EvidenceProgress, 'provider'>;
    try {
      progress = await collect(provider, entityRef, options);
    } catch (error) {
      progress = { state: 'failed', message: reasonOf(error) };
    }
    yield { provider: provider.description.id, ...progress };
  }
}

async function collect(
  provider: EvidenceProvider,
  entityRef: string,
  options: Parameters<typeof collectForService>[1],
): Promise<Omit<EvidenceProgress, 'provider'>> {
  const { knex, targetCollector, reevaluate, signal } = options;
  const now = options.now();
  const [target] = await listTargets(knex, {
    provider: provider.description.id,
    now,
    entityRef,
  });
  if (!target) {
    return { state: 'skipped', message: 'There is nothing to observe.' };
  }
  const died = diedUntil(target);
  if (died > now && (target.leasedUntil ?? 0) <= now) {
    const when = new Date(died).toISOString();
    return {
      state: 'skipped',
      message: `The backend ended while it was being collected. It is tried again after ${when}.`,
    };
  }
  const askedFor = requestedNotBefore(target, provider);
  if (askedFor > now) {
    const when = new Date(askedFor).toISOString();
    return {
      state: 'skipped',
      message: `It asked not to be collected before ${when}.`,
    };
  }
  const { collections, skipped } = await targetCollector.collect(
    provider,
    [target],
    {
      reevaluate,
      signal,
    },
  );
  if (skipped.length > 0) {
    return {
      state: 'skipped',
      message: 'It is being collected, or was a few seconds ago.',
    };
  }
  if (collections.length === 0) {
    return { state: 'skipped', message: 'It was stopped.' };
  }
  await reportProvider(provider, options);
  await reportStopped(provider, options);
  const [{ outcome }] = collections;
  if (outcome.kind === 'failed') {
    return { state: 'failed', message: outcome.error };
  }
  const observations = outcome.kind === 'observed' ? outcome.observations : [];
  if (outcome.kind === 'observed' && outcome.stopped !== undefined) {
    return { state: 'failed', message: outcome.stopped };
  }
  const errors = observations.flatMap(({ error }) => error ?? []);
  return errors.length > 0
    ? {
        state: errors.length === observations.length ? 'failed' : 'done',
        message: errors[0],
      }
    : { state: 'done' };
}

/**
 * When the target itself asked to be collected again. A person need not wait for us to try a failing one again; one that had
 * to be stopped costs something, so that it is tried for them once a minute.
 */
function requestedNotBefore(
  { notBefore = 0, lastAt = 0, failures, stops }: TargetState,
  { interval }: EvidenceProvider,
): number {
  if (stops > 0) {
    return Math.min(notBefore, lastAt + MINUTE);
  }
  const isOurs =
    failures > 0 && notBefore <= lastAt + backOff(failures, interval);
  return isOurs ? 0 : notBefore;
}
