// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { annotationLine, deletionLine, quoteYaml } from './annotationLine';

describe('quoteYaml', () => {
  it.each([
    ['quotes and backslashes', 'a "b" \\n', '"a \\"b\\" \\\\n"'],
    ['line breaks', 'a\nb\r\n', '"a\\nb\\r\\n"'],
    ['line breaks of older YAML', 'a\u0085b\u2028c', '"a\\u0085b\\u2028c"'],
    ['control characters', '\u0001\u007f', '"\\u0001\\u007f"'],
    ['marks that turn text around', '\u202Ea', '"\\u202ea"'],
    ['byte order marks', '\uFEFFa', '"\\ufeffa"'],
    [
      'placeholders of templates',
      '${{ a }} {% b',
      '"${\\u007b a }} {\\u0025 b"',
    ],
  ])('escapes %s', (_, text, quoted) => {
    expect(quoteYaml(text)).toBe(quoted);
    expect(JSON.parse(quoted)).toBe(text);
  });

  it('leaves letters of all scripts and emoji readable', () => {
    const text = 'é שלום \u{1F469}\u200D\u{1F680} #1: {a}';
    expect(quoteYaml(text)).toBe(`"${text}"`);
  });
});

describe('annotationLine', () => {
  it('quotes a key only where it could be read as something else', () => {
    expect(annotationLine('a.b/c-d', '1.0')).toBe('a.b/c-d: "1.0"');
    for (const key of ['null', '1.0', 'on', 'a: b/c', '-/a', '']) {
      expect(annotationLine(key, '')).toBe(`${JSON.stringify(key)}: ""`);
    }
  });
});

describe('deletionLine', () => {
  it('stays one comment, whatever the key', () => {
    expect(deletionLine('a\nb: c')).toBe('# Delete the line a b: c');
  });
});
