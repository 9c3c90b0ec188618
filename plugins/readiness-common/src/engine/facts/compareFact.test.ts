// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import type { AnswerType } from '../answerTypes';
import type { EvidenceDefinition } from '../types/checklist';
import { compareFact } from './compareFact';

function compare(options: {
  type?: AnswerType;
  compare?: EvidenceDefinition['compare'];
  answers: readonly string[];
  factValue: unknown;
}) {
  const { type = 'choices', answers, factValue } = options;
  const answer: Answer = {
    check: 'a',
    form: 'value',
    values: [...answers],
    text: answers.join(', '),
    source: {
      level: 'own',
      entityRef: 'component:default/a',
      key: 'readiness/a',
    },
  };
  const evidence = { fact: 'a.b', compare: options.compare };
  return compareFact({
    check: { answer: { type }, evidence },
    answer,
    factValue,
  });
}

describe('compareFact', () => {
  it.each([
    ['equals', ['MIT', 'x'], ['x', 'mit'], 'agrees'],
    ['equals', ['MIT'], ['mit', 'x'], 'differs'],
    ['equals', ['MIT', 'x'], ['mit'], 'differs'],
    [undefined, ['3'], 3, 'agrees'],
    ['contains', ['pii', 'confidential'], ['PII'], 'agrees'],
    ['contains', ['none'], ['pii'], 'differs'],
    ['exists', ['anything'], 'https://x.test', 'agrees'],
    ['exists', ['anything'], { a: 1 }, 'agrees'],
    ['exists', ['anything'], false, 'differs'],
    ['exists', ['anything'], 'none', 'differs'],
    ['exists', ['anything'], [], 'differs'],
    ['exists', ['anything'], undefined, 'cannot-tell'],
    ['none', ['a'], 'a', 'cannot-tell'],
    ['equals', ['a'], { a: 1 }, 'cannot-tell'],
    ['equals', ['a'], undefined, 'cannot-tell'],
  ] as const)('%s: %j against %j %s', (how, answers, factValue, expected) => {
    expect(compare({ compare: how, answers, factValue })).toBe(expected);
  });

  it.each([
    ['GPL-3.0-only', 'GPL-3.0', 'agrees'],
    ['GPL-3.0-or-later', 'gpl-3.0', 'agrees'],
    ['GPL-3.0', 'GPL-3.0-or-later', 'agrees'],
    ['GPL-3.0+', 'GPL-3.0-or-later', 'agrees'],
    ['AGPL-3.0-only', 'AGPL-3.0-or-later', 'differs'],
    ['AGPL-3.0+', 'AGPL-3.0-only', 'differs'],
    ['GPL-2.0', 'GPL-3.0', 'differs'],
    ['LGPL-3.0', 'GPL-3.0', 'differs'],
    ['MIT', 'MIT-0', 'differs'],
    ['Apache-2.0', 'Apache-2.0+', 'differs'],
    ['MIT OR Apache-2.0', 'Apache-2.0  OR MIT', 'agrees'],
    ['MIT OR Apache-2.0', 'Apache-2.0 AND MIT', 'differs'],
    ['MIT OR Apache-2.0', 'Apache-2.0', 'differs'],
    ['(MIT OR ISC) AND Zlib', '(mit or isc) and zlib', 'agrees'],
    [
      'GPL-2.0 WITH Classpath-exception-2.0',
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'agrees',
    ],
    // Exceptions, and licences beside the first, stand in files of their own
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'GPL-2.0-only',
      'cannot-tell',
    ],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-2.0', 'cannot-tell'],
    ['MIT AND CC-BY-4.0', 'MIT', 'cannot-tell'],
    ['MIT AND CC-BY-4.0 AND ISC', 'isc AND mit', 'cannot-tell'],
    ['(MIT OR ISC) AND Zlib', 'MIT OR ISC', 'cannot-tell'],
    ['GPL-2.0 WITH Classpath-exception-2.0 AND MIT', 'GPL-2.0', 'cannot-tell'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', 'GPL-3.0', 'differs'],
    [
      'GPL-2.0-only WITH Classpath-exception-2.0',
      'GPL-2.0-or-later',
      'differs',
    ],
    ['GPL-2.0-only', 'GPL-2.0 WITH Classpath-exception-2.0', 'differs'],
    ['MIT AND CC-BY-4.0', 'Apache-2.0', 'differs'],
    ['MIT AND CC-BY-4.0', 'MIT AND ISC', 'differs'],
    ['MIT', 'MIT AND CC-BY-4.0', 'differs'],
    ['proprietary', 'missing', 'differs'],
    // Brackets that change nothing, and the order on each level
    ['(MIT OR Apache-2.0)', 'Apache-2.0 OR MIT', 'agrees'],
    ['MIT OR (Apache-2.0 OR ISC)', 'ISC OR MIT OR Apache-2.0', 'agrees'],
    ['Zlib AND (ISC OR MIT)', '(MIT OR ISC) AND Zlib', 'agrees'],
    ['MIT OR ISC AND Zlib', 'MIT OR (Zlib AND ISC)', 'agrees'],
    ['MIT OR ISC AND Zlib', '(MIT OR ISC) AND Zlib', 'cannot-tell'],
    ['MIT OR GPL-3.0+', '(GPL-3.0-or-later) OR MIT', 'agrees'],
    ['LicenseRef-A', 'licenseref-a', 'agrees'],
    ['LicenseRef-A', 'LicenseRef-B', 'differs'],
    // One of those that may be chosen
    ['MIT', 'Apache-2.0 OR MIT', 'cannot-tell'],
    ['MIT OR ISC', 'Apache-2.0 OR ISC OR MIT', 'cannot-tell'],
    ['Zlib', 'Apache-2.0 OR MIT', 'differs'],
    ['MIT AND ISC', 'MIT OR ISC', 'differs'],
    ['MIT OR', 'MIT', 'differs'],
    [`${'('.repeat(90)}MIT${')'.repeat(90)}`, 'MIT', 'differs'],
  ])('license: %s against %s %s', (answer, factValue, expected) => {
    expect(compare({ type: 'license', answers: [answer], factValue })).toBe(
      expected,
    );
  });

  const REPOSITORY = 'https://github.com/o/r';
  it.each([
    ['https://github.com/o/r/tree/main/services/a/', REPOSITORY, 'agrees'],
    ['https://GitHub.com/o/r.git', REPOSITORY, 'agrees'],
    ['https://github.com/o/r/', 'https://github.com/o/r.git', 'agrees'],
    [REPOSITORY, 'https://github.com/o/r/tree/main/a', 'agrees'],
    [
      'https://github.com/o/r/blob/main/catalog-info.yaml',
      REPOSITORY,
      'agrees',
    ],
    [
      'https://gitlab.com/group/sub/r/-/tree/main/a',
      'https://gitlab.com/group/sub/r',
      'agrees',
    ],
    ['https://github.com/o/r-2', REPOSITORY, 'differs'],
    ['https://github.com/o/r/wiki', REPOSITORY, 'differs'],
    ['https://git.example.com/o/r', REPOSITORY, 'differs'],
    ['the monorepo', REPOSITORY, 'differs'],
  ])('repositories: %s against %s %s', (answer, factValue, expected) => {
    const answers = [answer];
    const options = {
      type: 'url',
      compare: 'contains',
      factValue: [factValue],
    } as const;
    expect(compare({ ...options, answers })).toBe(expected);
    // Another one beside it was not seen
    const two = ['https://github.com/o/other', answer];
    expect(compare({ ...options, answers: two })).toBe(
      expected === 'agrees' ? 'cannot-tell' : expected,
    );
  });

  it('compares an address as it is when no repository is meant', () => {
    const factValue = 'https://github.com/o/r';
    const answers = [`${factValue}/tree/main`];
    expect(compare({ type: 'url', answers, factValue })).toBe('differs');
  });
});
