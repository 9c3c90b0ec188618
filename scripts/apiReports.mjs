// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * `yarn api-reports` writes the reports of all packages: what they export (report*.api.md), what they store
 * (report.sql.md), which dependencies they do not use (knip-report.md), and what the catalog says of them
 * (catalog-info.yaml). With `--ci` it changes nothing, and fails when one of them is not what it would write.
 */
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findUnexportedTags } from './surface/releaseTags.mjs';
import { sortMessages } from './surface/sortMessages.mjs';

const TOOLS = 'node_modules/@backstage/repo-tools/bin/backstage-repo-tools';
const PACKAGES = 'plugins/*';
/** Not worth a line in each report: where types come from, and members that need no words. */
const OMITTED = 'ae-wrong-input-file-type,ae-undocumented';

const ci = process.argv.includes('--ci') ? ['--ci'] : [];
/** The only declarations whose order is left to chance. */
const TRANSLATION = 'dist-types/plugins/readiness/src/translation.d.ts';
const steps = [
  // The reports are made of declarations. In CI they are those of the stage before.
  ...(ci.length > 0 ? [] : [['node_modules/typescript/bin/tsc']]),
  () => sortMessages(TRANSLATION),
  [
    TOOLS,
    'api-reports',
    PACKAGES,
    '--sql-reports',
    '--validate-release-tags',
    '--omit-messages',
    OMITTED,
    ...ci,
  ],
  [TOOLS, 'knip-reports', PACKAGES, ...ci],
  [TOOLS, 'generate-catalog-info', ...ci],
];
for (const step of steps) {
  if (typeof step === 'function') {
    step();
    continue;
  }
  const { status } = spawnSync(process.execPath, step, { stdio: 'inherit' });
  if (status !== 0) {
    console.error(
      ci.length > 0
        ? `\nA report is not up to date, or has warnings. Write them again with "npm run api-reports", read what changed, and commit it.`
        : `\nThe reports could not be written; the lines above say why.`,
    );
    process.exit(1);
  }
}
const mistakes = readdirSync('plugins').flatMap(name =>
  findUnexportedTags(join('plugins', name)),
);
for (const mistake of mistakes) {
  console.error(mistake);
}
process.exitCode = mistakes.length > 0 ? 1 : 0;
