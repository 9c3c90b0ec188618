// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { checkObservations } from '../evidence/contract/checkObservations';
import { findProviderMistakes } from '../evidence/contract/findProviderMistakes';
import type {
  EvidenceProvider,
  ObservedEntity,
  EvidenceTarget,
  Observation,
  ObserveResult,
} from '../evidence/types';
import { frozenCopy } from './frozenCopy';
import { targetsOf } from './targetsOf';

const LETS_GO_WITHIN_MS = 1_000;

/** @alpha */
export interface CheckEvidenceProviderOptions {
  provider: EvidenceProvider;
  /** Services to collect evidence for; at least one must have a target. */
  entities: ObservedEntity[];
  /** The time of the collections, milliseconds since the epoch. Default: now. */
  now?: number;
}

/**
 * Makes a provider collect from services as the backend does, twice, and fails with everything that breaks the
 * contract. It needs no test library; call it in a test and compare what was observed.
 * @returns the observations of the first collection, by the targets' keys
 * @alpha
 */
export async function checkEvidenceProvider(
  options: CheckEvidenceProviderOptions,
): Promise<Record<string, Observation[]>> {
  const { provider, entities, now = Date.now() } = options;
  const findings = findProviderMistakes(provider).map(
    mistake => `It ${mistake}.`,
  );
  const targets = targetsOf(provider, entities, findings);
  if (targets.length === 0) {
    findings.push(
      'targetOf returns no target for any of the services, so that nothing could be checked: pass a service that has one.',
    );
  }
  const observed: Record<string, Observation[]> = {};
  for (const target of targets) {
    const first = await collect(provider, target, { now }, findings);
    if (first) {
      observed[target.key] = first.observations;
      const again = { now: now + provider.interval, state: first.state };
      await collect(provider, target, again, findings);
    }
    await checkAbort(provider, target, now, findings);
  }
  if (findings.length > 0) {
    throw new Error(
      `The evidence provider "${
        provider.id
      }" breaks the contract:\n- ${findings.join('\n- ')}`,
    );
  }
  return observed;
}

async function collect(
  provider: EvidenceProvider,
  target: EvidenceTarget,
  { now, state }: { now: number; state?: string },
  findings: string[],
): Promise<(ObserveResult & { observations: Observation[] }) | undefined> {
  const which = `At ${target.key} ${
    state === undefined ? '' : 'with its state '
  }`;
  const controller = new AbortController();
  // A timeout that is none is among the findings already.
  const limit = provider.timeout > 0 ? provider.timeout : LETS_GO_WITHIN_MS;
  const result = await within(limit, () => {
    return provider.observe(frozenCopy(target), {
      signal: controller.signal,
      now,
      ...(state !== undefined && { state }),
    });
  });
  controller.abort(new Error('The time is over.'));
  if (result.kind === 'late') {
    findings.push(`${which}it takes longer than its timeout.`);
    return undefined;
  }
  if (result.kind === 'thrown') {
    // Throwing is allowed, and becomes the error of all facts; but then nothing was checked.
    findings.push(`${which}it throws: ${result.error}`);
    return undefined;
  }
  const { value } = result;
  if (value.isUnchanged && state === undefined) {
    findings.push(
      `${which}it returns "unchanged" without the state of an earlier collection.`,
    );
  }
  if (value.state !== undefined && typeof value.state !== 'string') {
    findings.push(`${which}it returns a state that is not text.`);
  }
  if (value.notBefore !== undefined && !Number.isFinite(value.notBefore)) {
    findings.push(`${which}notBefore must be milliseconds since the epoch.`);
  }
  if (value.isUnchanged) {
    return { ...value, observations: [] };
  }
  const { accepted, refused } = checkObservations({
    provider,
    observations: value.observations,
    entities: target.entities.map(({ entityRef }) => entityRef),
    now,
  });
  findings.push(...refused.map(mistake => `${which}${mistake}.`));
  for (const { fact, error, observedAt, expiresAt } of accepted) {
    if (error === undefined && expiresAt! <= now) {
      findings.push(
        `${which}${fact} has expired already (observed at ${observedAt}, expires at ${expiresAt}).`,
      );
    }
  }
  return { ...value, observations: accepted };
}

/** A stopped provider must stop its requests: the host is not called again earlier. */
async function checkAbort(
  provider: EvidenceProvider,
  target: EvidenceTarget,
  now: number,
  findings: string[],
): Promise<void> {
  const controller = new AbortController();
  controller.abort(new Error('The backend stops.'));
  const { signal } = controller;
  const { kind } = await within(LETS_GO_WITHIN_MS, () =>
    provider.observe(frozenCopy(target), { signal, now }),
  );
  if (kind === 'late') {
    findings.push(
      `At ${target.key} it continues after its signal was aborted: pass the signal to fetch, and to everything else that takes time.`,
    );
  }
}

type Ending<T> =
  | { kind: 'given'; value: T }
  | { kind: 'thrown'; error: unknown }
  | { kind: 'late' };

async function within<T>(
  ms: number,
  action: () => Promise<T>,
): Promise<Ending<T>> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const late = new Promise<Ending<T>>(resolve => {
    timer = setTimeout(() => resolve({ kind: 'late' }), ms);
  });
  const done = Promise.resolve()
    .then(action)
    .then<Ending<T>, Ending<T>>(
      value => ({ kind: 'given', value }),
      error => ({ kind: 'thrown', error }),
    );
  try {
    return await Promise.race([done, late]);
  } finally {
    clearTimeout(timer);
  }
}
