// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  expectLinearGrowth,
  observedEntity,
} from 'backstage-plugin-readiness-node/testUtils';
import { placeOf } from '../provider/placeOf';
import { evaluateFormat } from '../facts/evaluateFormat';
import { settingsOf } from '../__testUtils__/settingsOf';
import { readEventCount, readIndexEntry } from './readers';

const many = <T>(size: number, make: (at: number) => T): T[] =>
  Array.from({ length: size }, (_, at) => make(at));
const COMMON = { size: 1_000, most: 400_000 };
const settings = settingsOf({ index: 'main' });

describe('the time for what Splunk sends grows with its size,', () => {
  it('of counts by source type, and of the format that they stand for', () => {
    expectLinearGrowth({
      ...COMMON,
      input: size => ({
        results: many(size, at => ({ sourcetype: `t${at}:json`, count: '7' })),
      }),
      read: body => {
        const { bySourcetype } = readEventCount(body);
        return evaluateFormat({
          sourcetypes: [...bySourcetype.keys()],
          declared: 'json',
          settings,
        });
      },
    });
  });

  it('of one very long source type', () => {
    expectLinearGrowth({
      size: 1_000,
      most: 4_000_000,
      input: size => ({
        results: [{ sourcetype: `${'_json'.repeat(size / 5)}x`, count: 1 }],
      }),
      read: body =>
        evaluateFormat({
          sourcetypes: [...readEventCount(body).bySourcetype.keys()],
          declared: undefined,
          settings,
        }),
    });
  });

  it('of warnings', () => {
    expectLinearGrowth({
      ...COMMON,
      input: size => ({
        messages: many(size, () => ({ type: 'WARN', text: ' \n'.repeat(50) })),
        results: [],
      }),
      read: readEventCount,
    });
  });

  it('of an index with a very long time', () => {
    expectLinearGrowth({
      size: 1_000,
      most: 4_000_000,
      input: size => ({
        entry: [
          { content: { totalEventCount: '1', maxTime: '2026-'.repeat(size) } },
        ],
      }),
      read: readIndexEntry,
    });
  });

  it('of annotations', () => {
    expectLinearGrowth({
      size: 1_000,
      most: 4_000_000,
      input: size =>
        observedEntity('grades', {
          annotations: {
            'splunk.com/index': ` ${'a'.repeat(size)}" `,
            'splunk.com/sourcetype': 'a:'.repeat(size / 2),
          },
        }),
      read: entity => placeOf(entity, settings),
    });
  });
});
