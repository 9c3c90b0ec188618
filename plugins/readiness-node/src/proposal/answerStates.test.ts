// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  findConflicts,
  hasAnswers,
  presentStates,
  wantedStates,
} from './answerStates';
import { changesBetween } from './changesBetween';
import { verdictText } from './verdictText';

const FILE = `kind: Component
metadata:
  name: shop
  annotations:
    readiness/data: pii
spec: {}
`;
const entityRef = 'component:default/shop';

describe('answers', () => {
  it('have one name, however they are given', () => {
    expect(
      wantedStates({
        set: { 'Readiness/Data': 'pii', 'example.com/Key': 'x' },
        remove: ['readiness/capacity'],
        none: ['email'],
      }),
    ).toEqual(
      new Map([
        ['data', 'pii'],
        ['example.com/Key', 'x'],
        ['capacity', null],
        ['email', 'none'],
      ]),
    );
    expect(
      presentStates(
        new Map([
          ['READINESS/data', 'pii'],
          ['readiness/none', 'Email, messaging'],
        ]),
        ['data', 'email', 'capacity'],
      ),
    ).toEqual(
      new Map([
        ['data', 'pii'],
        ['email', 'none'],
        ['capacity', null],
      ]),
    );
  });

  it.each([
    // seen, present, wanted, in conflict
    [null, null, 'pii', false],
    [null, 'pii', 'pii', false],
    [null, 'none', 'pii', true],
    ['pii', null, 'none', true],
    ['pii', null, null, false],
    ['pii', ' pii ', 'none', false],
  ])(
    'that were %j, are %j and shall be %j are in conflict: %j',
    (seen, present, wanted, isConflict) => {
      const found = findConflicts({
        seen: { data: seen },
        present: new Map([['data', present]]),
        wanted: new Map([['data', wanted]]),
      });
      expect(found).toEqual(
        isConflict ? [{ name: 'data', seen, present, wanted }] : [],
      );
    },
  );

  it('that the caller did not see count as not there when the file was read', () => {
    const present = new Map([['data', 'none']]);
    const wanted = new Map([['data', 'pii']]);
    expect(findConflicts({ seen: {}, present, wanted })).toHaveLength(1);
  });

  it('are in the catalog when all of them are', () => {
    const entity = {
      kind: 'Component',
      metadata: {
        name: 'shop',
        annotations: { 'readiness/data': 'pii', 'readiness/none': 'email' },
      },
    };
    expect(hasAnswers(entity, { data: 'pii', email: 'none', x: null })).toBe(
      true,
    );
    expect(hasAnswers(entity, { data: 'pii', x: 'y' })).toBe(false);
    expect(hasAnswers(entity, { data: null })).toBe(false);
  });
});

describe('changesBetween', () => {
  it('tells the annotations that an edit changed', () => {
    const after = FILE.replace('pii\n', 'pii\n    readiness/capacity: "5"\n');
    expect(changesBetween({ before: FILE, after, entityRef })).toEqual({
      set: { 'readiness/capacity': '5' },
      remove: [],
    });
  });

  it.each([
    FILE.replace('spec: {}', 'spec: { type: x }'),
    `# comment\n${FILE}`,
    FILE.replace('pii', "'pii'"),
    FILE.replace('shop', 'other'),
    'not: [yaml',
  ])('tells nothing when anything else was changed (%#)', after => {
    expect(changesBetween({ before: FILE, after, entityRef })).toBeUndefined();
  });
});

describe('verdictText', () => {
  const result = (verdict: string, blockers: string[] = []) =>
    ({ verdict, blockers } as never);

  it.each([
    [
      result('notReady', ['data']),
      result('ready'),
      'changes from not ready to ready.',
    ],
    [result('ready'), result('ready'), 'stays ready.'],
    [undefined, result('ready'), 'will be ready.'],
    [
      result('notReady', ['data', 'a']),
      result('notReady', ['a']),
      'stays not ready. Still blocking: a.',
    ],
  ])('compares %j with %j', (before, after, text) => {
    expect(verdictText(before, after)).toBe(`The verdict ${text}`);
  });

  it('names no more than ten blockers, and why there is no verdict', () => {
    const many = Array.from({ length: 12 }, (_, index) => `c${index}`);
    expect(verdictText(undefined, result('notReady', many))).toContain(
      'c9 and 2 more.',
    );
    expect(verdictText(undefined, undefined, 'Down.')).toBe('Down.');
  });
});
