// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FileProblem } from '../../catalogFiles/types';
import { CliError, EXIT, showPosition } from '../../cli/CliError';
import { defineCommand } from '../../cli/Command';
import { Portal } from '../../portal/Portal';
import { PortalServices } from '../../portal/PortalServices';
import type { Terminal } from '../../terminal/Terminal';
import { toPrintable } from '../../terminal/toPrintable';
import { compareChecklists } from './compareChecklists';
import { compareVerdicts } from './compareVerdicts';
import { findChecklist } from './findChecklist';
import { formatHuman, formatJson } from './formats';
import { readCatalog, readPortal } from './populations';

const options = {
  catalog: {
    type: 'string',
    value: 'PATH',
    description: 'show which services of these catalog files change',
  },
  portal: {
    type: 'string',
    value: 'URL',
    description:
      'show which services of this portal change; the token is in READINESS_TOKEN',
  },
  format: {
    type: 'string',
    short: 'f',
    choices: ['human', 'json'],
    description: 'how the result is written; default: human',
  },
  'fail-on-worse': {
    type: 'boolean',
    description: 'end with 1 if the verdict of a service becomes worse',
  },
} as const;

/** `readiness checklist diff`. @internal */
export const diffCommand = defineCommand({
  usage: '[options] OLD NEW',
  description: [
    'Shows which checks of a checklist are added, removed or changed, and which services change their verdict by that, with the',
    'checks that cause it. Both verdicts are computed here; nothing is stored and nothing sent to the portal but questions.',
    '',
    'It ends with 0, and with 2 for wrong input.',
  ].join('\n'),
  arguments: [
    {
      name: 'OLD, NEW',
      description:
        'a checklist file; REF:path, a file as Git has it; builtin; portal or portal:ID, the one of --portal',
    },
  ],
  options,
  examples: [
    'readiness checklist diff origin/main:checklists/ours.yaml checklists/ours.yaml --catalog .',
    'readiness checklist diff portal ours.yaml --portal https://portal.example.com',
  ],
  async run({ options: given, args, terminal }) {
    const [before, after, ...more] = args;
    if (after === undefined || more.length > 0) {
      throw new CliError('Two checklists are compared.', {
        fix: 'Write readiness checklist diff OLD NEW.',
      });
    }
    if (given.portal !== undefined && given.catalog !== undefined) {
      throw new CliError('--portal and --catalog exclude each other.', {
        fix: 'Leave one of them out.',
      });
    }
    const portal =
      given.portal === undefined
        ? undefined
        : new Portal(given.portal, terminal);
    const from = await findChecklist(before, { portal, terminal });
    const to = await findChecklist(after, { portal, terminal });
    const population = await readPopulation(given, terminal);
    const changed =
      population &&
      (await compareVerdicts(
        population,
        { before: from.checklist, after: to.checklist },
        terminal.now(),
      ));
    const report = {
      from: from.name,
      to: to.name,
      changes: compareChecklists(from.checklist.source, to.checklist.source),
      ...(changed && { population: changed }),
    };
    terminal.stdout.write(
      given.format === 'json'
        ? formatJson(report)
        : formatHuman(report, terminal),
    );
    const isWorse = changed?.verdicts.some(
      ({ direction }) => direction === 'worse',
    );
    return given['fail-on-worse'] && isWorse ? EXIT.notReady : EXIT.ready;
  },
});

async function readPopulation(
  given: { catalog?: string; portal?: string },
  terminal: Terminal,
) {
  if (given.portal !== undefined) {
    return readPortal(new PortalServices(given.portal, terminal), given.portal);
  }
  if (given.catalog === undefined) {
    return undefined;
  }
  const { population, problems } = await readCatalog(
    given.catalog,
    terminal.cwd,
  );
  noteProblems(problems, terminal);
  return population;
}

/** Files that are left out: what is said of the others holds. */
function noteProblems(problems: FileProblem[], { stderr }: Terminal): void {
  for (const { message, ...position } of problems) {
    stderr.write(toPrintable(`- ${showPosition(position)}: ${message}\n`));
  }
}
