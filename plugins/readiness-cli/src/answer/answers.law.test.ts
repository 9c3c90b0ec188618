// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { join } from 'node:path';
import {
  parseAnnotations,
  vocabularyOf,
} from 'backstage-plugin-readiness-common';
import type {
  Check,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import { propertyRuns } from 'backstage-plugin-readiness-common/testUtils';
import fc from 'fast-check';
import {
  builtInChecklist,
  draftSubject,
  NOW,
  service,
} from '../__testUtils__/draftSubject';
import { TestFolder } from '../__testUtils__/TestFolder';
import { runReadiness } from '../__testUtils__/testTerminal';
import { readCatalogText } from '../catalogFiles/readCatalogText';
import { AnswerDraft } from '../draft/AnswerDraft';
import type { GivenAnswer, Trial } from '../draft/types';
import { FileToEdit } from '../writing/FileToEdit';

// A machine that does other things, too, takes longer
jest.setTimeout(60_000);

const TRICKY = [
  'it is "quoted" and \'quoted\'',
  'a: b # no comment',
  '- [list, {map: x}] & *alias | > % @ `',
  'one\ntwo\n\nthree',
  '\u{1F469}\u200D\u{1F680} launches \u{1F680} at noon',
  'עברית, English and عربي in one line',
  'back\\slash \n and \u0041',
  '{{ values.name }} ${{ x }} {% if %}',
  '---',
  'yes',
  '  spaces around  ',
  '= 1 + 1',
  '~',
  'key=value=other',
];

const text = fc.oneof(
  {
    weight: 2,
    arbitrary: fc
      .constantFrom(...TRICKY)
      .map(words => `${words} and so that it is long enough`),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'grapheme', minLength: 20, maxLength: 60 }),
  },
  {
    weight: 1,
    arbitrary: fc.string({ unit: 'binary', minLength: 1, maxLength: 30 }),
  },
);
const url = fc.webUrl({ withQueryParameters: true, withFragments: true });
const day = fc
  .integer({ min: 1, max: 900 })
  .map(days => new Date(NOW - days * 86_400_000).toISOString().slice(0, 10));

function valueFor(check: Check): fc.Arbitrary<string> {
  const { type, values = [] } = check.answer;
  const keyword = values.length > 0 ? [fc.constantFrom(...values)] : [];
  const forms: Record<string, () => fc.Arbitrary<string>[]> = {
    choice: () => keyword,
    choices: () => [
      fc.subarray(values, { minLength: 1 }).map(items => items.join(', ')),
    ],
    names: () => [
      ...keyword,
      text,
      fc
        .array(fc.stringMatching(/^[a-z: ]{1,9}$/), {
          minLength: 1,
          maxLength: 4,
        })
        .map(items => items.join(', ')),
    ],
    url: () => [...keyword, url],
    quantity: () => [fc.nat().map(number => `${number} requests/s`)],
    dated: () => [
      ...keyword,
      day,
      fc.tuple(day, url).map(both => both.join(' ')),
    ],
    license: () => [
      ...keyword,
      fc.constantFrom('MIT', 'Apache-2.0 OR MIT', 'AGPL-3.0-only'),
    ],
    text: () => [text],
  };
  return fc.oneof(
    { weight: 5, arbitrary: fc.oneof(...forms[type]()) },
    { weight: 1, arbitrary: text.map(reason => `n/a - ${reason}`) },
    { weight: 1, arbitrary: day.map(until => `todo - OPS-1 by ${until}`) },
  );
}

function answersTo(checklist: CompiledChecklist): fc.Arbitrary<GivenAnswer[]> {
  const one = fc
    .constantFrom(...checklist.checks)
    .chain(check => valueFor(check).map(value => ({ name: check.id, value })));
  return fc.uniqueArray(one, {
    selector: ({ name }) => name,
    minLength: 1,
    maxLength: 12,
  });
}

/** A file in which an entity may stand: its text, and its lines of ours. */
const FILES = [
  `# Shop
kind: Component
metadata:
  name: shop
  annotations: # of others, too
    backstage.io/techdocs-ref: 'dir:.'
    # between
spec: { type: service, lifecycle: production, owner: team }
---
kind: API
metadata: {name: shop, annotations: {a: b}}
`,
  `kind: Component
metadata:
  name: shop
  annotations:
    readiness/none: "email, messaging"
    readiness/data: pii
  labels: {   odd:   "spaces" }
spec:
    type: service
`,
].flatMap(file => [file, file.replace(/\n/g, '\r\n'), `\uFEFF${file}`]);

const isOurs = (line: string) => /^ +readiness\//.test(line);

function others(file: string): string[] {
  return file.split('\n').filter(line => !isOurs(line));
}

function reread(file: string, checklist: CompiledChecklist) {
  const [{ entity }] = readCatalogText(
    file.replace(/^\uFEFF/, ''),
    'x',
  ).entities;
  const { answers, findings } = parseAnnotations({
    entity,
    vocabulary: vocabularyOf(checklist.source),
    now: NOW,
  });
  return { entity, answers, findings };
}

describe('answers that are given with --set', () => {
  let checklist: CompiledChecklist;
  let folder: TestFolder;
  beforeAll(async () => {
    checklist = await builtInChecklist();
  });
  beforeEach(() => {
    folder = new TestFolder();
  });
  afterEach(() => folder.remove());

  async function check(
    answers: GivenAnswer[],
    file: string,
    write: (valid: GivenAnswer[]) => Promise<void>,
  ): Promise<number> {
    const draft = await AnswerDraft.open(await draftSubject(service()));
    const valid = answers.filter(
      answer => draft.problemsOf([answer]).length === 0,
    );
    folder.write({ 'catalog-info.yaml': file });
    await write(valid);
    const written = folder.read('catalog-info.yaml');
    const { entity, answers: found, findings } = reread(written, checklist);
    expect(findings).toEqual([]);
    for (const { name, value } of valid) {
      const { answers: wanted } = parseAnnotations({
        entity: service({ [`readiness/${name}`]: value.trim() }),
        vocabulary: vocabularyOf(checklist.source),
        now: NOW,
      });
      const { source: _, ...answer } = found.get(name)!;
      const { source: __, ...want } = wanted.get(name)!;
      expect(answer).toEqual(
        answer.text === 'none' ? { ...want, text: 'none' } : want,
      );
      // Of those that are listed in readiness/none there is none
      const own = entity.metadata.annotations![`readiness/${name}`];
      expect([undefined, value.trim()]).toContain(own);
    }
    expect(others(written)).toEqual(others(file));
    return valid.length;
  }

  it('are what is read from the written file, and nothing else of it is changed', async () => {
    let taken = 0;
    await fc.assert(
      fc.asyncProperty(
        answersTo(checklist),
        fc.constantFrom(...FILES),
        async (answers, file) => {
          taken += await check(answers, file, async valid => {
            const [{ entity }] = readCatalogText(
              file.replace(/^\uFEFF/, ''),
              'x',
            ).entities;
            const draft = await AnswerDraft.open(await draftSubject(entity));
            draft.keep((await draft.try(valid)) as Trial);
            const path = join(folder.path, 'catalog-info.yaml');
            const edit = await FileToEdit.open(path, 'catalog-info.yaml');
            edit.edit('component:default/shop', draft.changes);
            await edit.write();
          });
        },
      ),
      propertyRuns(60),
    );
    expect(taken).toBeGreaterThan(150);
  });

  it('are the same when they are given to the program', async () => {
    await fc.assert(
      fc.asyncProperty(
        answersTo(checklist),
        fc.constantFrom(...FILES),
        async (answers, file) => {
          await check(answers, file, async valid => {
            fc.pre(valid.length > 0);
            const sets = valid.flatMap(({ name, value }) => [
              '--set',
              `${name}=${value}`,
            ]);
            const { code, stderr } = await runReadiness(
              ['answer', '--no-repository', 'component:default/shop', ...sets],
              { cwd: folder.path },
            );
            expect([code, stderr]).toEqual([0, '']);
          });
        },
      ),
      propertyRuns(20),
    );
  });
});
