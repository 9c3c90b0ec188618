// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { open, constants } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { ownersOf } from './ownersOf';
import { readRemote } from './readRemote';

/** Something that a file says, with its place. */
export interface Found {
  value: string;
  /** `package.json:3`. */
  from: string;
}

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
const DESCRIPTION =
  /^\s{0,4}"?description"?\s*[:=]\s*("(?:[^"\\]|\\.)*")\s*,?\s*$/;

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
  const name = text
    ?.toLowerCase()
    .replace(/[^a-z0-9._-]+/g, '-')
    .replace(/^[^a-z0-9]+|[^a-z0-9]+$/g, '')
    .slice(0, 63)
    .replace(/[^a-z0-9]+$/, '');
  return name || undefined;
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
  const lines = text.split(/\r?\n/);
  const index = lines.findIndex(line => DESCRIPTION.test(line));
  const quoted = index < 0 ? undefined : DESCRIPTION.exec(lines[index])![1];
  if (quoted === undefined || !isOwn(lines.slice(0, index), file)) {
    return undefined;
  }
  try {
    const value = String(JSON.parse(quoted)).trim();
    return value && value.length <= LONGEST_DESCRIPTION
      ? { value, from: `${file}:${index + 1}` }
      : undefined;
  } catch {
    // An escape of TOML that JSON has not
    return undefined;
  }
}

/** Whether a key belongs to the package itself, and not to a table or object inside it. */
function isOwn(before: readonly string[], file: string): boolean {
  if (file.endsWith('.json')) {
    const text = before.join('\n').replace(/"(?:[^"\\]|\\.)*"/g, '');
    const depth =
      text.split(/[{[]/).length - 1 - (text.split(/[}\]]/).length - 1);
    return depth === 1;
  }
  const table = before.filter(line => /^\s*\[/.test(line)).at(-1);
  return /^\s*\[(?:project|package|tool\.poetry)\]/.test(table ?? '');
}
