// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Judging } from '../judging';
import { answerValues } from '../answers/answerValues';
import { factItems } from '../facts/factItems';

const PLACEHOLDER = /\{(answer|fact|derived):([^{}\s]+)\}/g;

function factText(value: unknown): string {
  return factItems(value)?.join(', ') ?? JSON.stringify(value);
}

/**
 * Puts answers, facts and derived values into a message. What is not there is left out as "nothing".
 * @internal
 */
export function fillMessage(message: string, judging: Judging): string {
  return message.replace(PLACEHOLDER, (_whole, what: string, name: string) => {
    if (what === 'answer') {
      const answer = judging.answers.get(name);
      return (answer && answerValues(answer).join(', ')) || 'nothing';
    }
    if (what === 'fact') {
      const value = judging.settled.facts[name];
      return value === undefined ? 'nothing' : factText(value);
    }
    const { texts, values } = judging.settledDerived;
    return texts[name] || (values[name] ?? []).join(', ') || 'nothing';
  });
}
