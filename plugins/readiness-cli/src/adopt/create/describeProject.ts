// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { open, constants } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { Found } from './Found';
import { ownersOf } from './ownersOf';
import { readRemote } from './readRemote';

/** What the files of a checkout say of the Component that it would be. */
export interface Project {
  name: Found;
  description?: Found;
  /** The one team that CODEOWNERS gives everything to. */
  owner?: Found;
  /** Whoever CODEOWNERS names, if that is not one team alone. */
  owners?: Found;
}

const MOST_BYTES = 1_000_000;
const LONGEST_DESCRIPTION = 500;
const CODEOWNERS = [
  '.github/CODEOWNERS',
  'CODEOWNERS',
  'docs/CODEOWNERS',
  '.gitlab/CODEOWNERS',
];
/** Files of packages with a description in a line of its own. */
const PACKAGES = [
  'package.json',
  'pyproject.toml',
  'Cargo.toml',
  'composer.json',
];
const DESCRIPTION = /^\s{0,4}"?description"?\s?[:=]\s?("(?:[^"\\]|\\.)*"),?$/;
const LONGEST_NAME = 63;

/** Reads what a minimal catalog file may say of a checkout. The name is that of its repository, else of its folder. */
export async function describeProject(
  folder: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<Project> {
  const remote = await readRemote(folder, env);
  const name =
    asName(remote?.value) !== undefined
      ? { value: asName(remote!.value)!, from: remote!.from }
      : {
          value: asName(basename(folder)) ?? 'component',
          from: 'the name of the folder',
        };
  const [description] = await findIn(folder, PACKAGES, descriptionIn);
  const [owners] = await findIn(folder, CODEOWNERS, ownersOf);
  return {
    name,
    ...(description && { description }),
    ...(owners && (owners.isSole ? { owner: owners } : { owners })),
  };
}

/** A name that the catalog takes, in lower case. */
function asName(text: string | undefined): string | undefined {
  const words = text?.toLowerCase().match(/[a-z0-9]+(?:[._][a-z0-9]+)*/g);
  const name = words?.join('-').slice(0, LONGEST_NAME);
  return name?.replace(/[-._]$/, '') || undefined;
}

async function findIn<T>(
  folder: string,
  files: readonly string[],
  read: (text: string, file: string) => T | undefined,
): Promise<T[]> {
  for (const file of files) {
    const text = await readText(join(folder, file));
    const found = text === undefined ? undefined : read(text, file);
    if (found !== undefined) {
      return [found];
    }
  }
  return [];
}

/** `undefined` for what is not there, no plain file, or too large. */
async function readText(path: string): Promise<string | undefined> {
  try {
    // eslint-disable-next-line no-bitwise
    const file = await open(path, constants.O_RDONLY | constants.O_NONBLOCK);
    try {
      const stats = await file.stat();
      return stats.isFile() && stats.size <= MOST_BYTES
        ? await file.readFile('utf8')
        : undefined;
    } finally {
      await file.close();
    }
  } catch {
    return undefined;
  }
}

function descriptionIn(text: string, file: string): Found | undefined {
  const lines = text.split('\n').map(line => line.trimEnd());
  const isOwn = file.endsWith('.json') ? ownInJson(text) : ownInToml(lines);
  for (const [index, line] of lines.entries()) {
    const quoted = DESCRIPTION.exec(line)?.[1];
    const value = quoted === undefined ? undefined : unquote(quoted);
    if (value && value.length <= LONGEST_DESCRIPTION && isOwn(value, index)) {
      return { value: value.trim(), from: `${file}:${index + 1}` };
    }
  }
  return undefined;
}

/** `undefined` for an escape of TOML that JSON has not. */
function unquote(quoted: string): string | undefined {
  try {
    return String(JSON.parse(quoted));
  } catch {
    return undefined;
  }
}

/** Whether a description is that of the package, and not of something in it. */
type IsOwn = (value: string, line: number) => boolean;

function ownInJson(text: string): IsOwn {
  try {
    const { description } = JSON.parse(text);
    return value => value === description;
  } catch {
    return () => false;
  }
}

function ownInToml(lines: readonly string[]): IsOwn {
  return (_, line) =>
    /^\s{0,4}\[(?:project|package|tool\.poetry)\]/.test(
      lines.slice(0, line).findLast(text => /^\s{0,4}\[/.test(text)) ?? '',
    );
}
