// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mayNameLicense } from './licenseOfPackage';
import type { FileIndex } from './fileIndex';

const MOST_SHOWN = 3;

function shownFolder(folder: string): string {
  return folder ? `${folder}/` : 'the top folder';
}

function listed(names: string[]): string {
  const rest = names.length - MOST_SHOWN;
  const shown = names.slice(0, MOST_SHOWN).join(', ');
  return rest > 0 ? `${shown} and ${rest} more` : shown;
}

/**
 * Where a licence was looked for that is missing, for messages: the folders, and the package files in them that name none.
 * @param folders - that of the service first, then those above it
 * @internal
 */
export function whereLookedFor(files: FileIndex, folders: string[]): string[] {
  const packages = folders
    .flatMap(folder => files.inFolder(folder))
    .map(({ path }) => path)
    .filter(mayNameLicense);
  return [
    `no LICENSE, LICENCE, UNLICENSE or COPYING in ${listed(
      folders.map(shownFolder),
    )}`,
    ...(packages.length > 0 ? [`no license named in ${listed(packages)}`] : []),
  ];
}
