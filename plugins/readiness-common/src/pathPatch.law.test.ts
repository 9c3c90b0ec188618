// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';
import { evaluateEntity } from './evaluateEntity';
import { type CatalogEntity, type Finding, shortestPath } from './engine';
import { compiledChecklist } from './testing/compiledChecklist';
import { propertyRuns } from './testing/propertyRuns';
import { TEST_NOW } from './testing/evaluationInput';
import { testChecklist } from './testing/checklist';

const KAFKA: CatalogEntity = {
  kind: 'Resource',
  metadata: { name: 'events' },
  spec: { type: 'kafka' },
};

const { aliases, sections, stores } = testChecklist();
const compiled = compiledChecklist({
  checks: sections.flatMap(({ checks }) =>
    checks.map(({ appliesWhen: _, freshness: __, ...check }) => check),
  ),
  contradictions: [
    {
      id: 'messaging-undeclared',
      check: 'messaging',
      contradicts: ({ answers, derived }) =>
        answers.messaging.includes('none') &&
        derived['undeclared-messaging'].length > 0,
      message: '{derived:undeclared-messaging} is not declared.',
    },
  ],
  stores,
});
const checklist = { ...compiled, source: { ...compiled.source, aliases } };

function evaluateChecks(annotations: Record<string, string>) {
  const entity: CatalogEntity = {
    kind: 'Component',
    metadata: { name: 'shop', annotations },
    spec: { type: 'service' },
    relations: [{ type: 'dependsOn', targetRef: 'resource:default/events' }],
  };
  return evaluateEntity({
    checklist,
    entity,
    related: new Map([['resource:default/events', KAFKA]]),
    now: TEST_NOW,
  });
}

function patchOf(annotations: Record<string, string>): string {
  return shortestPath({ evaluation: evaluateChecks(annotations), checklist })!
    .patch;
}

/** Does what the patch says: each of its lines replaces the one with its key. */
function patched(annotations: Record<string, string>) {
  const result = { ...annotations };
  for (const line of patchOf(annotations).split('\n').slice(2)) {
    const [, gone] = /^ {4}# Delete the line (.+)$/.exec(line) ?? [];
    const [, key, value] = /^ {4}(readiness\/[^:]+): (".*")$/.exec(line) ?? [];
    if (gone) {
      delete result[gone];
    } else if (key) {
      result[key] = JSON.parse(value);
    }
  }
  return result;
}

/** Mistakes by what they are about; a placeholder is there to be replaced. */
function findingsOf(annotations: Record<string, string>): string[] {
  return evaluateChecks(annotations)
    .findings.filter(({ code }) => code !== 'placeholder')
    .map(({ code, key, message }: Finding) => `${code} ${key} ${message}`);
}

describe('the patch of the shortest path', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'takes a check out of the list of nones that it answers',
      { 'readiness/none': 'messaging, email' },
      ['readiness/messaging: "kafka"', 'readiness/none: "email"'],
    ],
    [
      'has the list deleted when nothing is left in it',
      { 'readiness/none': 'messaging' },
      ['readiness/messaging: "kafka"', '# Delete the line readiness/none'],
    ],
    [
      'takes out what the list names by another word',
      { 'readiness/none': 'database, email' },
      [
        'readiness/persistence: "<one or more of none | database | mysql | mongodb | redis | other>"',
        'readiness/none: "email"',
      ],
    ],
    [
      'has a line with another word for the check deleted',
      { 'readiness/pii': 'yes' },
      [
        'readiness/data: "<one or more of none | pii | tracking-logs | confidential>"',
        '# Delete the line readiness/pii',
      ],
    ],
    [
      'has another word for the check deleted beside an answer',
      { 'readiness/pii': 'yes', 'readiness/data': 'nonsense' },
      ['# Delete the line readiness/pii'],
    ],
  ])('%s', (_, annotations, lines) => {
    const patch = patchOf(annotations)
      .split('\n')
      .map(line => line.trim());
    expect(patch).toEqual(expect.arrayContaining(lines));
  });

  it('leaves a list unchanged that it does not touch', () => {
    expect(
      patchOf({
        'readiness/none': 'email, persistence',
        'readiness/data.evidnce': 'x',
      }),
    ).not.toMatch(/readiness\/none|Delete/);
  });

  it('adds no mistake', () => {
    const ids = checklist.checks.map(({ id }) => id);
    const words = [...ids, ...Object.keys(aliases!), 'mesaging', 'nonsense'];
    const value = fc.constantFrom(
      'none',
      'pii',
      'kafka',
      'http',
      'n/a',
      'n/a - we have none',
      'todo - SHOP-1 by 2027-01-31',
      'https://shop.example.org/health',
      'bad, none',
      '',
    );
    const annotations = fc
      .tuple(
        fc.option(fc.subarray(words, { maxLength: 6 })),
        fc.array(fc.tuple(fc.constantFrom(...words), value), { maxLength: 6 }),
        fc.array(
          fc.tuple(
            fc.constantFrom(...words),
            fc.constantFrom('note', 'evidence', 'confirmed', 'nonsense'),
          ),
          { maxLength: 2 },
        ),
      )
      .map(([none, own, details]) =>
        Object.fromEntries([
          ...(none ? [['readiness/none', none.join(', ')]] : []),
          ...own.map(([word, given]) => [`readiness/${word}`, given]),
          ...details.map(([word, detail]) => [
            `readiness/${word}.${detail}`,
            '2026-11-01',
          ]),
        ]),
      );
    let touched = 0;
    fc.assert(
      fc.property(annotations, before => {
        const after = patched(before);
        touched += after['readiness/none'] === before['readiness/none'] ? 0 : 1;
        const known = new Set(findingsOf(before));
        expect(
          findingsOf(after).filter(mistake => !known.has(mistake)),
        ).toEqual([]);
      }),
      propertyRuns(500),
    );
    expect(touched).toBeGreaterThan(50);
  });
});
