// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Refusal } from '../Refusal';
import { annotationName, PREFIX } from './annotationName';
import type { AnnotationChanges } from './types';

/** As many annotations as an entity may have. */
const MOST_KEYS = 1_000;

/** Characters of a value; an answer that is read has at most 2,000. @internal */
export const MAX_VALUE = 10_000;

const CHECK = /^[a-z][a-z0-9-]*$/;
const NAME = /^[A-Za-z0-9](?:[\w.-]*[A-Za-z0-9])?$/;
const DNS_LABEL = /^[a-z0-9]+(?:-+[a-z0-9]+)*$/;

/** NUL, and half of a surrogate pair: neither fits into PostgreSQL, the latter not into UTF-8 either. */
const UNSTORABLE = /\0|\p{Cs}/u;

/**
 * Checks what is asked for: everything that it writes can be read by the catalog, and nothing contradicts itself.
 * @throws Refusal `bad-request`
 * @internal
 */
export function readChanges(changes: AnnotationChanges): void {
  const { set = {}, remove = [], none = [] } = changes;
  const entries = Object.entries(set);
  if (entries.length + remove.length + none.length > MOST_KEYS) {
    throw bad(
      `More than ${MOST_KEYS} annotations were to be changed.`,
      'Change fewer at once.',
    );
  }
  const given = new Map<string, string>();
  for (const [key, value] of entries) {
    refuseKey(key);
    refuseValue(key, value);
    refuseTwice(given, key, 'set');
  }
  for (const key of new Set(remove)) {
    if (typeof key !== 'string') {
      throw bad('A key to remove is no text.', 'Give the key as a string.');
    }
    refuseTwice(given, key, 'removed');
  }
  for (const check of new Set(none)) {
    if (typeof check !== 'string' || !CHECK.test(check)) {
      throw bad(
        `${quote(check)} is no id of a check.`,
        'Give the id alone, such as "messaging".',
      );
    }
    refuseTwice(given, `${PREFIX}${check}`, 'answered with none');
  }
  if (none.length > 0 && given.has(`${PREFIX}none`)) {
    throw bad(
      'readiness/none was to be changed as a whole and in parts.',
      'Do one after the other.',
    );
  }
}

function refuseTwice(
  given: Map<string, string>,
  key: string,
  how: string,
): void {
  const own = annotationName(key);
  const name = own === undefined ? key : `${PREFIX}${own}`;
  const before = given.get(name);
  if (before !== undefined) {
    throw bad(
      `${quote(key)} was to be ${before} and ${how} in one edit.`,
      'Choose one of them.',
    );
  }
  given.set(name, how);
}

function refuseKey(key: string): void {
  const parts = key.split('/');
  const name = parts.pop()!;
  const isKey =
    parts.length < 2 &&
    name.length <= 63 &&
    NAME.test(name) &&
    parts.every(
      prefix =>
        prefix.length <= 253 &&
        prefix
          .split('.')
          .every(label => label.length <= 63 && DNS_LABEL.test(label)),
    );
  if (!isKey) {
    throw bad(
      `${quote(
        key,
      )} is no key of an annotation: the catalog would refuse the entity.`,
      'Write a prefix in lower case, a slash, and a name of at most 63 letters, digits, "-", "_" and ".".',
    );
  }
}

function refuseValue(key: string, value: unknown): void {
  if (typeof value !== 'string') {
    throw bad(
      `The value of ${key} is no text: the catalog would refuse the entity.`,
      'Give it as a string.',
    );
  }
  if (value.length > MAX_VALUE) {
    throw bad(
      `The value of ${key} has ${value.length} characters: the limit is ${MAX_VALUE}.`,
      'Shorten it, or link a document.',
    );
  }
  if (UNSTORABLE.test(value)) {
    throw bad(
      `The value of ${key} has a character that databases refuse (NUL, or half a character).`,
      'Remove it.',
    );
  }
}

function bad(reason: string, fix: string): Refusal {
  return new Refusal('bad-request', reason, fix);
}

function quote(value: unknown): string {
  return JSON.stringify(String(value).slice(0, 100));
}
