// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Readable, Writable } from 'node:stream';
import type { AnswerDraft } from '../draft/AnswerDraft';
import { observedFor } from '../questions/observedFor';
import type { AnswerableEntity } from '../answerable/types';
import type { Terminal } from '../terminal/Terminal';
import { openPrompts } from './ask/openPrompts';
import type { Prompts } from './ask/Prompts';
import { Interview, type InterviewEnd } from './interview';

/** Whether there is a person to be asked. Questions go to stderr, so that stdout may be a file. */
export function canAsk({ stdin, stderr }: Terminal): boolean {
  return Boolean(stdin.isTTY && stderr.isTTY);
}

/** Questions in the terminal; whoever closes it, or ends the process, interrupts the one that is open. */
export function promptsIn(terminal: Terminal): Prompts {
  const input = terminal.stdin as Readable;
  const gone = new AbortController();
  input.once('end', () => gone.abort());
  input.once('close', () => gone.abort());
  terminal.hangup().addEventListener('abort', () => gone.abort());
  return openPrompts({
    input,
    output: terminal.stderr as unknown as Writable,
    signal: gone.signal,
  });
}

/** Asks what is open. */
export function interview(options: {
  draft: AnswerDraft;
  answerable: AnswerableEntity;
  prompts: Prompts;
  isAll: boolean;
}): Promise<InterviewEnd> {
  const { draft, answerable, prompts, isAll } = options;
  const { checklist } = answerable;
  // What a portal has observed comes with its evaluation
  const known = new Map(
    draft.before.checks.flatMap(({ fact }) =>
      fact ? [[fact.name, fact]] : [],
    ),
  );
  for (const fact of answerable.facts) {
    known.set(fact.name, fact);
  }
  return new Interview({
    draft,
    prompts,
    isAll,
    observedFor: question =>
      observedFor(question, {
        checklist,
        facts: [...known.values()],
        placeOf: fact => answerable.placeOf(fact),
      }),
  }).run();
}
