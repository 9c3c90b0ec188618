// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseArgs } from 'node:util';
import { CliError } from './CliError';
import type { OptionDefinition, OptionDefinitions } from './Command';
import { nearestHint } from './nearestHint';

/**
 * The options and arguments of a command.
 * @throws CliError for an option that there is not, with the nearest one, and for a value that it may not have
 * @internal
 */
export function parseOptions(
  args: string[],
  definitions: OptionDefinitions,
): {
  options: Record<string, boolean | string | string[]>;
  positionals: string[];
} {
  // Not strict, so that the messages are ours
  const { tokens, positionals } = parseArgs({
    args,
    allowPositionals: true,
    strict: false,
    tokens: true,
    options: Object.fromEntries(
      Object.entries(definitions).map(([name, { type, short, multiple }]) => [
        name,
        { type, multiple: multiple ?? false, ...(short && { short }) },
      ]),
    ),
  });
  const options: Record<string, boolean | string | string[]> =
    Object.create(null);
  for (const token of tokens) {
    if (token.kind !== 'option') {
      continue;
    }
    const { name, rawName, value } = token;
    if (!Object.hasOwn(definitions, name)) {
      throw new CliError(`There is no option ${rawName}.`, {
        fix: nearestHint(
          rawName,
          Object.keys(definitions).map(known => `--${known}`),
        ),
      });
    }
    const definition = definitions[name];
    if (definition.type === 'boolean') {
      if (value !== undefined) {
        throw new CliError(`${rawName} takes no value.`, {
          fix: `Write ${rawName} alone.`,
        });
      }
      options[name] = true;
      continue;
    }
    const text = valueOf(rawName, value, definition);
    options[name] = definition.multiple
      ? [...((options[name] as string[] | undefined) ?? []), text]
      : text;
  }
  return { options, positionals };
}

function valueOf(
  rawName: string,
  value: string | undefined,
  { choices, value: shown = 'VALUE' }: OptionDefinition,
): string {
  if (value === undefined || value === '') {
    throw new CliError(`${rawName} needs a value.`, {
      fix: `Write ${rawName} ${choices?.join('|') ?? shown}.`,
    });
  }
  if (choices && !choices.includes(value)) {
    throw new CliError(`${rawName} cannot be "${value}".`, {
      fix: `Use one of: ${choices.join(', ')}.`,
    });
  }
  return value;
}
