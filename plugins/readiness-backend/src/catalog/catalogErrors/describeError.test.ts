// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseAllDocuments } from 'yaml';
import { describeError } from './describeError';

/** As the catalog puts it: see `parseEntityYaml` and `performStitching`. */
function yamlError(text: string, place = 'file:/srv/my shop/all.yaml') {
  const [error] = parseAllDocuments(text).flatMap(({ errors }) => errors);
  return describeError(`Error: YAML error at ${place}, ${error}`);
}

describe('describeError', () => {
  it.each([
    [
      'metadata:\n  description: Keeps: the grades\n',
      'The YAML does not parse: Nested mappings are not allowed in compact mappings.',
      /second colon.*double quotes/,
      [2, 16],
    ],
    ['a: 1\nb: 2\na: 3\n', /Map keys must be unique/, /twice/, [3, 1]],
    ['a:\n\tb: 1\n', /[Tt]ab/, /spaces instead of tabs/, [2, 1]],
    ['a: "b\n', /Missing closing "quote/, /Close the quotes/, [2, 1]],
    ['a:\n    b: 1\n  c: 2\n', /same column/, /Indent the line/, [3, 1]],
    ['a: @b\n', /reserved character @/, /double quotes is safe/, [1, 4]],
  ] as const)('YAML: %j', (text, message, fix, at) => {
    const described = yamlError(text);
    expect(described.place).toBe('file:/srv/my shop/all.yaml');
    expect(described.message).toMatch(message);
    expect(described.fix).toMatch(fix);
    expect(described.fix).toMatch(/reads the file again by itself/);
    expect([described.line, described.column]).toEqual(at);
    // The lines that the parser quotes may be somebody else's.
    expect(described.message).not.toMatch(/\^|Keeps|\n/);
  });

  it('says which value the catalog wants as text', () => {
    expect(
      describeError(
        'InputError: Policy check failed for component:default/a; caused by Error: Malformed envelope, /metadata/labels/a.b~1team must be string',
      ),
    ).toEqual({
      message: 'Malformed envelope, /metadata/labels/a.b~1team must be string.',
      fix: 'Put the value of metadata.labels.a.b/team in double quotes. The catalog reads the file again by itself.',
    });
  });

  it.each([
    [
      'NotFoundError: file /srv/gone.yaml does not exist',
      'file /srv/gone.yaml does not exist.',
      /moved or is gone/,
    ],
    [
      'Error: Expected object at root, got string',
      'Expected object at root, got string.',
      /Let every document/,
    ],
    [
      'NotAllowedError: Entity user:default/a at url:https://a.example/b.yaml, originated at url:https://a.example/b.yaml, is not of an allowed kind for that location',
      /is not of an allowed kind/,
      /catalog\.rules/,
    ],
    ['Error: Something new', 'Something new.', /Mend it in its file/],
    ['', 'The catalog does not say why.', /Mend it in its file/],
  ])('%j', (words, message, fix) => {
    const described = describeError(words);
    expect(described.message).toMatch(message);
    expect(described.fix).toMatch(fix);
  });

  it('masks secrets and shortens', () => {
    const secret = 'AKIAIOSFODNN7EXAMPLE';
    const { message } = describeError(
      `Error: no ${secret} ${'x'.repeat(9_000)}`,
    );
    expect(message).not.toContain(secret);
    expect(message.length).toBeLessThan(510);
  });
});
