// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';
import type { CatalogEntity } from '../engine';
import { propertyRuns } from '../testing/propertyRuns';
import { testChecklist } from '../testing/checklist';
import { readAnswers } from './readAnswers';
import { parseAnnotations } from './parseAnnotations';
import { vocabularyOf } from './vocabularyOf';

const vocabulary = vocabularyOf(testChecklist());
const now = Date.parse('2026-11-23T12:00:00Z');

const anything = fc.anything({
  withBigInt: true,
  withDate: true,
  withMap: true,
  withNullPrototype: true,
  withObjectString: true,
  withSparseArray: true,
});
const key = fc.oneof(
  fc.constantFrom(
    ...[...vocabulary.checks.keys()].map(id => `readiness/${id}`),
    'readiness/',
    'readiness/none',
    'Readiness/Data',
    'readiness/confirmed',
    'readiness/data.confirmed',
    'readiness/data.evidence',
    'readiness/__proto__',
    'readiness/.note',
  ),
  fc.string().map(name => `readiness/${name}`),
);
const value = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    'none',
    'pii',
    'n/a - ',
    'todo - by',
    '((((((((',
    'https://',
    '2026-02-30 x',
    '1e9 x/y',
    ', , ,',
    '<',
    '${{',
  ),
  fc.tuple(fc.string(), fc.string()).map(parts => parts.join(',')),
  anything,
);

describe('whatever the input', () => {
  it('annotations are read without throwing, and texts are safe to keep', () => {
    fc.assert(
      fc.property(fc.dictionary(key, value), annotations => {
        const entity = {
          kind: 'Component',
          metadata: { name: 'n', annotations },
        } as CatalogEntity;
        const { answers, findings } = parseAnnotations({
          entity,
          vocabulary,
          now,
        });
        for (const answer of answers.values()) {
          expect(answer.text.length).toBeLessThanOrEqual(2_000);
          // eslint-disable-next-line no-control-regex
          expect(answer.text).not.toMatch(/[\u0000-\u0008\u000B-\u001F\u007F]/);
          expect(answer.form === 'value').toBe(
            answer.form === 'value' && answer.values.length > 0,
          );
        }
        for (const { message, fix } of findings) {
          expect(message.length).toBeGreaterThan(0);
          expect(message.length).toBeLessThan(600);
          expect(fix.length).toBeGreaterThan(0);
        }
      }),
      propertyRuns(1_000),
    );
  });

  it('entities are read without throwing', () => {
    const entity = fc.oneof(
      anything,
      fc.record(
        {
          kind: anything,
          metadata: fc.oneof(
            anything,
            fc.record(
              {
                name: anything,
                namespace: anything,
                description: anything,
                annotations: fc.oneof(anything, fc.dictionary(key, value)),
                labels: anything,
                tags: fc.oneof(anything, fc.array(anything)),
                links: fc.oneof(anything, fc.array(anything)),
              },
              { requiredKeys: [] },
            ),
          ),
          spec: anything,
          relations: fc.oneof(anything, fc.array(anything)),
        },
        { requiredKeys: [] },
      ),
    );
    fc.assert(
      fc.property(entity, fc.boolean(), (broken, asRelated) => {
        const fine: CatalogEntity = { kind: 'System', metadata: { name: 's' } };
        const entityAnswers = readAnswers({
          entity: (asRelated ? fine : broken) as CatalogEntity,
          related: new Map([
            ['system:default/s', (asRelated ? broken : fine) as CatalogEntity],
          ]),
          vocabulary,
          now,
        });
        expect(entityAnswers.answers.size).toBeLessThanOrEqual(
          vocabulary.checks.size,
        );
      }),
      propertyRuns(1_000),
    );
  });

  it('100 kB values cost little and keep their beginning', () => {
    const annotations: Record<string, string> = {};
    for (const id of vocabulary.checks.keys()) {
      annotations[`readiness/${id}`] = 'pii, '.repeat(20_000);
    }
    const started = performance.now();
    const { answers, findings } = parseAnnotations({
      entity: { kind: 'Component', metadata: { name: 'n', annotations } },
      vocabulary,
      now,
    });
    expect(performance.now() - started).toBeLessThan(1_000);
    expect(findings.map(({ code }) => code)).toEqual(
      Array(vocabulary.checks.size).fill('too-long'),
    );
    expect(answers.get('purpose')).toMatchObject({ form: 'value' });
    expect(answers.get('purpose')!.text).toHaveLength(2_000);
    // Cut lists are not whole, but the classes that can be read count
    expect(answers.get('data')).toMatchObject({
      form: 'invalid',
      values: ['pii'],
    });
  });

  it('findings name places when they are known', () => {
    const entity: CatalogEntity = {
      kind: 'Component',
      metadata: {
        name: 'n',
        annotations: {
          'readiness/data': 'x',
          'backstage.io/source-location': 'url:https://example.com/',
          'backstage.io/managed-by-location':
            'url:https://example.com/catalog-info.yaml',
        },
      },
    };
    const placed = (locate?: () => { file: string; line: number }) =>
      parseAnnotations({ entity, vocabulary, now, locate }).findings[0]
        .location;
    expect(placed()).toEqual({ file: 'https://example.com/catalog-info.yaml' });
    expect(placed(() => ({ file: 'catalog-info.yaml', line: 7 }))).toEqual({
      file: 'catalog-info.yaml',
      line: 7,
    });
  });
});
