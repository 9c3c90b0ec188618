// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ANSWER_TYPES, type AnswerType, type Check } from '../../engine';
import { isClosed, sampleAnswer } from '../../engine/answerTypes';
import { answerPlaceholder } from '../../engine/shortestPath/answerPlaceholder';
import { readValue } from './readValue';

const now = Date.parse('2026-11-26T12:00:00Z');

function read(answer: Check['answer'], text: string) {
  return readValue({
    check: { id: 'x', question: 'What?', severity: 'required', answer },
    key: 'readiness/x',
    text,
    now,
  });
}

describe.each(Object.keys(ANSWER_TYPES) as AnswerType[])(
  'readValue of a %s',
  type => {
    const answer: Check['answer'] = {
      type,
      ...(isClosed({ type }) && { values: ['something', 'other'] }),
    };

    it('takes the example that the engine tries rules with', () => {
      const sample = sampleAnswer(answer, now);
      expect(read(answer, sample.values[0])).toMatchObject({
        ...sample,
        problems: [],
      });
    });

    it('takes its keywords, in lower case', () => {
      const values = ['none', 'something'];
      expect(read({ type, values }, 'Something')).toMatchObject({
        values: ['something'],
        problems: [],
      });
    });

    it('refuses the placeholder for an owner to fill in', () => {
      const placeholder = answerPlaceholder({ answer }, undefined);
      expect(placeholder).toMatch(/^<.+>$/);
      expect(read(answer, placeholder).problems).not.toEqual([]);
    });
  },
);
