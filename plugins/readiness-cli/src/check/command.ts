// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readCatalogFiles } from '../catalogFiles/readCatalogFiles';
import { loadChecklists } from '../checklists/loadChecklists';
import { defineCommand } from '../cli/Command';
import { EXIT } from '../cli/CliError';
import { evaluateEntities } from '../evaluation/evaluateEntities';

/** `readiness check`. @internal */
export const checkCommand = defineCommand({
  usage: '[options] [path...]',
  description:
    'Evaluates the entities of catalog files as the portal does, and ends with 1 if one of them is not ready.',
  arguments: [
    {
      name: 'path',
      description:
        'a catalog file, or a folder with such; default: the current folder',
    },
  ],
  options: {
    checklist: {
      type: 'string',
      value: 'FILE',
      multiple: true,
      description: 'evaluate by this checklist instead of the built-in one',
    },
  },
  async run({ options, args, terminal }) {
    const { cwd, stdout } = terminal;
    const checklists = await loadChecklists({
      files: options.checklist ?? [],
      cwd,
    });
    const files = await readCatalogFiles({ paths: args, cwd });
    const results = await evaluateEntities({
      entities: files.flatMap(({ entities }) => entities),
      checklists,
      now: terminal.now(),
    });
    for (const result of results) {
      const verdict =
        result.type === 'evaluated' ? result.evaluation.verdict : result.type;
      stdout.write(`${result.entityRef} ${verdict}\n`);
    }
    return EXIT.ready;
  },
});
