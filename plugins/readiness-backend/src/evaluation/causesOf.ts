// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  sanitizeText,
  type ChangeCause,
  type Evaluation,
  type WaiverChange,
} from 'backstage-plugin-readiness-common';
import type { StoredFact } from '../database/factTypes';
import type { InputParts, PreviousAssessment } from '../database/types';
import { isLiving } from '../evidence/getFingerprint';
import { providerOf } from './inputParts';

const MOST_NAMED = 5;
const FILE_LENGTH = 500;

/**
 * What made an evaluation differ from the stored one, as far as it can be told: what was read then is compared with what
 * was read now, part by part. Nothing is guessed: empty when the stored one does not say what it was made of.
 * @internal
 */
export function causesOf(options: {
  before: PreviousAssessment;
  evaluation: Pick<Evaluation, 'digest' | 'checks'>;
  inputParts: InputParts;
  /** Of the related entities that exist, by ref. */
  inputHashes: ReadonlyMap<string, string>;
  facts: Pick<StoredFact, 'fact' | 'observed'>[];
  /** The time had come at which time alone may change the outcome. */
  isDue: boolean;
  /** The file that the catalog read the entity from. */
  file?: string;
  /** What was decided since, or has ended. */
  waiverChanges?: WaiverChange[];
  now: number;
}): ChangeCause[] {
  const { before, evaluation, inputParts, isDue, file } = options;
  const former = before.inputParts;
  if (!former) {
    return [];
  }
  const causes: ChangeCause[] = [];
  if (former.entity !== inputParts.entity) {
    causes.push({
      type: 'edit',
      ...(file && { file: sanitizeText(file, FILE_LENGTH) }),
    });
  }
  const related = changedRelated(options);
  const otherRelations =
    former.relations !== inputParts.relations &&
    former.entity === inputParts.entity;
  if (related.length > 0 || otherRelations) {
    causes.push({
      type: 'related',
      ...(related.length > 0 && { entityRefs: related.slice(0, MOST_NAMED) }),
    });
  }
  if (former.configuration === inputParts.configuration) {
    evidenceCauses(former, options).forEach(cause => causes.push(cause));
  } else {
    causes.push({ type: 'configuration' });
  }
  if (before.checklistDigest !== evaluation.digest) {
    causes.push({ type: 'checklist' });
  }
  if (former.version !== inputParts.version) {
    causes.push({ type: 'release' });
  }
  const { waiverChanges = [] } = options;
  const waived = new Set([
    ...waiverChanges.map(({ check }) => check),
    ...expiredWaivers(options),
  ]);
  if (waived.size > 0) {
    causes.push({
      type: 'waiver',
      checks: [...waived].slice(0, MOST_NAMED),
      ...(waiverChanges.length > 0 && {
        waivers: waiverChanges.slice(0, MOST_NAMED),
      }),
    });
  }
  return causes.length === 0 && isDue ? [{ type: 'time' }] : causes;
}

type Options = Parameters<typeof causesOf>[0];

/** Related entities that were read both times and differ. Those that come and go are the edit of a relation. */
function changedRelated({ before, inputHashes }: Options): string[] {
  return [...before.inputHashes]
    .filter(([ref, hash]) => (inputHashes.get(ref) ?? null) !== hash)
    .map(([ref]) => ref)
    .sort();
}

function evidenceCauses(
  former: InputParts,
  { inputParts, facts, now }: Options,
): ChangeCause[] {
  const observed: string[] = [];
  const expired: string[] = [];
  const providers = new Set([
    ...Object.keys(former.facts),
    ...Object.keys(inputParts.facts),
  ]);
  for (const provider of [...providers].sort()) {
    const present = inputParts.facts[provider];
    if (present === former.facts[provider]) {
      continue;
    }
    if (present !== undefined) {
      observed.push(provider);
    } else if (facts.some(fact => isExpired(fact, provider, now))) {
      expired.push(provider);
    }
  }
  return [
    ...(observed.length > 0
      ? [{ type: 'observation' as const, providers: observed }]
      : []),
    ...(expired.length > 0
      ? [{ type: 'expired' as const, providers: expired }]
      : []),
  ];
}

/** Without a target there are no facts at all; then the target was edited away. */
function isExpired(
  fact: Pick<StoredFact, 'fact' | 'observed'>,
  provider: string,
  now: number,
): boolean {
  return (
    providerOf(fact) === provider &&
    fact.observed !== undefined &&
    !isLiving(fact.observed, now)
  );
}

function expiredWaivers({ before, evaluation, now }: Options): string[] {
  const statuses = new Map(
    evaluation.checks.map(({ check, status }) => [check, status]),
  );
  return before.checks
    .filter(
      ({ check, status, waiver }) =>
        status === 'waived' &&
        waiver !== undefined &&
        waiver.expiresAt <= now &&
        statuses.get(check) !== 'waived',
    )
    .map(({ check }) => check);
}
