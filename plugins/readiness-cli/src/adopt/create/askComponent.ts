// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Prompts } from '../../answer/ask/Prompts';
import { CliError } from '../../cli/CliError';
import type { Component } from './componentText';
import type { Project } from './describeProject';

/** What was given for a Component that is to be made. */
export interface GivenComponent {
  name?: string;
  type?: string;
  lifecycle?: string;
  owner?: string;
}

const TYPES = ['service', 'website', 'job', 'worker', 'library'];
const LIFECYCLES = ['experimental', 'production', 'deprecated'];
const OTHER = ':other';
const STOP = ':stop';

/**
 * A Component of what was given, what files prove, and what a person says. Type and lifecycle are never guessed, and the owner
 * only taken from CODEOWNERS where that names one team alone.
 * @throws CliError for what nobody says
 */
export async function askComponent(options: {
  project: Project;
  given: GivenComponent;
  /** Who can be asked. */
  prompts: Prompts | undefined;
  folder: string;
}): Promise<{ component: Component; from: string[] }> {
  const { project, given, prompts, folder } = options;
  const { description, owners } = project;
  const owner = given.owner ?? project.owner?.value;
  const missing = [
    ...(given.type ? [] : ['--type']),
    ...(given.lifecycle ? [] : ['--lifecycle']),
    ...(owner ? [] : ['--owner']),
  ];
  if (missing.length > 0 && !prompts) {
    throw new CliError(
      `No file of ${folder} tells ${missing
        .map(option => option.slice(2))
        .join(', ')} of the Component.`,
      {
        fix: `Give ${missing.join(
          ', ',
        )}, such as --type service --lifecycle production --owner my-team.${
          owners ? ` CODEOWNERS names ${owners.value}.` : ''
        }`,
      },
    );
  }
  const pick = (message: string, values: readonly string[]) =>
    askOneOf(prompts!, message, values);
  return {
    component: {
      name: given.name ?? project.name.value,
      ...(description && { description: description.value }),
      type: given.type ?? (await pick('Which type of Component is it?', TYPES)),
      lifecycle:
        given.lifecycle ??
        (await pick('In which lifecycle is it?', LIFECYCLES)),
      owner:
        owner ??
        (await askText(
          prompts!,
          `Who owns it? The name of a group in the catalog${
            owners ? ` (CODEOWNERS names ${owners.value})` : ''
          }`,
        )),
    },
    from: [
      ...(given.name ? [] : [`name: ${project.name.from}`]),
      ...(description ? [`description: ${description.from}`] : []),
      ...(!given.owner && project.owner
        ? [`owner: ${project.owner.from}`]
        : []),
    ],
  };
}

async function askOneOf(
  prompts: Prompts,
  message: string,
  values: readonly string[],
): Promise<string> {
  const chosen = await prompts.pick({
    message,
    choices: [
      { value: STOP, label: 'I do not know: make no file' },
      ...values.map(value => ({ value, label: value })),
      { value: OTHER, label: 'Another one' },
    ],
    initial: STOP,
  });
  if (chosen === undefined || chosen === STOP) {
    throw stopped();
  }
  return chosen === OTHER ? askText(prompts, message) : chosen;
}

async function askText(prompts: Prompts, message: string): Promise<string> {
  const text = await prompts.write({ message });
  if (!text) {
    throw stopped();
  }
  return text;
}

function stopped(): CliError {
  return new CliError('No catalog file was made.', {
    fix: 'Ask who knows, and give --type, --lifecycle and --owner.',
  });
}
