// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import { maskSecrets } from 'backstage-plugin-readiness-common';
import {
  checkObservations,
  type EvidenceProvider,
  type ObservedEntity,
} from 'backstage-plugin-readiness-node/evidence';
import { reasonOf } from '../database/reasonOf';
import { observeTarget } from './observeTarget';
import type { CollectionOutcome, TargetState } from '../database/factTypes';

const STATE_LENGTH = 100_000;

/**
 * One collection of a target by its provider, checked against the contract. The outcome is absent when the backend stopped it.
 * @internal
 */
export async function collectTarget(options: {
  provider: EvidenceProvider;
  target: TargetState;
  entities: ObservedEntity[];
  /** Whether they and their answers are those of the last collection. */
  hasSameServices: boolean;
  now: number;
  signal?: AbortSignal;
  logger: LoggerService;
}): Promise<{ outcome?: CollectionOutcome; released: Promise<unknown> }> {
  const { provider, target, entities, hasSameServices, now, signal } = options;
  const observe = (state: string | undefined) =>
    observeTarget({
      provider,
      target: { key: target.target, entities },
      state,
      now,
      signal,
    });
  let { result, released } = await observe(target.state);
  // A repository that has not changed still says nothing of a service that is new in it.
  const isOfOthers = (given: typeof result) =>
    given && 'isUnchanged' in given && given.isUnchanged && !hasSameServices;
  if (isOfOthers(result)) {
    ({ result, released } = await observe(undefined));
  }
  if (!result) {
    return { released };
  }
  if ('error' in result) {
    return { outcome: { kind: 'failed', error: result.error }, released };
  }
  const { isUnchanged, notBefore, state, stopped } = result;
  const common = {
    ...(Number.isFinite(notBefore) && { notBefore }),
    ...(typeof state === 'string' && state.length <= STATE_LENGTH && { state }),
  };
  if (isUnchanged) {
    const error = 'It says "unchanged" although nothing was known before.';
    return isOfOthers(result) || target.servicesHash === undefined
      ? { outcome: { kind: 'failed', error }, released }
      : { outcome: { kind: 'unchanged', ...common }, released };
  }
  const { accepted, refused } = checkObservations({
    provider: {
      facts: provider.description.facts.map(({ name }) => name),
      timeToLive: provider.timeToLive,
    },
    observations: result.observations,
    entities: entities.map(({ entityRef }) => entityRef),
    now,
  });
  if (refused.length > 0) {
    const what = maskSecrets(target.target);
    const why = maskSecrets(refused.slice(0, 5).join('; '));
    options.logger.warn(
      `The evidence provider ${provider.description.id} does not keep the contract. Refused of what it observed of ${what}: ${why}`,
    );
  }
  const outcome: CollectionOutcome =
    accepted.length === 0 && refused.length > 0
      ? { kind: 'failed', error: `Refused: ${refused[0]}.` }
      : {
          kind: 'observed',
          observations: accepted,
          isWhole: refused.length === 0,
          ...common,
          ...(typeof stopped === 'string' && { stopped: reasonOf(stopped) }),
        };
  return { outcome, released };
}
