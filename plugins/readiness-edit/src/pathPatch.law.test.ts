// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  evaluateEntity,
  shortestPath,
  type Finding,
} from 'backstage-plugin-readiness-common';
import {
  compiledChecklist,
  propertyRuns,
  TEST_NOW,
  testChecklist,
} from 'backstage-plugin-readiness-common/testUtils';
import fc from 'fast-check';
import { parse, stringify } from 'yaml';
import { editAnnotations } from '.';

type Annotations = Record<string, string>;

const { aliases, sections, stores } = testChecklist();
const compiled = compiledChecklist({
  checks: sections.flatMap(({ checks }) =>
    checks.map(({ appliesWhen: _, freshness: __, ...check }) => check),
  ),
  stores,
});
const checklist = { ...compiled, source: { ...compiled.source, aliases } };

const entityOf = (annotations: Annotations) => ({
  kind: 'Component',
  metadata: { name: 'shop', annotations },
  spec: { type: 'service' },
});

const evaluate = (annotations: Annotations) =>
  evaluateEntity({
    checklist,
    entity: entityOf(annotations),
    related: new Map(),
    now: TEST_NOW,
  });

/** The patch that the screen shows, and the answers that it asks for. */
function pathOf(annotations: Annotations) {
  const path = shortestPath({
    evaluation: evaluate(annotations),
    checklist,
  });
  const set: Annotations = {};
  for (const { key, value } of path?.steps ?? []) {
    if (key !== undefined && value !== undefined) {
      set[key] ??= value;
    }
  }
  return { patch: path?.patch ?? '', set };
}

/** Does by hand what a patch says. */
function patched(annotations: Annotations, patch: string): Annotations {
  const result = { ...annotations };
  for (const [, key] of patch.matchAll(/# Delete the line (.+)/g)) {
    delete result[key];
  }
  return { ...result, ...parse(patch)?.metadata.annotations };
}

/** Without the order of the list of nones, and its words that are mistakes, which stay in the file. */
function normalized({ 'readiness/none': none, ...rest }: Annotations) {
  const words = (none ?? '')
    .split(/[\s,]+/)
    .filter(
      word =>
        checklist.checksById.get(word)?.allowNone &&
        !Object.hasOwn(rest, `readiness/${word}`),
    );
  return { ...rest, none: [...new Set(words)].sort() };
}

function mistakesOf(annotations: Annotations): string[] {
  return evaluate(annotations)
    .findings.filter(({ code }: Finding) => code !== 'placeholder')
    .map(({ code, key, message }: Finding) => `${code} ${key} ${message}`);
}

const ids = checklist.checks.map(({ id }) => id);
const words = [...ids, ...Object.keys(aliases!)];
const given: fc.Arbitrary<Annotations> = fc
  .tuple(
    fc.option(fc.subarray([...words, 'nonsense'], { maxLength: 6 })),
    fc.array(
      fc.tuple(
        fc.constantFrom(...words),
        fc.constantFrom('none', 'pii', 'kafka', 'http', 'bad, none', ''),
      ),
      { maxLength: 6 },
    ),
  )
  .map(([none, own]) =>
    Object.fromEntries([
      ...(none ? [['readiness/none', none.join(', ')]] : []),
      ...own.map(([word, value]) => [`readiness/${word}`, value]),
    ]),
  );

describe('an edit with the answers of the shortest path', () => {
  it('writes what the patch says, and adds no mistake', () => {
    let touched = 0;
    fc.assert(
      fc.property(given, before => {
        const { patch, set } = pathOf(before);
        const { text } = editAnnotations({
          text: stringify(entityOf(before)),
          entityRef: 'component:shop',
          set,
          aliases,
        });
        const after = parse(text).metadata.annotations ?? {};
        expect(normalized(after)).toEqual(normalized(patched(before, patch)));
        const known = new Set(mistakesOf(before));
        expect(mistakesOf(after).filter(one => !known.has(one))).toEqual([]);
        touched += /readiness\/none|Delete/.test(patch) ? 1 : 0;
      }),
      propertyRuns(300),
    );
    expect(touched).toBeGreaterThan(50);
  });

  it('writes the same lines', () => {
    const { patch, set } = pathOf({});
    const edit = (text: string) =>
      editAnnotations({ text, entityRef: 'component:shop', set });
    const shown = patch.split('\n').filter(line => !/^ *#/.test(line));
    expect(
      edit('metadata:\n  name: shop\nkind: Component\n').text.split('\n'),
    ).toEqual([
      shown[0],
      '  name: shop',
      ...shown.slice(1, -1),
      'kind: Component',
      '',
    ]);
    expect(() => edit('kind: [')).toThrow(
      expect.objectContaining({
        code: 'broken-yaml',
        linesToCopy: shown.join('\n'),
      }),
    );
  });
});
