// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import {
  type AnnotationChanges,
  editAnnotations,
  readFileAnnotations,
} from 'backstage-plugin-readiness-edit';
import {
  answerName,
  findConflicts,
  presentStates,
  wantedStates,
} from './answerStates';
import { changesBetween } from './changesBetween';
import type { ChosenBranch } from './chooseBranch';
import type { ChangedAnnotation } from './describeProposal';
import { ProposalError, type AnswerConflict } from './ProposalError';
import type { AnswerProposal, CatalogFile, SeenFile } from './types';

/** @internal */
export interface AddedAnswers {
  text: string;
  /** Between the file and the text, answers of an open request included. */
  diff: string;
  changes: ChangedAnnotation[];
  seen: SeenFile;
  isMerged: boolean;
}

/**
 * Adds answers to the text of a catalog file, or to what an open request makes of it.
 * @throws ProposalError `changed`, `nothing-to-do`
 * @internal
 */
export function addAnswers(options: {
  proposal: AnswerProposal;
  entityRef: string;
  file: CatalogFile;
  before: string;
  chosen?: ChosenBranch;
}): AddedAnswers {
  const { proposal, entityRef, file, before, chosen } = options;
  const { seen } = proposal;
  const at = { entityRef, file: file.path };
  const base = chosen?.pending
    ? editAnnotations({ text: before, ...at, ...chosen.pending }).text
    : before;
  const wanted = wantedStates(proposal);
  const present = presentStates(
    readFileAnnotations({ text: base, ...at }),
    wanted.keys(),
  );
  const digest = digestOf(base);
  const isMerged = seen !== undefined && seen.digest !== digest;
  if (isMerged) {
    refuseConflicts(findConflicts({ seen: seen.values, present, wanted }));
  }
  const edited = editAnnotations({ text: base, ...at, ...changesOf(proposal) });
  const text = edited.text;
  if (text === before) {
    throw new ProposalError({
      code: 'nothing-to-do',
      reason: `${file.path} has these answers already.`,
      fix: 'The catalog will show them as soon as it has read the file again.',
    });
  }
  return {
    text,
    diff: diffOf({ before, text, ...at }) ?? edited.diff,
    changes: changedAnnotations(before, text, at),
    seen: { digest, values: Object.fromEntries(present) },
    isMerged,
  };
}

function changesOf(proposal: AnswerProposal): AnnotationChanges {
  const { set, remove, none, aliases } = proposal;
  return { set, remove, none, aliases };
}

function diffOf(options: {
  before: string;
  text: string;
  entityRef: string;
  file: string;
}): string | undefined {
  const { before, text, entityRef, file } = options;
  const changes = changesBetween({ before, after: text, entityRef });
  return (
    changes &&
    editAnnotations({ text: before, entityRef, file, ...changes }).diff
  );
}

function changedAnnotations(
  before: string,
  text: string,
  at: { entityRef: string; file: string },
): ChangedAnnotation[] {
  const old = readFileAnnotations({ text: before, ...at });
  const now = readFileAnnotations({ text, ...at });
  const keys = new Set([...now.keys(), ...old.keys()]);
  return [...keys]
    .map(key => ({
      key,
      before: old.get(key) ?? null,
      after: now.get(key) ?? null,
    }))
    .filter(change => change.before !== change.after);
}

function refuseConflicts(conflicts: AnswerConflict[]): void {
  if (conflicts.length === 0) {
    return;
  }
  const quoted = (value: string | null) =>
    value === null ? 'nothing' : JSON.stringify(value.slice(0, 200));
  const texts = conflicts
    .slice(0, 10)
    .map(
      ({ name, seen, present, wanted }) =>
        `${answerName(name)} was ${quoted(seen)} when you saw it, is ${quoted(
          present,
        )} now, and you want ${quoted(wanted)}`,
    );
  throw new ProposalError({
    code: 'changed',
    reason: `Somebody changed the same answers in the meantime: ${texts.join(
      '; ',
    )}.`,
    fix: 'Read the present answers, and hand in again.',
    conflicts,
  });
}

/** SHA-256 of a text, in hex, to see whether a file is still what it was. @alpha */
export function digestOf(text: string): string {
  return createHash('sha256').update(text).digest('hex');
}
