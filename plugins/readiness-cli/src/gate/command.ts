// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { GateAnswer, Level } from 'backstage-plugin-readiness-common';
import { planOutputs, writeText } from '../check/outputs';
import { LEVELS } from '../check/report/words';
import { CliError, EXIT } from '../cli/CliError';
import { defineCommand } from '../cli/Command';
import { PortalDownError } from '../portal/createPortalFetch';
import { Portal } from '../portal/Portal';
import { type GateFormat, gateFormats } from './formats';
import { readServiceRef } from './readServiceRef';

const FORMATS: readonly GateFormat[] = ['human', 'json', 'markdown'];

const options = {
  portal: {
    type: 'string',
    value: 'URL',
    description:
      'the portal to ask; default: READINESS_PORTAL. Its token is in READINESS_TOKEN',
  },
  level: {
    type: 'string',
    choices: LEVELS.filter(level => level !== 'blocked'),
    description:
      'the level that is needed; default: what the portal is configured to need',
  },
  checklist: {
    type: 'string',
    value: 'ID',
    description: 'the checklist of the portal, if it has several',
  },
  'fail-on-warn': {
    type: 'boolean',
    description: 'end with 1 for a warning as well',
  },
  format: {
    type: 'string',
    short: 'f',
    choices: FORMATS,
    multiple: true,
    description: 'how the answer is written; default: human',
  },
  output: {
    type: 'string',
    short: 'o',
    value: 'FILE',
    multiple: true,
    description:
      'write the answer to this file; several --format and --output belong together in their order',
  },
} as const;

/** `readiness gate`. @internal */
export const gateCommand = defineCommand({
  usage: '[options] entity',
  description: [
    'Asks a portal whether a service may be deployed: docs/gate.md. Nothing is evaluated here.',
    '',
    'It ends with 0 if it may, also with a warning; 1 if not; 2 for wrong input, such as a token that is not accepted; 4 if the',
    'portal does not answer, so that nobody knows. Deploy for 0 alone.',
  ].join('\n'),
  arguments: [
    {
      name: 'entity',
      description: 'grades, component:grades, or component:default/grades',
    },
  ],
  options,
  examples: [
    'readiness gate grades --portal https://portal.example.com --level complete',
    'readiness gate grades --format markdown --output gate.md',
  ],
  async run({ options: given, args, terminal }) {
    const [entity, ...others] = args;
    if (entity === undefined || others.length > 0) {
      throw new CliError(
        entity === undefined
          ? 'The service is missing.'
          : 'The gate is asked about one service at a time.',
        { fix: 'Write readiness gate component:default/grades.' },
      );
    }
    const entityRef = readServiceRef(entity);
    const outputs = planOutputs(given.format ?? [], given.output ?? []);
    const url = given.portal ?? terminal.env.READINESS_PORTAL;
    if (!url) {
      throw new CliError('Which portal to ask is missing.', {
        fix: 'Write --portal https://portal.example.com, or set READINESS_PORTAL.',
      });
    }
    const portal = new Portal(url, terminal);
    const answer = await ask(() =>
      portal.gate(entityRef, {
        ...(given.level && { level: given.level as Level }),
        ...(given.checklist && { checklist: given.checklist }),
      }),
    );
    for (const { format, file } of outputs) {
      await writeText(
        style => gateFormats[format as GateFormat](answer, style),
        {
          file,
          isForPeople: format === 'human',
          terminal,
        },
      );
    }
    const failsOnWarning = given['fail-on-warn'] ?? false;
    if (answer.answer === 'warn' && failsOnWarning) {
      // The answer says that it may be deployed.
      terminal.stderr.write('✗ It is not: --fail-on-warn.\n');
    }
    return exitCodeOf(answer, failsOnWarning);
  },
});

function exitCodeOf({ answer }: GateAnswer, failsOnWarning: boolean): number {
  switch (answer) {
    case 'allow':
      return EXIT.ready;
    case 'warn':
      return failsOnWarning ? EXIT.notReady : EXIT.ready;
    case 'refuse':
      return EXIT.notReady;
  }
}

/** A portal that does not answer has a code of its own: a pipeline may have somebody decide in its place. */
async function ask(request: () => Promise<GateAnswer>): Promise<GateAnswer> {
  try {
    return await request();
  } catch (error) {
    if (error instanceof PortalDownError) {
      throw new CliError(`Nobody knows: ${error.message}`, {
        fix: [
          error.fix,
          'This is no permission to deploy: ask again, or have a person decide.',
        ]
          .filter(Boolean)
          .join(' '),
        cause: error,
        exitCode: EXIT.noAnswer,
      });
    }
    throw error;
  }
}
