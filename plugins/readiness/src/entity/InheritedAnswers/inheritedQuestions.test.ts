// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Answer,
  AnswerLevel,
  Checklist,
  CheckResult,
  CheckStatus,
} from 'backstage-plugin-readiness-common';
import {
  answersOfServices,
  inheritableChecklist,
  inheritedResults,
} from './inheritedQuestions';

const checklistOf = (
  id: string,
  checks: Record<string, boolean>,
): Checklist => ({
  id,
  title: id,
  appliesTo: {},
  sections: Object.entries(checks).map(([check, inheritable]) => ({
    id: `section of ${check}`,
    title: check,
    checks: [
      {
        id: check,
        question: `${check}?`,
        severity: 'required',
        answer: { type: 'text' },
        inheritable,
      },
    ],
  })),
});

const answerOf = (level: AnswerLevel, text: string = level): Answer => ({
  check: 'license',
  form: 'value',
  values: [text],
  text,
  source: { level, entityRef: 'component:default/a', key: 'x' },
});

const resultOf = (
  status: CheckStatus,
  answer?: Answer,
  check = 'license',
): CheckResult => ({
  check,
  section: 's',
  severity: 'required',
  status,
  counted: true,
  answer,
});

const checklist = checklistOf('small', { license: true });
const of = (...checks: CheckResult[]) => ({ checks });

function statusOf(...services: { checks: CheckResult[] }[]) {
  return inheritedResults({ checklist, services, own: new Map() })[0].status;
}

describe('the questions of a System', () => {
  it('are the checks that its services inherit, those of the most used checklist first, each once', () => {
    const checklists = [
      checklistOf('rare', { license: true, scaling: true, data: false }),
      checklistOf('common', { review: true, license: true }),
      checklistOf('unused', { other: true }),
    ];
    const merged = inheritableChecklist(checklists, [
      'rare',
      'common',
      'common',
    ])!;
    expect(
      merged.sections.flatMap(({ checks }) => checks.map(({ id }) => id)),
    ).toEqual(['review', 'license', 'scaling']);
    expect(inheritableChecklist(checklists, [])).toBeUndefined();
  });

  it.each<[CheckStatus, string, { checks: CheckResult[] }[]]>([
    [
      'unanswered',
      'unanswered in a service',
      [of(resultOf('pass', answerOf('system'))), of(resultOf('unanswered'))],
    ],
    ['pass', 'inherited already', [of(resultOf('pass', answerOf('system')))]],
    ['pass', 'observed', [of(resultOf('pass', answerOf('fact')))]],
    [
      'contradicted',
      'contradicted for a service that inherits',
      [of(resultOf('contradicted', answerOf('system')))],
    ],
    // Their own answer would go on to count.
    [
      'notApplicable',
      'answered by every service itself',
      [
        of(resultOf('fail', answerOf('own'))),
        of(resultOf('fail', answerOf('catalog'))),
      ],
    ],
    ['notApplicable', 'not applicable', [of(resultOf('notApplicable'))]],
  ])('are %s when it is %s', (status, _, services) => {
    expect(statusOf(...services)).toBe(status);
  });

  it('come with what services answer themselves, the most frequent first', () => {
    const given = answersOfServices(checklist, [
      { name: 'a', ...of(resultOf('pass', answerOf('own', 'MIT'))) },
      {
        name: 'b',
        title: 'B',
        ...of(resultOf('pass', answerOf('own', 'ISC'))),
      },
      { name: 'c', ...of(resultOf('pass', answerOf('fact', 'ISC'))) },
      { name: 'd', ...of(resultOf('fail', answerOf('own', 'missing'))) },
      { name: 'e', ...of(resultOf('pass', answerOf('own'), 'other')) },
      { name: 'f', ...of(resultOf('pass', answerOf('domain', 'GPL'))) },
    ]);
    expect([...given]).toEqual([
      [
        'license',
        [
          { value: 'ISC', names: ['B', 'c'] },
          { value: 'MIT', names: ['a'] },
        ],
      ],
    ]);
  });
});
