// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { ofJson } from './packages/ofJson';
import { ofGemspec, ofMix, ofSetup } from './packages/ofText';
import { ofCargo, ofPyproject } from './packages/ofToml';
import { ofPom, ofProject } from './packages/ofXml';
import type { PackageLicense } from './packages/types';

/** What a package's own metadata says of its licence, and where. @internal */
export interface FoundInPackage {
  /** An SPDX expression, or `proprietary`. */
  license?: string;
  /** Instead of either, a name that tells only the family of a licence: `BSD`. */
  family?: string;
  /** A file that is said to have the licence, as it is written there. */
  file?: string;
  path: string;
  line?: number;
}

type ReadPackage = (
  text: string,
  /** Other files that it may refer to. */
  above: () => readonly RepositoryFile[],
) => PackageLicense | undefined;

const READERS: [RegExp, ReadPackage][] = [
  [/(?:^|\/)(?:package|composer)\.json$/, ofJson],
  [
    /(?:^|\/)Cargo\.toml$/,
    (text, above) =>
      ofCargo(
        text,
        above()
          .filter(({ path }) => /(?:^|\/)Cargo\.toml$/.test(path))
          .map(one => one.text),
      ),
  ],
  [/(?:^|\/)pyproject\.toml$/, ofPyproject],
  [/(?:^|\/)setup\.(?:cfg|py)$/, ofSetup],
  [/\.gemspec$/, ofGemspec],
  [/(?:^|\/)pom\.xml$/, ofPom],
  [/\.(?:cs|fs|vb)proj$/, ofProject],
  [/(?:^|\/)mix\.exs$/, ofMix],
];

/** Whether a file is a package's own, in which a licence may be named. @internal */
export function mayNameLicense(path: string): boolean {
  return READERS.some(([pattern]) => pattern.test(path));
}

function lineOf(text: string, mark: string): number | undefined {
  const index = text.indexOf(mark);
  return index === -1 ? undefined : text.slice(0, index).split('\n').length;
}

/**
 * The licence that the package files of one folder name. `npm init` writes ISC into every package unless told otherwise,
 * so that any other counts before it.
 * @param above - files of this folder and those above it
 * @internal
 */
export function licenseOfPackage(
  files: readonly RepositoryFile[],
  above: () => readonly RepositoryFile[],
): FoundInPackage | undefined {
  const found: FoundInPackage[] = [];
  for (const [pattern, read] of READERS) {
    for (const { path, text } of files) {
      const one = pattern.test(path) ? read(text, above) : undefined;
      if (one) {
        const { mark, ...rest } = one;
        const line = lineOf(text, mark);
        found.push({ ...rest, path, ...(line && { line }) });
      }
    }
  }
  const precise = found.filter(({ family }) => family === undefined);
  return (
    precise.find(({ license }) => license !== 'ISC') ?? precise[0] ?? found[0]
  );
}
