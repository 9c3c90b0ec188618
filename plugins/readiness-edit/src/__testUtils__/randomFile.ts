// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import fc from 'fast-check';

/** A generated catalog file. @internal */
export interface RandomFile {
  text: string;
  entityRef: string;
  /** Which of its documents the entity is. */
  index: number;
}

/** Keys that a file may have, and that an edit may change. @internal */
export const KEYS = [
  'readiness/data',
  'readiness/messaging',
  'readiness/email.note',
  'readiness/none',
  'backstage.io/techdocs-ref',
  'plain',
  'a/b',
  '1.0',
];

/** Strings that are easily read as something else. @internal */
export const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...trickyTexts()) },
  { weight: 1, arbitrary: fc.string({ maxLength: 20 }) },
  {
    weight: 1,
    arbitrary: fc
      .string({ unit: 'binary', maxLength: 12 })
      .filter(text => !/[\0\uFFFD]/.test(text)),
  },
);

/** What a file may have: placeholders would make it a template. */
const fileText = anyText.filter(text => !/\{[{%]/.test(text));

function trickyTexts(): string[] {
  return [
    '',
    ' ',
    ' leading and trailing ',
    'yes',
    'no',
    'on',
    'null',
    '~',
    'true',
    '1.0',
    '0o7',
    '0x1F',
    '1e3',
    '.inf',
    '2026-11-26',
    '12:30:45',
    'a: b',
    'a #b',
    '# c',
    '- d',
    '? e',
    '[f, g]',
    '{h: i}',
    '"quoted"',
    "it's",
    'back\\slash \\n',
    '*alias',
    '&anchor',
    '!tag',
    '%percent',
    '@at',
    '`tick`',
    '| block',
    '> folded',
    'one\ntwo\n\nthree\n',
    'tab\tand\rreturn',
    '---',
    '...',
    '<<',
    'messaging, email',
    '\u{1F469}\u200D\u{1F680} launches \u{1F680}',
    '\u05E9\u05DC\u05D5\u05DD',
    '\u202Eoverridden\u202C',
    'line\u2028separator\u0085next',
    '\uFEFFmark',
    '\u007F\u0001',
    '$text',
    '{{ values.name }} {% if %}',
    'x'.repeat(300),
  ];
}

const quote = (text: string) => `'${text.replace(/'/g, "''")}'`;

/** A value after its colon, and lines below it, for an indentation; no comment inside. */
type Value = (indent: string) => string;

const words = fc.constantFrom(
  'none',
  'pii',
  'messaging',
  'email',
  'kafka',
  'x-y',
);

const flowValue: fc.Arbitrary<string> = fc.oneof(
  words,
  words.map(quote),
  fileText.map(text => JSON.stringify(text)),
  fc.array(words, { maxLength: 3 }).map(list => `[${list.join(', ')}]`),
  fc.constantFrom('500', 'true', '~', '{ x: [y, z] }', '!!str 5', '2026-11-01'),
);

const blockValue: fc.Arbitrary<Value> = fc.oneof(
  { weight: 4, arbitrary: flowValue.map(text => () => ` ${text}`) },
  {
    weight: 2,
    arbitrary: fc.constantFrom<Value>(
      () => '',
      indent => ` several\n${indent}  words`,
      indent => `\n${indent}  below`,
      indent => ` "over\n\n${indent}  lines"`,
      indent => `\n${indent}  - none\n${indent}  - pii`,
      indent => `\n${indent}- none`,
      indent => `\n${indent}  x: y\n${indent}  z:\n${indent}    - 1`,
    ),
  },
  {
    weight: 1,
    arbitrary: fc
      .tuple(
        fc.constantFrom('|', '>', '|-', '>+', '|+', '|2'),
        fc.constantFrom(
          'text',
          'text\n\nmore',
          '  deep\n text',
          '# no comment',
        ),
        fc.constantFrom('', '\n', '\n\n'),
      )
      .map(
        ([header, text, after]): Value =>
          indent => {
            const inner = `${indent}${/2/.test(header) ? '  ' : '   '}`;
            const lines = (
              /^ /.test(text) && !/2/.test(header) ? `t\n${text}` : text
            )
              .split('\n')
              .map(line => (line ? `${inner}${line}` : ''));
            return ` ${header}\n${lines.join('\n')}${after}`;
          },
      ),
  },
);

const keys = fc.shuffledSubarray(KEYS, { maxLength: 5 });
const key = (text: string, style: number) =>
  ['1.0'].includes(text) || style === 0 ? quote(text) : text;

const comment = fc.constantFrom('', '', '', ' # why', ' #');
const commentLine = fc.constantFrom<Value>(
  () => '',
  () => '',
  () => '',
  indent => `${indent}# about it\n`,
  () => '#at the margin\n',
  () => '\n',
);

function blockMap(indent: string, step: string): fc.Arbitrary<string> {
  const inner = indent + step;
  const entry = fc.tuple(blockValue, comment, commentLine, fc.nat({ max: 2 }));
  return fc
    .tuple(keys, fc.array(entry, { minLength: 5, maxLength: 5 }), comment)
    .map(([names, entries, behind]) =>
      names.length === 0
        ? `${indent}annotations:${behind}\n`
        : `${indent}annotations:${behind}\n${names
            .map((name, at) => {
              const [value, remark, line, style] = entries[at];
              const written = value(inner);
              // Behind a block of text it would be text.
              const isText = /^ [|>]/.test(written);
              return `${line(inner)}${inner}${key(name, style)}:${written}${
                isText ? '' : remark
              }\n`;
            })
            .join('')}`,
    );
}

function flowMap(indent: string, step: string): fc.Arbitrary<string> {
  return fc
    .tuple(
      keys,
      fc.array(flowValue, { minLength: 5, maxLength: 5 }),
      fc.boolean(),
      fc.boolean(),
      comment,
    )
    .map(([names, values, isTall, isTrailing, behind]) => {
      const pairs = names.map(
        (name, at) => `${key(name, at % 2)}: ${values[at]}`,
      );
      const comma = isTrailing && pairs.length > 0 ? ',' : '';
      if (!isTall || pairs.length === 0) {
        return `${indent}annotations: {${pairs.join(', ')}${comma}}${behind}\n`;
      }
      const lineBreak = `\n${indent}${step}`;
      return `${indent}annotations: {${lineBreak}${pairs.join(
        `,${lineBreak}`,
      )}${comma}\n${indent}}${behind}\n`;
    });
}

function annotations(indent: string, step: string): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: blockMap(indent, step) },
    { weight: 3, arbitrary: flowMap(indent, step) },
    {
      weight: 2,
      arbitrary: fc.constantFrom('', `${indent}annotations: ~ # none\n`),
    },
  );
}

const above = (indent: string, step: string) =>
  fc.constantFrom(
    '',
    `${indent}title: "Shop"   # spaced\n`,
    `${indent}description: |\n${indent}${step}A shop.\n\n${indent}${step}Sells.\n\n`,
    `${indent}description: >-\n${indent}${step}A shop.\n`,
    `# at the margin\n${indent}labels: { x: 'y' }\n`,
  );

const below = (indent: string, step: string) =>
  fc.constantFrom(
    '',
    `${indent}tags: [a,   b]\n`,
    `${indent}tags:\n${indent}- a\n${indent}# b\n`,
    `\n${indent}links:\n${indent}${step}- url: https://a.example\n`,
  );

function yamlDocument(name: string): fc.Arbitrary<string> {
  return fc.constantFrom('  ', '    ', ' ', '   ').chain(step =>
    fc
      .tuple(
        above(step, step),
        annotations(step, step),
        below(step, step),
        fc.boolean(),
        fc.constantFrom('', '# head\n', '\n'),
        fc.constantFrom(
          '',
          'spec:\n  type: service\n  x: &a [1]\n  y: *a\n',
          'spec: {type: service}\n# end\n',
          'spec:\n    definition: |+\n      {{ x }}\n\n',
        ),
      )
      .map(([before, middle, after, isFirst, head, spec]) => {
        const meta = `metadata:\n${step}name: ${name}\n${before}${middle}${after}`;
        const kind = 'apiVersion: backstage.io/v1alpha1\nkind: Component\n';
        return isFirst
          ? `${head}${meta}${kind}${spec}`
          : `${head}${kind}${meta}${spec}`;
      }),
  );
}

/** A YAML file of one to three entities. @internal */
export const yamlFile: fc.Arbitrary<RandomFile> = fc
  .tuple(
    yamlDocument('first'),
    yamlDocument('second'),
    yamlDocument('third'),
    fc.nat({ max: 2 }),
    fc.nat({ max: 2 }),
    fc.constantFrom('', '\uFEFF', '---\n', '# Shop\n---\n'),
    fc.constantFrom('\n', '\n', '\r\n'),
    fc.boolean(),
  )
  .map(([one, two, three, last, chosen, head, lineBreak, isEnded]) => {
    const documents = [one, two, three].slice(0, last + 1);
    const index = Math.min(chosen, last);
    const whole = `${head}${documents.join('---\n')}`;
    return {
      text: (isEnded ? whole : whole.replace(/\n+$/, '')).replace(
        /\n/g,
        lineBreak,
      ),
      entityRef: `Component:default/${['First', 'second', 'THIRD'][index]}`,
      index,
    };
  });

/** A JSON file of one entity. @internal */
export const jsonFile: fc.Arbitrary<RandomFile> = fc
  .tuple(
    fc.option(
      fc.dictionary(fc.constantFrom(...KEYS), fileText, { maxKeys: 4 }),
    ),
    fc.boolean(),
    fc.constantFrom<string | number>(0, 1, 2, 4, '\t'),
  )
  .map(([given, isFirst, indent]) => {
    const own = given ? { annotations: given } : {};
    const name = { name: 'first', tags: ['a'] };
    const metadata = isFirst ? { ...own, ...name } : { ...name, ...own };
    return {
      text: JSON.stringify(
        { kind: 'Component', metadata, spec: {} },
        null,
        indent,
      ),
      entityRef: 'component:first',
      index: 0,
    };
  });
