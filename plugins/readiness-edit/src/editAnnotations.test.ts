// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { editAnnotations, type EditAnnotationsOptions } from '.';

type Changes = Omit<EditAnnotationsOptions, 'text' | 'entityRef'>;

const SET: Changes = { set: { 'readiness/data': 'pii' } };
const REMOVE: Changes = { remove: ['readiness/data'] };

function edit(text: string, changes: Changes) {
  return editAnnotations({
    text,
    entityRef: 'component:default/shop',
    ...changes,
  });
}

/** A file with these lines as its metadata, besides the name. */
function file(metadata: string): string {
  return `kind: Component\nmetadata:\n  name: shop\n${metadata}spec:\n  type: service\n`;
}

/** Lines that went and came, with - and +. */
function linesOf({ changes }: ReturnType<typeof edit>): string[] {
  return changes.flatMap(({ removed, added }) => [
    ...removed.map(line => `-${line.trimEnd()}`),
    ...added.map(line => `+${line.trimEnd()}`),
  ]);
}

describe('an edit of block annotations', () => {
  it.each<[string, string, Changes, string[]]>([
    [
      'adds below the last annotation',
      '  annotations:\n    a/b: c # d\n    # e\n',
      SET,
      ['+    readiness/data: "pii"'],
    ],
    [
      'adds below the last answer',
      '  annotations:\n    readiness/runs: http\n    a/b: c\n',
      SET,
      ['+    readiness/data: "pii"'],
    ],
    [
      'adds the map below name and description',
      '  description: |\n    A shop.\n\n  tags: [a]\n',
      SET,
      ['+  annotations:', '+    readiness/data: "pii"'],
    ],
    [
      'adds below a key without a value',
      '  annotations: # ours\n  tags: [a]\n',
      SET,
      ['+    readiness/data: "pii"'],
    ],
    [
      'opens an empty map',
      '  annotations: {} # ours\n',
      SET,
      [
        '-  annotations: {} # ours',
        '+  annotations: # ours',
        '+    readiness/data: "pii"',
      ],
    ],
    [
      'opens an explicit null',
      '  annotations: ~\n',
      SET,
      ['-  annotations: ~', '+  annotations:', '+    readiness/data: "pii"'],
    ],
    [
      'replaces a plain value and keeps the comment',
      '  annotations:\n    readiness/data: none # sure?\n',
      SET,
      [
        '-    readiness/data: none # sure?',
        '+    readiness/data: "pii" # sure?',
      ],
    ],
    [
      'replaces a list in a line',
      "  annotations:\n    'readiness/data': [none, pii]\n",
      SET,
      ["-    'readiness/data': [none, pii]", '+    \'readiness/data\': "pii"'],
    ],
    [
      'replaces a list of lines',
      '  annotations:\n    readiness/data:\n      - none\n      - pii # x\n    a/b: c\n',
      SET,
      [
        '-    readiness/data:',
        '-      - none',
        '-      - pii # x',
        '+    readiness/data: "pii" # x',
      ],
    ],
    [
      'fills in an empty value',
      '  annotations:\n    readiness/data: # ?\n    a/b: c\n',
      SET,
      ['-    readiness/data: # ?', '+    readiness/data: "pii" # ?'],
    ],
    [
      'replaces a block of text and keeps what follows',
      '  annotations:\n    readiness/data: |- # why\n      none\n\n      at all\n\n    # c\n    a/b: c\n',
      SET,
      [
        '-    readiness/data: |- # why',
        '-      none',
        '-',
        '-      at all',
        '+    readiness/data: "pii" # why',
      ],
    ],
    [
      'replaces value, tag and anchor',
      '  annotations:\n    readiness/data: &x !!str none\n',
      SET,
      ['-    readiness/data: &x !!str none', '+    readiness/data: "pii"'],
    ],
    [
      'replaces a value over several lines',
      "  annotations:\n    readiness/data: 'none\n      at all' # x\n",
      SET,
      [
        "-    readiness/data: 'none",
        "-      at all' # x",
        '+    readiness/data: "pii" # x',
      ],
    ],
    [
      'writes a key in other letters anew, and removes its doubles',
      '  annotations:\n    readiness/Data: none\n    Readiness/data: pii\n',
      SET,
      [
        '-    readiness/Data: none',
        '-    Readiness/data: pii',
        '+    readiness/data: "pii"',
      ],
    ],
    [
      'leaves an equal value as it is written',
      "  annotations:\n    readiness/data: 'pii'\n",
      SET,
      [],
    ],
    [
      'writes a number as a string',
      '  annotations:\n    readiness/initial-usage: 500\n',
      { set: { 'readiness/initial-usage': '500' } },
      [
        '-    readiness/initial-usage: 500',
        '+    readiness/initial-usage: "500"',
      ],
    ],
    [
      'removes a line and leaves comments beside it',
      '  annotations:\n    # b\n    readiness/data: pii # a\n    # c\n    a/b: c\n',
      REMOVE,
      ['-    readiness/data: pii # a'],
    ],
    [
      'removes the map with its last annotation',
      '  annotations:\n    readiness/data: pii\n',
      REMOVE,
      ['-  annotations:', '-    readiness/data: pii'],
    ],
    [
      'leaves an empty map where comments stay',
      '  annotations:\n    # why\n    readiness/data: pii\n',
      REMOVE,
      ['-  annotations:', '+  annotations: {}', '-    readiness/data: pii'],
    ],
    [
      'removes nothing that is not there',
      '  annotations:\n    a/b: c\n',
      REMOVE,
      [],
    ],
    [
      'exchanges all annotations',
      '  annotations:\n    # one\n    a/b: c\n    d/e: f # g\n',
      { ...SET, remove: ['a/b', 'd/e'] },
      ['-    a/b: c', '-    d/e: f # g', '+    readiness/data: "pii" # g'],
    ],
  ])('%s', (_, metadata, changes, lines) => {
    const before = file(metadata);
    const after = edit(before, changes);
    expect(linesOf(after)).toEqual(lines);
    expect(edit(after.text, changes)).toEqual({
      text: after.text,
      changes: [],
      diff: '',
    });
  });

  it('keeps line ends, byte order mark and a last line without end', () => {
    const text =
      '\uFEFFkind: Component\r\nmetadata:\r\n  name: shop\r\n  annotations:\r\n    a/b: c';
    const { text: after } = edit(text, SET);
    expect(after).toBe(`${text}\r\n    readiness/data: "pii"`);
    expect(edit(after, REMOVE).text).toBe(text);
  });

  it('takes the indentation of the file', () => {
    const { text } = edit('metadata:\n     name: shop\nkind: Component\n', SET);
    expect(text).toBe(
      'metadata:\n     name: shop\n     annotations:\n          readiness/data: "pii"\nkind: Component\n',
    );
  });

  it('edits the one of several entities whose kind, namespace and name are meant', () => {
    const entity = (kind: string, namespace: string) =>
      `kind: ${kind}\nmetadata:\n  name: Shop\n${namespace}`;
    const text = [
      entity('API', ''),
      entity('Component', '  namespace: other\n'),
      entity('Component', ''),
      '# the end\n',
    ].join('---\n');
    const { text: after, changes } = edit(text, SET);
    expect(changes.map(({ line }) => line)).toEqual([13]);
    expect(after).toBe(
      text.replace(
        '  name: Shop\n---\n# the end',
        '  name: Shop\n  annotations:\n    readiness/data: "pii"\n---\n# the end',
      ),
    );
  });
});

describe('an edit of flow annotations', () => {
  it.each<[string, string, Changes, string]>([
    [
      'adds before the first one',
      'annotations: { a/b: c }',
      SET,
      'annotations: { "readiness/data": "pii", a/b: c }',
    ],
    [
      'removes the first one',
      'annotations: { readiness/data: pii, a/b: c }',
      REMOVE,
      'annotations: { a/b: c }',
    ],
    [
      'removes the last one',
      'annotations: { a/b: c, readiness/data: pii, }',
      REMOVE,
      'annotations: { a/b: c, }',
    ],
    [
      'removes the one in the middle',
      'annotations: {a/b: c,readiness/data: pii,d/e: f}',
      REMOVE,
      'annotations: {a/b: c,d/e: f}',
    ],
    [
      'adds a line where each stands in one',
      'annotations: {\n      a/b: c, # d\n      e/f: g\n    }',
      SET,
      'annotations: {\n      "readiness/data": "pii",\n      a/b: c, # d\n      e/f: g\n    }',
    ],
    [
      'fills in an empty value',
      'annotations: { readiness/data: , a/b: c }',
      SET,
      'annotations: { readiness/data: "pii", a/b: c }',
    ],
    [
      'exchanges all',
      'annotations: { a/b: c, d/e: [f, g] }',
      { ...SET, remove: ['a/b', 'd/e'] },
      'annotations: { "readiness/data": "pii" }',
    ],
  ])('%s', (_, before, changes, after) => {
    expect(edit(file(`  ${before}\n`), changes).text).toBe(
      file(`  ${after}\n`),
    );
  });

  it('adds the map where the metadata are a flow map', () => {
    const text = '{kind: Component, metadata: {name: shop, tags: [a]}}\n';
    const { text: after } = edit(text, SET);
    expect(after).toBe(
      '{kind: Component, metadata: {"annotations": {"readiness/data": "pii"}, name: shop, tags: [a]}}\n',
    );
    expect(edit(after, REMOVE).text).toBe(text);
  });
});

describe('an edit of JSON', () => {
  const JSON_SET: Changes = {
    set: { 'readiness/data': 'p"i\u2028i', 'readiness/runs': '1.0' },
  };

  it.each<[string, object, string | number]>([
    ['in lines, without annotations', {}, 2],
    ['in lines, with an empty map', { annotations: {} }, 4],
    ['in lines, with null', { annotations: null }, 2],
    ['in lines, with tabs', { annotations: { a: 'b' } }, '\t'],
    ['in one line', { annotations: { a: 'b', c: 'd' } }, 0],
  ])('%s, is JSON that says what was wanted', (_, metadata, indent) => {
    const entity = {
      kind: 'Component',
      metadata: { name: 'shop', tags: ['a'], ...metadata },
    };
    const { text, changes } = edit(
      JSON.stringify(entity, null, indent),
      JSON_SET,
    );
    expect(JSON.parse(text)).toEqual({
      ...entity,
      metadata: {
        ...entity.metadata,
        annotations: {
          ...(entity.metadata as { annotations?: object }).annotations,
          ...JSON_SET.set,
        },
      },
    });
    expect(changes).toHaveLength(1);
    expect(changes[0].removed.length).toBeLessThanOrEqual(1);
  });

  it('in lines, gets lines with the indentation of the file', () => {
    const entity = { kind: 'Component', metadata: { name: 'shop' } };
    const { text } = edit(JSON.stringify(entity, null, 4), SET);
    expect(text).toBe(
      JSON.stringify(
        {
          kind: 'Component',
          metadata: { annotations: { 'readiness/data': 'pii' }, name: 'shop' },
        },
        null,
        4,
      ),
    );
    expect(edit(text, REMOVE).text).toBe(JSON.stringify(entity, null, 4));
  });
});
