// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringifyAnnotationValue } from 'backstage-plugin-readiness-common/annotations';
import { propertyRuns } from 'backstage-plugin-readiness-common/testUtils';
import fc from 'fast-check';
import { parseAllDocuments } from 'yaml';
import {
  type AnnotationChanges,
  AnnotationEditError,
  editAnnotations,
} from '.';
import {
  applyChanges,
  applyDiff,
  touchedLines,
} from './__testUtils__/applyEdit';
import {
  anyText,
  jsonFile,
  KEYS,
  type RandomFile,
  yamlFile,
} from './__testUtils__/randomFile';

type Annotations = Record<string, unknown>;
type Changes = Required<Pick<AnnotationChanges, 'set' | 'remove'>>;

const file = fc.oneof(
  { weight: 4, arbitrary: yamlFile },
  { weight: 1, arbitrary: jsonFile },
);

const keys = [...KEYS, 'readiness/new', 'new'].filter(
  key => key !== 'readiness/none',
);

const changes: fc.Arbitrary<Changes> = fc
  .tuple(
    fc.dictionary(fc.constantFrom(...keys), anyText, {
      maxKeys: 4,
      noNullPrototype: true,
    }),
    fc.subarray([...keys, 'readiness/absent']),
  )
  .map(([set, remove]) => ({
    set,
    remove: remove.filter(key => !Object.hasOwn(set, key)),
  }));

function read(text: string): any[] {
  return parseAllDocuments(text, { logLevel: 'error' }).map(document => {
    expect(document.errors).toEqual([]);
    return document.toJS();
  });
}

function annotationsOf({ text, index }: RandomFile): Annotations | undefined {
  return read(text)[index].metadata.annotations;
}

/** Without annotations that are empty: comments in them may keep them. */
function withoutEmpty(entities: any[]): any[] {
  return entities.map(
    ({ metadata: { annotations, ...metadata }, ...entity }) => ({
      ...entity,
      metadata:
        annotations && Object.keys(annotations).length > 0
          ? { ...metadata, annotations }
          : metadata,
    }),
  );
}

/** Comments in lines of their own; the text in blocks is no comment. */
function commentLines(text: string): string[] {
  return text.split(/\r?\n/).filter(line => /^ *#(?! no comment)/.test(line));
}

/** The annotations after an edit, the list of nones included. */
function expectedOf(
  before: Annotations | null | undefined,
  { set, remove }: Changes,
): Annotations | null | undefined {
  const after: Annotations = { ...before };
  remove.forEach(key => delete after[key]);
  Object.assign(after, set);
  const words = (stringifyAnnotationValue(after['readiness/none']) ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
  const staying = words.filter(
    word =>
      ![...Object.keys(set), ...remove].includes(
        `readiness/${word.toLowerCase()}`,
      ),
  );
  if (staying.length === 0 && words.length > 0) {
    delete after['readiness/none'];
  } else if (staying.length < words.length) {
    after['readiness/none'] = [...new Set(staying)].join(', ');
  }
  const isAsBefore =
    Object.keys(after).length === Object.keys(before ?? {}).length &&
    Object.keys(after).every(key => after[key] === before![key]);
  if (isAsBefore) {
    return before;
  }
  return Object.keys(after).length > 0 ? after : undefined;
}

/** Without the line after it, a block of text that keeps its blank lines (`|+`) would take those that follow. */
function editOrRefuse({ text, entityRef }: RandomFile, wanted: Changes) {
  try {
    return editAnnotations({ text, entityRef, ...wanted });
  } catch (error) {
    const isKnown =
      error instanceof AnnotationEditError && error.code === 'unproven';
    if (isKnown && /[|>]\+/.test(text)) {
      return undefined;
    }
    throw error;
  }
}

jest.setTimeout(120_000);

describe('an edit of any file', () => {
  it('parses to exactly what was wanted, and changes no other line', () => {
    let edited = 0;
    let refused = 0;
    fc.assert(
      fc.property(file, changes, (given, wanted) => {
        const { text, index } = given;
        const result = editOrRefuse(given, wanted);
        if (!result) {
          refused += 1;
          return;
        }
        const entities = read(text);
        const { annotations, ...metadata } = entities[index].metadata;
        const expected = expectedOf(annotations, wanted);
        if (expected !== undefined) {
          metadata.annotations = expected;
        }
        entities[index].metadata = metadata;
        expect(withoutEmpty(read(result.text))).toEqual(withoutEmpty(entities));

        expect(commentLines(result.text)).toEqual(commentLines(text));
        expect(applyChanges(text, result.changes)).toBe(result.text);
        expect(applyDiff(text, result.diff)).toBe(result.text);
        const touched = touchedLines(given, wanted);
        for (const { line, removed, added } of result.changes) {
          for (const [at, one] of removed.entries()) {
            const getsOtherEnd =
              !text.endsWith('\n') &&
              added.some(other => other.trimEnd() === one.trimEnd());
            expect(getsOtherEnd || touched.has(line + at)).toBe(true);
          }
        }
        edited += result.changes.length > 0 ? 1 : 0;
      }),
      propertyRuns(800),
    );
    expect(edited).toBeGreaterThan(350);
    expect(refused).toBeLessThan(20);
  });

  it('changes nothing the second time', () => {
    fc.assert(
      fc.property(file, changes, (given, wanted) => {
        const { entityRef } = given;
        const once = editOrRefuse(given, wanted)?.text ?? given.text;
        fc.pre(once !== given.text);
        expect(editAnnotations({ text: once, entityRef, ...wanted })).toEqual({
          text: once,
          changes: [],
          diff: '',
        });
      }),
      propertyRuns(300),
    );
  });

  it('is undone by removing what it added, byte by byte', () => {
    let restored = 0;
    fc.assert(
      fc.property(file, anyText, anyText, (given, one, two) => {
        const { text, entityRef } = given;
        const set = { 'readiness/new': one, other: two };
        const after = editAnnotations({ text, entityRef, set }).text;
        const back = editAnnotations({
          text: after,
          entityRef,
          remove: Object.keys(set),
        }).text;
        const before = annotationsOf(given);
        // An empty map goes with its last annotation.
        const isBack =
          before === undefined || Object.keys(before ?? {}).length > 0;
        restored += isBack ? 1 : 0;
        const left = annotationsOf({ ...given, text: back }) ?? {};
        expect(isBack ? back : left).toEqual(isBack ? text : {});
      }),
      propertyRuns(500),
    );
    expect(restored).toBeGreaterThan(250);
  });

  it('is the same in one step and in several, but for the order', () => {
    fc.assert(
      fc.property(file, changes, (given, { set, remove }) => {
        const { text, entityRef } = given;
        const atOnce = editOrRefuse(given, { set, remove })?.text;
        fc.pre(atOnce !== undefined);
        let stepwise = text;
        for (const [key, value] of Object.entries(set)) {
          stepwise = editAnnotations({
            text: stepwise,
            entityRef,
            set: { [key]: value },
          }).text;
        }
        stepwise = editAnnotations({ text: stepwise, entityRef, remove }).text;
        expect(annotationsOf({ ...given, text: stepwise }) ?? {}).toEqual(
          annotationsOf({ ...given, text: atOnce! }) ?? {},
        );
      }),
      propertyRuns(300),
    );
  });
});
