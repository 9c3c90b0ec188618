// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parse } from 'yaml';
import { type AnnotationChanges, editAnnotations } from '.';

const ALIASES = { database: 'persistence', pii: 'data' };

/** The annotations after an edit of a file with these lines. */
function edited(lines: string[], changes: AnnotationChanges) {
  const head = 'kind: Component\nmetadata:\n  name: shop\n  annotations:\n';
  const text = `${head}    a/b: c\n${lines
    .map(line => `    ${line}\n`)
    .join('')}`;
  const result = editAnnotations({
    text,
    entityRef: 'component:shop',
    aliases: ALIASES,
    ...changes,
  });
  const { 'a/b': _, ...annotations } = parse(result.text).metadata.annotations;
  return { annotations, lines: result.text.slice(head.length) };
}

describe('the list of nones', () => {
  it.each<[string, string[], AnnotationChanges, Record<string, unknown>]>([
    [
      'is made of the checks that are answered with none',
      [],
      { none: ['messaging', 'email', 'messaging'] },
      { 'readiness/none': 'messaging, email' },
    ],
    [
      'gets checks at its end, and keeps its words',
      ['readiness/none: Messaging readiness/cache'],
      { none: ['email', 'messaging'] },
      { 'readiness/none': 'Messaging, readiness/cache, email' },
    ],
    [
      'stays as it is written when it has the check already',
      ['readiness/none: [messaging, email]'],
      { none: ['email'] },
      { 'readiness/none': ['messaging', 'email'] },
    ],
    [
      'loses a check that gets an answer',
      ['readiness/none: "messaging, Email,  readiness/cache"'],
      { set: { 'readiness/email': 'smtp' } },
      {
        'readiness/none': 'messaging, readiness/cache',
        'readiness/email': 'smtp',
      },
    ],
    [
      'loses a check whose answer is removed',
      ['readiness/none: messaging, email'],
      { remove: ['readiness/email'] },
      { 'readiness/none': 'messaging' },
    ],
    [
      'goes with its last check',
      ['readiness/none: messaging'],
      { set: { 'readiness/messaging': 'kafka' } },
      { 'readiness/messaging': 'kafka' },
    ],
    [
      'takes the place of an answer, but not of its details',
      ['readiness/email: smtp', 'readiness/Email.note: x'],
      { none: ['email'] },
      { 'readiness/none': 'email', 'readiness/Email.note': 'x' },
    ],
    [
      'takes the place of another word for the check',
      ['readiness/none: database, email'],
      { none: ['persistence'] },
      { 'readiness/none': 'email, persistence' },
    ],
    [
      'loses another word for a check that gets an answer',
      ['readiness/none: database, email'],
      { set: { 'readiness/persistence': 'mysql' } },
      { 'readiness/none': 'email', 'readiness/persistence': 'mysql' },
    ],
    [
      'keeps words that are no checks',
      ['readiness/none: nonsense, email'],
      { set: { 'readiness/email': 'smtp' } },
      { 'readiness/none': 'nonsense', 'readiness/email': 'smtp' },
    ],
    [
      'is read from lines',
      ['readiness/none:', '  - messaging', '  - email'],
      { set: { 'readiness/email': 'smtp' } },
      { 'readiness/none': 'messaging', 'readiness/email': 'smtp' },
    ],
    [
      'is written as it is given',
      ['readiness/none: messaging'],
      { set: { 'readiness/none': 'email', 'readiness/email': 'smtp' } },
      { 'readiness/none': 'email', 'readiness/email': 'smtp' },
    ],
    [
      'goes as a whole',
      ['readiness/None: messaging', 'readiness/none: email'],
      { remove: ['readiness/none'] },
      {},
    ],
    [
      'in other letters gets its own',
      ['readiness/None: messaging'],
      { none: ['email'] },
      { 'readiness/none': 'messaging, email' },
    ],
    [
      'stays when details of a check are set',
      ['readiness/none: messaging'],
      { set: { 'readiness/messaging.note': 'x' } },
      { 'readiness/none': 'messaging', 'readiness/messaging.note': 'x' },
    ],
  ])('%s', (_, lines, changes, annotations) => {
    expect(edited(lines, changes).annotations).toEqual(annotations);
  });

  it('replaces other words for a check with its answer, their details too', () => {
    expect(
      edited(
        ['readiness/pii: yes', 'readiness/PII.note: x', 'readiness/data: none'],
        {
          set: { 'readiness/data': 'pii' },
        },
      ).annotations,
    ).toEqual({ 'readiness/data': 'pii' });
  });

  it('stands where it stood', () => {
    const { lines } = edited(['readiness/none: a, b # these', 'z/z: z'], {
      set: { 'readiness/b': 'x' },
    });
    expect(lines).toBe(
      '    a/b: c\n    readiness/none: "a" # these\n    readiness/b: "x"\n    z/z: z\n',
    );
  });
});
