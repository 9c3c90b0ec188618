// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolve } from 'node:path';
import { canAsk, promptsIn } from '../answer/askPerson';
import { readCatalogFiles } from '../catalogFiles/readCatalogFiles';
import { loadChecklists } from '../checklists/loadChecklists';
import { CliError, EXIT } from '../cli/CliError';
import { defineCommand } from '../cli/Command';
import { readBounded } from '../cli/readBounded';
import { adopt } from './adopt';
import type { AdoptReport } from './AdoptReport';
import { createFile, foldersWithout } from './create/createFile';
import { readAnswersOf } from './csv/readAnswersOf';
import { MOST_BYTES } from './csv/readTable';
import { reportText } from './reportText';

/** `readiness adopt`. @internal */
export const adoptCommand = defineCommand({
  usage: '[options] [path...]',
  description:
    'Writes the answers that the files of checkouts prove into their catalog files, each with the line that proves it, and those of a table; the others stay questions.',
  arguments: [
    {
      name: 'path',
      description:
        'a checkout, or a folder or catalog file in one; default: the current folder',
    },
  ],
  options: {
    'dry-run': {
      type: 'boolean',
      description: 'show what would change, and write nothing',
    },
    'no-repository': {
      type: 'boolean',
      description: 'do not read the repository around the files',
    },
    json: { type: 'boolean', description: 'write the result as JSON' },
    csv: {
      type: 'string',
      value: 'FILE',
      description:
        'also take answers from this table: a row for each entity, a column for each check',
    },
    map: {
      type: 'string',
      value: 'COLUMN=CHECK',
      multiple: true,
      description: 'this column of the table is that check, or the entity',
    },
    create: {
      type: 'boolean',
      description: 'make a catalog-info.yaml where there is none',
    },
    name: {
      type: 'string',
      value: 'NAME',
      description: 'for --create; default: the name of the repository',
    },
    type: {
      type: 'string',
      value: 'TYPE',
      description: 'for --create: service, website, …',
    },
    lifecycle: {
      type: 'string',
      value: 'LIFECYCLE',
      description: 'for --create: experimental, production, …',
    },
    owner: {
      type: 'string',
      value: 'GROUP',
      description: 'for --create; default: the only team in CODEOWNERS',
    },
    checklist: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      description: 'answer this checklist instead of the built-in one',
    },
  },
  examples: [
    'readiness adopt --dry-run',
    'readiness adopt --create --type service --lifecycle production',
    'readiness adopt services --csv old.csv --map "Keeps data in=persistence"',
  ],
  async run({ options, args, terminal }) {
    const { cwd, env, stdout } = terminal;
    const { csv, create, map = [] } = options;
    if (map.length > 0 && csv === undefined) {
      throw new CliError('--map is about the columns of a table.', {
        fix: 'Give the table with --csv FILE.',
      });
    }
    const paths = args.length > 0 ? args : ['.'];
    const checklists = await loadChecklists({
      files: options.checklist ?? [],
      cwd,
    });
    const bytes =
      csv === undefined
        ? undefined
        : await readBounded(resolve(cwd, csv), {
            file: csv,
            mostBytes: MOST_BYTES,
          });
    const empty = await foldersWithout(paths, cwd);
    const prompts =
      create && empty.length > 0 && canAsk(terminal)
        ? promptsIn(terminal)
        : undefined;
    const created = [];
    for (const folder of create ? empty : []) {
      created.push(
        await createFile({ folder, cwd, env, given: options, prompts }),
      );
    }
    const report = await adopt({
      files: await readCatalogFiles({ paths, cwd }),
      created,
      empty,
      checklists,
      isDryRun: options['dry-run'] ?? false,
      readsRepository: !options['no-repository'],
      ...(bytes && {
        readAnswers: entities =>
          readAnswersOf({
            bytes,
            file: csv!,
            maps: map,
            entities,
            checklist: checklists[0],
          }),
      }),
      terminal,
    });
    stdout.write(
      options.json
        ? `${JSON.stringify(report, null, 2)}\n`
        : reportText(report, terminal),
    );
    return isComplete(report) ? EXIT.ready : EXIT.wrongInput;
  },
});

function isComplete(report: AdoptReport): boolean {
  const { unread, changedMeanwhile, entities } = report;
  return (
    !unread.some(({ isError }) => isError) &&
    changedMeanwhile.length === 0 &&
    entities.every(({ refused }) => refused === undefined)
  );
}
