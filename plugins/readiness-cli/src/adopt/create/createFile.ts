// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { join, resolve } from 'node:path';
import { stat } from 'node:fs/promises';
import { findCatalogFiles } from '../../catalogFiles/findCatalogFiles';
import { readCatalogText } from '../../catalogFiles/readCatalogText';
import { toShownPath } from '../../catalogFiles/toShownPath';
import type { CatalogFile } from '../../catalogFiles/types';
import type { Prompts } from '../../answer/ask/Prompts';
import { askComponent, type GivenComponent } from './askComponent';
import { componentText } from './componentText';
import { describeProject } from './describeProject';

/** A catalog file that is not there yet. */
export interface CreatedFile {
  file: CatalogFile;
  /** What it is made from: `description: package.json:3`. */
  from: string[];
}

/** The folders among paths that have no catalog file. */
export async function foldersWithout(
  paths: readonly string[],
  cwd: string,
): Promise<string[]> {
  const folders: string[] = [];
  for (const path of paths) {
    const absolute = resolve(cwd, path);
    if (
      (await findCatalogFiles([path], cwd)).length === 0 &&
      (await stat(absolute)).isDirectory()
    ) {
      folders.push(absolute);
    }
  }
  return folders;
}

/**
 * Makes the text of a minimal catalog file for a folder, and writes nothing.
 * @throws CliError for what nobody says
 */
export async function createFile(options: {
  folder: string;
  cwd: string;
  env: Readonly<Record<string, string | undefined>>;
  given: GivenComponent;
  prompts: Prompts | undefined;
}): Promise<CreatedFile> {
  const { folder, cwd, env, given, prompts } = options;
  const { component, from } = await askComponent({
    project: await describeProject(folder, env),
    given,
    prompts,
    folder: toShownPath(folder, cwd),
  });
  const absolutePath = join(folder, 'catalog-info.yaml');
  const path = toShownPath(absolutePath, cwd);
  const text = componentText(component);
  return {
    file: { path, absolutePath, text, ...readCatalogText(text, path) },
    from,
  };
}
