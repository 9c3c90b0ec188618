// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ownValue } from '../ownValue';
import type { EvaluationState } from '../state';
import type { FactDescription } from '../types/factDescription';
import { answerValues } from '../answerValues';
import { factItems } from '../facts/factItems';
import { formatFactValue } from '../facts/formatFactValue';
import { firstItems, listText } from '../shortened/listText';

const PLACEHOLDER = /\{(answer|fact|words|derived):([^{}\s]+)\}/g;

const MOST_ITEMS = 3;
const LONGEST_ITEM = 120;

function shortened(text: string): string {
  return text.length > LONGEST_ITEM
    ? `${text.slice(0, LONGEST_ITEM - 1)}…`
    : text;
}

/** A provider bounds what it shows, but an evaluation may be given other facts. */
const LONGEST_SHOWN = 500;

/** An answer of an owner or the catalog may be a list of thousands. */
const LISTED = { items: 20, characters: 500 };

function listed(items: string[]): string {
  const { first, more } = firstItems(items, LISTED);
  return listText(first.map(shortened), more);
}

function asItIs(item: string): string {
  return item;
}

/** Codes that read badly as plain words. */
const PHRASES = new Map([
  ['credentials-in-url', 'a name and password in a URL'],
  ['aws-key', 'an AWS key'],
  ['json-web-token', 'a JSON Web Token'],
]);

/** Codes such as `stack-trace` are written as words. Only for codes: the name `course-discovery` has the same shape. */
function worded(item: string): string {
  const phrase = PHRASES.get(item);
  if (phrase) {
    return phrase;
  }
  return /^[a-z]+(-[a-z]+)+$/.test(item) ? item.replace(/-/g, ' ') : item;
}

function nameOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && 'name' in value
    ? value.name
    : value;
}

/** The first items of a list, and the number of the others; for items with a name, the names. */
function factText(
  value: unknown,
  spell: (item: string) => string,
  description?: FactDescription,
): string {
  const read = (item: unknown) =>
    description && typeof item !== 'object'
      ? formatFactValue(item, description)
      : item;
  const list = Array.isArray(value) ? value.map(nameOf).map(read) : read(value);
  const items = factItems(list);
  if (!items) {
    return shortened(JSON.stringify(value));
  }
  // A provider that shortens its list ends it with such a text.
  const more = /^and (\d+) more$/.exec(items.at(-1) ?? '')?.[1];
  const known = more ? items.slice(0, -1) : items;
  const shown = known
    .slice(0, MOST_ITEMS)
    .map(item => shortened(spell(item)))
    .join(', ');
  const rest = known.length - MOST_ITEMS;
  const left = Math.max(rest, 0) + Number(more ?? 0);
  return left > 0 ? `${shown} and ${left} more` : shown || 'nothing';
}

function textOf(
  what: 'fact' | 'words',
  value: unknown,
  description: FactDescription | undefined,
): string {
  return what === 'words'
    ? factText(value, worded)
    : factText(value, asItIs, description);
}

/**
 * Fills answers, facts and derived values into a message. Absent ones become "nothing". `{fact:…}` shows the items of a
 * fact with the words and unit that its provider declares, or what the provider shows instead of them; `{words:…}` is for facts whose values are codes, and writes them as words.
 * @internal
 */
export function fillMessage(message: string, state: EvaluationState): string {
  return message.replace(PLACEHOLDER, (_whole, what: string, name: string) => {
    if (what === 'answer') {
      const answer = state.answers.get(name);
      return (answer && listed(answerValues(answer))) || 'nothing';
    }
    if (what === 'fact' || what === 'words') {
      // What the message only shows need not reach the failure threshold: line numbers change with every commit.
      const live = state.facts.byName.get(name);
      const value =
        state.settled.facts[name] ?? state.context.facts[name] ?? live?.value;
      const shown = live?.shown;
      if (shown !== undefined) {
        return shown.slice(0, LONGEST_SHOWN);
      }
      return value === undefined
        ? 'nothing'
        : textOf(what, value, state.input.factDescriptions?.get(name));
    }
    const { texts, values } = state.settledDerived;
    return (
      ownValue<string>(texts, name) ||
      listed(ownValue<string[]>(values, name) ?? []) ||
      'nothing'
    );
  });
}
