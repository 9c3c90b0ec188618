// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DEFAULT_LIMITS } from 'backstage-plugin-readiness-node';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { spec } from './schema/generated/spec';

const ROOT = join(__dirname, '../../..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

/** Cells of the rows of docs/limits.md, by what they are about. */
function rows(): Map<string, string[]> {
  return new Map(
    read('docs/limits.md')
      .split('\n')
      .filter(line => line.startsWith('| ') && !/^\| (what|-)/.test(line))
      .map(line =>
        line
          .split('|')
          .slice(1, -1)
          .map(cell => cell.trim()),
      )
      .map(cells => [cells[0], cells]),
  );
}

/** The number of `const NAME = …;` in a source file. */
function constant(path: string, name: string): number {
  const text = new RegExp(`const ${name} = ([\\d_ *]+);`).exec(read(path))?.[1];
  return text!
    .replaceAll('_', '')
    .split('*')
    .reduce((product, factor) => product * Number(factor), 1);
}

const COMMON = 'plugins/readiness-common/src';
const NODE = 'plugins/readiness-node/src';
const BACKEND = 'plugins/readiness-backend/src';
const EDIT = 'plugins/readiness-edit/src';
const CLI = 'plugins/readiness-cli/src';
const REPOSITORY = 'plugins/readiness-backend-module-repository/src';

describe('docs/limits.md', () => {
  it.each(
    Object.entries(DEFAULT_LIMITS).flatMap(([group, limits]) =>
      Object.entries(limits).map(
        ([name, limit]) => [`${group}.${name}`, Number(limit)] as const,
      ),
    ),
  )('and config.d.ts have the default of %s', (key, limit) => {
    const row = [...rows().values()].find(cells => cells[2] === `\`${key}\``);
    expect(row?.[1]).toBe(limit.toLocaleString('en-US'));
    const name = key.slice(key.indexOf('.') + 1);
    expect(read('plugins/readiness-backend/config.d.ts')).toMatch(
      new RegExp(`Default: ${limit}\\. \\*/\\n\\s+${name}\\?: number;`),
    );
  });

  it.each([
    [
      'entities that are read from the catalog for a draft, besides those of its stored evaluation',
      `${BACKEND}/catalog/relatedEntities/DraftRelatedEntities.ts`,
      'READ_FOR_DRAFT',
    ],
    [
      'YAML files of fixtures',
      `${CLI}/checklist/fixtures/readFixtures.ts`,
      'MOST_FILES',
    ],
    [
      'bytes of a file of fixtures',
      `${CLI}/checklist/fixtures/readFixtures.ts`,
      'MOST_BYTES',
    ],
    [
      'lines of a YAML file',
      `${REPOSITORY}/facts/manifests/isTooMuch.ts`,
      'MOST_LINES',
    ],
    [
      'depth of a YAML file',
      `${REPOSITORY}/facts/manifests/isTooMuch.ts`,
      'DEEPEST',
    ],
    [
      'aliases in a YAML file',
      `${REPOSITORY}/facts/manifests/isTooMuch.ts`,
      'MOST_ALIASES',
    ],
    [
      'paths of a repository',
      `${REPOSITORY}/client/files/FileBudget.ts`,
      'MOST_PATHS',
    ],
    [
      'folders inside each other, of a local folder',
      `${REPOSITORY}/client/files/readLocalFolder.ts`,
      'DEEPEST',
    ],
    [
      'characters of one answer',
      `${COMMON}/annotations/answers/cleanText.ts`,
      'LONGEST_TEXT',
    ],
    [
      'characters of one text that are read',
      `${COMMON}/annotations/answers/cleanText.ts`,
      'SCANNED',
    ],
    [
      'findings of a service',
      `${COMMON}/annotations/answers/FindingList.ts`,
      'MOST_FINDINGS',
    ],
    [
      'warnings in the status of an entity',
      'plugins/catalog-backend-module-readiness/src/addWarnings.ts',
      'MOST_ITEMS',
    ],
    [
      'values of one answer that are kept and shown',
      `${COMMON}/engine/shortened/shortenResult.ts`,
      'MOST_VALUES',
    ],
    [
      'characters of one sentence of a check',
      `${COMMON}/engine/shortened/shortenResult.ts`,
      'SENTENCE_LENGTH',
    ],
    [
      'depth of chains of stores',
      `${COMMON}/evaluated/findRelatedEntities.ts`,
      'MAX_DEPTH',
    ],
    [
      'characters of a description',
      `${BACKEND}/database/rows/assessmentColumns.ts`,
      'DESCRIPTION_LENGTH',
    ],
    [
      'characters of a title',
      `${BACKEND}/database/rows/assessmentColumns.ts`,
      'TITLE_LENGTH',
    ],
    [
      'characters of a value in the history',
      `${BACKEND}/database/rows/changeRows.ts`,
      'TEXT_LENGTH',
    ],
    [
      'characters of a file to edit',
      `${EDIT}/file/readDocuments.ts`,
      'MAX_TEXT',
    ],
    [
      'tokens of a file to edit, five for a line',
      `${EDIT}/file/readDocuments.ts`,
      'MAX_LEXEMES',
    ],
    [
      'maps and lists inside each other in it',
      `${EDIT}/file/readDocuments.ts`,
      'MAX_DEPTH',
    ],
    ['annotations of one edit', `${EDIT}/wanted/readChanges.ts`, 'MOST_KEYS'],
    [
      'characters of a value to write',
      `${EDIT}/wanted/readChanges.ts`,
      'MAX_VALUE',
    ],
    [
      'values and answers of an inventory',
      `${BACKEND}/service/takeInventory.ts`,
      'MOST_ENTRIES',
    ],
    [
      'platform issues of the problems',
      `${BACKEND}/database/operations/read/listPlatformIssues.ts`,
      'MOST',
    ],
    [
      'errors of the catalog of the problems',
      `${BACKEND}/service/listCatalogErrors.ts`,
      'SHOWN',
    ],
    [
      'bytes of a checklist file',
      `${NODE}/checklist/DefaultChecklistReader.ts`,
      'CHECKLIST_SIZE',
    ],
    [
      'mistakes of a checklist',
      `${NODE}/checklist/ChecklistError.ts`,
      'MOST_PROBLEMS',
    ],
    [
      'characters of a mistake',
      `${NODE}/checklist/ChecklistError.ts`,
      'MESSAGE_LENGTH',
    ],
    [
      'characters of a platform issue',
      `${BACKEND}/database/operations/platformIssues/reportPlatformIssue.ts`,
      'MESSAGE_LENGTH',
    ],
    [
      'characters of the reason of a failure',
      `${BACKEND}/database/reasonOf.ts`,
      'REASON_LENGTH',
    ],
    [
      'characters of an error of the catalog',
      `${BACKEND}/catalog/catalogErrors/describeError.ts`,
      'LENGTH',
    ],
    [
      'errors of one entity',
      `${BACKEND}/catalog/catalogErrors/errorsOf.ts`,
      'MOST',
    ],
    [
      'bytes of a file',
      `${BACKEND}/catalog/sourceLines/readSource.ts`,
      'MAX_BYTES',
    ],
    [
      'files of a batch',
      `${BACKEND}/catalog/sourceLines/SourceLines.ts`,
      'MAX_FILES',
    ],
    [
      'characters of the value of a fact',
      `${NODE}/evidence/contract/checkObservations.ts`,
      'VALUE_LENGTH',
    ],
    [
      'depth of the value of a fact',
      `${NODE}/evidence/contract/canonicalJson.ts`,
      'MAX_DEPTH',
    ],
    [
      'characters of an error or cannotTell',
      `${NODE}/evidence/contract/checkObservations.ts`,
      'WORDS_LENGTH',
    ],
    [
      'characters of a link',
      `${NODE}/evidence/contract/checkObservations.ts`,
      'URL_LENGTH',
    ],
    [
      'characters of what a provider remembers',
      `${BACKEND}/evidence/collectTarget.ts`,
      'STATE_LENGTH',
    ],
    [
      'components of a health endpoint',
      'plugins/readiness-backend-module-health/src/facts/outcomes/componentsOf.ts',
      'MOST_COMPONENTS',
    ],
  ])('has what the code has for %s', (what, path, name) => {
    const [, value, key] = rows().get(what) ?? [];
    expect([value, key]).toEqual([
      constant(path, name).toLocaleString('en-US'),
      'fixed',
    ]);
  });

  it('has the times of the code', () => {
    const seconds = (path: string, name: string) =>
      `${constant(path, name) / 1000} s`;
    expect(rows().get('time for a file')?.[1]).toBe(
      seconds(
        `${BACKEND}/catalog/sourceLines/SourceFiles.ts`,
        'READ_WITHIN_MS',
      ),
    );
    expect(rows().get('lease of the process that sweeps')?.[1]).toBe(
      seconds(`${BACKEND}/evaluation/SweepTurns.ts`, 'LEASE_MS'),
    );
    expect(rows().get('difference of clocks that is tolerated')?.[1]).toBe(
      seconds(`${BACKEND}/database/clockSkew.ts`, 'CLOCK_SKEW_MS'),
    );
  });

  it('has what the description of the API has', () => {
    const { parameters, schemas } = spec.components;
    const value = (what: string) =>
      Number(rows().get(what)?.[1].replaceAll(',', ''));
    expect(value('values of one parameter')).toBe(
      parameters.answer.schema.maxItems,
    );
    expect(value('characters of one value of a parameter')).toBe(
      parameters.answer.schema.items.maxLength,
    );
    expect(value('characters of a cursor')).toBe(
      parameters.cursor.schema.maxLength,
    );
    expect(value('services, or entries of a history, of one page')).toBe(
      parameters.limit.schema.maximum,
    );
    expect(value('entities beside the one to be evaluated')).toBe(
      schemas.EvaluationRequest.properties.related.maxItems,
    );
  });
});
