// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expectLinearGrowth } from 'backstage-plugin-readiness-common/testUtils';
import { AnnotationEditError, editAnnotations } from '.';

const HEAD = 'kind: Component\nmetadata:\n  name: shop\n';

const fill = (piece: string) => (length: number) =>
  piece.repeat(Math.ceil(length / piece.length));

/** Numbered, so that keys and names are different. */
const count =
  (piece: (at: number) => string, separator = '') =>
  (length: number) =>
    Array.from({ length: Math.ceil(length / piece(99_999).length) }, (_, at) =>
      piece(at),
    ).join(separator);

const annotations = (body: (length: number) => string) => (length: number) =>
  `${HEAD}  annotations:\n    readiness/none: a, b\n${body(length)}`;

const below = (body: (length: number) => string) => (length: number) =>
  `${HEAD}spec:\n${body(length)}`;

const KINDS: [string, (length: number) => string][] = [
  ['many annotations', annotations(count(at => `    a/b${at}: c\n`))],
  ['many answers', annotations(count(at => `    readiness/b${at}: c\n`))],
  [
    'a long list of nones',
    annotations(length => `    readiness/None: ${fill('a,')(length)}\n`),
  ],
  [
    'many annotations in a line',
    length =>
      `${HEAD}  annotations: {${count(at => `a${at}: b`, ', ')(length)}}`,
  ],
  [
    'a long value',
    annotations(length => `    readiness/b: "${fill('a ')(length)}"\n`),
  ],
  [
    'a long block of text',
    annotations(length => `    readiness/b: |\n${fill('      a\n')(length)}`),
  ],
  [
    'a block of blank lines',
    annotations(length => `    readiness/b: |\n      a\n${fill('\n')(length)}`),
  ],
  [
    'a long list',
    annotations(length => `    readiness/b:\n${fill('    - a\n')(length)}`),
  ],
  ['many comments', annotations(length => `${fill('    # a\n')(length)}`)],
  [
    'a long comment',
    annotations(length => `    readiness/b: c #${fill(' a')(length)}\n`),
  ],
  [
    'many documents',
    length =>
      `${HEAD}---\n${count(at => `kind: API\nmetadata: {name: n${at}}\n---\n`)(
        length,
      )}`,
  ],
  ['many empty documents', length => `${HEAD}${fill('---\n')(length)}`],
  ['many anchors', below(count(at => `  k${at}: &a${at} v\n`))],
  [
    'many aliases',
    length => `x: &a b\n${below(count(at => `  k${at}: *a\n`))(length)}`,
  ],
  ['many tags', below(length => `  a: ${fill('!a ')(length)}`)],
  ['many brackets', below(length => `  a: ${fill('[')(length)}`)],
  ['many braces', below(length => `  a: ${fill('{')(length)}`)],
  ['many lists in a line', below(length => `  ${fill('- ')(length)}`)],
  ['many question marks', below(length => `  ${fill('? ')(length)}`)],
  ['many quotes', below(length => `  a: ${fill('"')(length)}`)],
  ['many errors', below(fill('  a: b: c\n'))],
  ['line breaks', below(fill('\n'))],
  ['blanks', below(fill(' '))],
  [
    'one line',
    length =>
      `{kind: Component, metadata: {name: shop, annotations: {a: "${fill('x')(
        length,
      )}"}}}`,
  ],
  [
    'many placeholders',
    below(length => `  definition: "${fill('{{')(length)}"\n`),
  ],
  [
    'many definitions with placeholders',
    count(
      at =>
        `---\nkind: API\nmetadata: {name: n${at}}\nspec: {definition: "{{"}\n`,
    ),
  ],
  ['a head of comments', length => `${fill('# generated\n')(length)}${HEAD}`],
];

const VALUES = Object.fromEntries(
  Array.from({ length: 200 }, (_, at) => [`readiness/b${at * 7}`, `${at}`]),
);

function edit(text: string) {
  try {
    return editAnnotations({
      text,
      entityRef: 'component:shop',
      set: VALUES,
      remove: ['a/b3', 'a/b4'],
      none: ['a', 'd'],
    });
  } catch (error) {
    if (error instanceof AnnotationEditError) {
      return undefined;
    }
    throw error;
  }
}

jest.setTimeout(240_000);

describe('the time of an edit grows with the length of', () => {
  it.each(KINDS)('%s', (_, input) => {
    expect(() =>
      expectLinearGrowth({ input, read: edit, size: 2_000, most: 16_000 }),
    ).not.toThrow();
  });

  it('what is written', () => {
    expect(() =>
      expectLinearGrowth({
        input: size =>
          Object.fromEntries(
            Array.from({ length: size }, (_, at) => [
              `a/b${at}`,
              '"\n'.repeat(100),
            ]),
          ),
        read: set =>
          editAnnotations({ text: HEAD, entityRef: 'component:shop', set }),
        size: 50,
        most: 500,
      }),
    ).not.toThrow();
  });
});
