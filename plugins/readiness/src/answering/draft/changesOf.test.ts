// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type AnswerDefinition,
  type Check,
  type Checklist,
  parseAnnotations,
  vocabularyOf,
} from 'backstage-plugin-readiness-common';
import { changesOf, countChanges } from './changesOf';
import { type AnswerDraft, toDraft, toText } from './draftAnswer';
import { readDraft } from './readDraft';

const now = Date.parse('2026-11-26T12:00:00Z');

const definitions: Record<string, AnswerDefinition> = {
  purpose: { type: 'text', minLength: 20 },
  documentation: { type: 'url', values: ['techdocs'], list: true },
  endpoint: { type: 'url', values: ['none'], qualifiers: ['missed-run'] },
  review: { type: 'choice', values: ['yes', 'partly'] },
  stores: { type: 'choices', values: ['none', 'mysql', 'redis'] },
  consumers: { type: 'names', values: ['learners'] },
  usage: { type: 'quantity' },
  'load-test': { type: 'dated', values: ['no'] },
  license: { type: 'license', values: ['proprietary'] },
};

const checks: Check[] = Object.entries(definitions).map(([id, answer]) => ({
  id,
  severity: 'required',
  question: `${id}?`,
  answer,
  allowNone: id === 'stores',
  allowNotApplicable: id === 'usage',
}));

const checklist: Checklist = {
  id: 'c',
  title: 'C',
  appliesTo: {},
  sections: [{ id: 's', title: 'S', checks }],
};

function readOwn(annotations: Record<string, string>) {
  return parseAnnotations({
    entity: { kind: 'Component', metadata: { name: 'a', annotations } },
    vocabulary: vocabularyOf(checklist),
    now,
  }).answers;
}

function readText(id: string, text: string) {
  const check = checks.find(one => one.id === id)!;
  const answer = readOwn({ [`readiness/${id}`]: text }).get(id)!;
  return toText(check, toDraft(check, answer));
}

function problemsOf(draft: AnswerDraft) {
  return readDraft({ checklist, draft, now });
}

describe('a draft', () => {
  it.each([
    ['purpose', 'Keeps the grades, and serves them'],
    ['documentation', 'techdocs, https://a.example/?x=1,2'],
    ['endpoint', 'missed-run https://a.example'],
    ['endpoint', 'none'],
    ['review', 'partly'],
    ['stores', 'mysql, redis'],
    ['consumers', 'learners, The Portal'],
    ['usage', '2000 users/day'],
    ['usage', '100 per minute'],
    ['usage', '400rps'],
    ['usage', 'n/a - it has no users'],
    ['load-test', '2026-09-01 https://a.example'],
    ['load-test', 'no'],
    ['license', 'MIT OR Apache-2.0'],
    ['review', 'todo - OPS-12 by 2027-01-31'],
    // What cannot be read stays to be corrected.
    ['usage', 'many people'],
    ['load-test', 'last summer'],
  ])('of %s writes %j as it was', (id, text) => {
    expect(readText(id, text)).toBe(text);
  });

  it('changes what differs from the own answers, and nothing else', () => {
    const own = readOwn({
      'readiness/review': 'partly',
      'readiness/usage': '10 users/day',
      'readiness/usage.note': 'a guess',
      'readiness/license': 'MIT',
    });
    const changes = changesOf({
      checklist,
      own,
      draft: {
        review: {
          form: 'value',
          words: ['yes'],
          evidence: 'https://a.example',
        },
        usage: { form: 'value', text: '10', unit: 'users/day' },
        license: { form: 'value', text: ' ' },
        stores: { form: 'value', words: ['none'] },
        consumers: {
          form: 'value',
          text: 'The Portal',
          suggestedBy: 'relations.dependencyOf',
        },
        'release-day': { form: 'value', text: 'Sunday' },
        purpose: { form: 'value' },
      },
    });
    expect(changes).toEqual({
      set: {
        'readiness/review': 'yes',
        'readiness/review.evidence': 'https://a.example',
        'readiness/consumers': 'The Portal',
      },
      remove: ['readiness/usage.note', 'readiness/license'],
      none: ['stores'],
      suggestedBy: { 'readiness/consumers': 'relations.dependencyOf' },
    });
    expect(countChanges(changes)).toBe(5);
  });

  it('has no mistakes as long as nothing is given', () => {
    expect(problemsOf({ purpose: { form: 'value', text: ' ' } }).size).toBe(0);
  });

  it('has the mistakes of each answer at its part, with what to write instead', () => {
    const problems = problemsOf({
      usage: { form: 'value', text: 'many' },
      endpoint: { form: 'value', text: 'a.example/health', evidence: 'wiki' },
      review: { form: 'planned', ticket: 'OPS-1' },
      consumers: { form: 'value', note: 'ask Ada' },
    });
    expect(problems.get('usage')).toEqual([
      {
        part: 'answer',
        message: '"many" is not a number with a unit.',
        fix: expect.stringContaining('2000 users/day'),
      },
    ]);
    expect(problems.get('endpoint')).toEqual([
      expect.objectContaining({
        part: 'answer',
        fix: expect.stringContaining('https://a.example/health'),
      }),
      expect.objectContaining({ part: 'evidence' }),
    ]);
    expect(problems.get('review')).toHaveLength(1);
    // A note alone answers nothing.
    expect(problems.get('consumers')).toHaveLength(1);
  });
});
