// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readCatalogFiles } from '../catalogFiles/readCatalogFiles';
import { loadChecklists } from '../checklists/loadChecklists';
import { defineCommand } from '../cli/Command';
import { EXIT } from '../cli/CliError';
import { evaluatePrepared } from '../evaluation/evaluatePrepared';
import { prepareEntities } from '../evaluation/prepareEntities';
import {
  createCheckoutReader,
  observeCheckouts,
} from '../checkout/observeCheckouts';

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
    const { cwd, stdout, env } = terminal;
    const now = terminal.now();
    const checklists = await loadChecklists({
      files: options.checklist ?? [],
      cwd,
    });
    const files = await readCatalogFiles({ paths: args, cwd });
    const reader = createCheckoutReader();
    const prepared = await prepareEntities({
      entities: files.flatMap(({ entities }) => entities),
      checklists,
      annotations: reader.annotations,
      now,
    });
    const inScope = prepared.filter(one => one.type === 'inScope');
    const paths = new Map(files.map(file => [file.path, file.absolutePath]));
    const { facts } = await observeCheckouts(inScope, {
      reader,
      absolutePathOf: ({ item }) => paths.get(item.file)!,
      env,
      now,
    });
    for (const one of inScope) {
      const { entityRef } = one.item;
      const { verdict } = evaluatePrepared(one, {
        facts: facts.get(entityRef),
        observable: new Set(reader.facts),
        now,
      });
      stdout.write(`${entityRef} ${verdict}\n`);
      for (const f of facts.get(entityRef) ?? [])
        stdout.write(
          `  ${f.name} ${JSON.stringify(f.value)} ${f.cannotTell}\n`,
        );
    }
    return EXIT.ready;
  },
});
