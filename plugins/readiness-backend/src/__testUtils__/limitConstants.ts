// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const COMMON = 'plugins/readiness-common/src';
const NODE = 'plugins/readiness-node/src';
const BACKEND = 'plugins/readiness-backend/src';
const EDIT = 'plugins/readiness-edit/src';
const CLI = 'plugins/readiness-cli/src';
const CATALOG_MODULE = 'plugins/catalog-backend-module-readiness/src';
const REPOSITORY = 'plugins/readiness-backend-module-repository/src';

/** Limits of the code that are constants: the row of docs/limits.md, the file, and the name of the constant. */
export const LIMIT_CONSTANTS: readonly [string, string, string][] = [
  [
    'entities that get their verdict as an annotation',
    `${CATALOG_MODULE}/verdicts/VerdictSource.ts`,
    'MOST_ENTITIES',
  ],
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
    'bytes of a catalog file that is checked',
    `${CLI}/catalogFiles/readDocuments.ts`,
    'MAX_TEXT',
  ],
  [
    'maps and lists inside each other in one',
    `${CLI}/catalogFiles/readDocuments.ts`,
    'MAX_DEPTH',
  ],
  [
    'depth of folders that are searched',
    `${CLI}/catalogFiles/findCatalogFiles.ts`,
    'DEEPEST',
  ],
  [
    'folders that are searched',
    `${CLI}/catalogFiles/findCatalogFiles.ts`,
    'MOST_FOLDERS',
  ],
  [
    'catalog files below one folder',
    `${CLI}/catalogFiles/findCatalogFiles.ts`,
    'MOST_FILES',
  ],
  ['bytes of what Git prints', `${CLI}/git/Git.ts`, 'MOST_OUTPUT'],
  [
    'bytes of an answer of a portal',
    `${CLI}/portal/createPortalFetch.ts`,
    'MOST_BYTES',
  ],
  [
    'pages of 200 services, or 500 entities',
    `${CLI}/portal/PortalServices.ts`,
    'MOST_PAGES',
  ],
  ['bytes of a file of answers', `${CLI}/answer/readGiven.ts`, 'MOST_BYTES'],
  [
    'bytes of a table of old answers',
    `${CLI}/adopt/csv/readTable.ts`,
    'MOST_BYTES',
  ],
  [
    'columns of a table of old answers',
    `${CLI}/adopt/csv/readTable.ts`,
    'MOST_COLUMNS',
  ],
  [
    'bytes of a file that describes a project',
    `${CLI}/adopt/create/describeProject.ts`,
    'MOST_BYTES',
  ],
  [
    'results of a SARIF file',
    `${CLI}/check/formats/formatSarif.ts`,
    'MOST_RESULTS',
  ],
  [
    'characters of a report in Markdown, about',
    `${CLI}/check/formats/formatMarkdown.ts`,
    'MOST_CHARACTERS',
  ],
  [
    'open checks of one entity in Markdown',
    `${CLI}/check/formats/formatMarkdown.ts`,
    'MOST_ROWS',
  ],
  [
    'characters of the ticket of a waiver',
    `${BACKEND}/decisions/WaiverRequests.ts`,
    'TICKET_LENGTH',
  ],
  [
    'characters of a comment on a waiver',
    `${BACKEND}/decisions/WaiverDecisions.ts`,
    'COMMENT_LENGTH',
  ],
  [
    'contradictions that are kept with a waiver',
    `${BACKEND}/decisions/basisOf.ts`,
    'MOST_RULES',
  ],
  [
    'characters of each text that is kept with it',
    `${BACKEND}/decisions/basisOf.ts`,
    'TEXT_LENGTH',
  ],
  [
    'blockers that a gate names',
    `${BACKEND}/decisions/gate/answerOf.ts`,
    'MOST_BLOCKERS',
  ],
  [
    'blockers in the sentence of a gate',
    `${BACKEND}/decisions/gate/answerOf.ts`,
    'MOST_NAMED',
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
  ['characters of a file to edit', `${EDIT}/file/readDocuments.ts`, 'MAX_TEXT'],
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
];
