// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from './isDeployed';
import { fileIndexOf, type FileIndex } from './licenses/fileIndex';
import {
  isInLicenseFolder,
  isLicenseFile,
  speaksOfLicenses,
} from './licenses/licenseFiles';
import {
  licenseOfPackage,
  type FoundInPackage,
} from './licenses/licenseOfPackage';
import { licenseOfReuse } from './licenses/licenseOfReuse';
import { openCorePart } from './licenses/openCorePart';
import { readTexts } from './licenses/readTexts';
import { recognizeLicense } from './licenses/recognizeLicense';
import { whereLookedFor } from './licenses/whereLookedFor';
import type { Reading, Scope } from './types';
import { withinFolder } from './withinFolder';
import { folderOf } from './folderOf';

const README = /(?:^|\/)README(?:\.(?:md|markdown|rst|txt|adoc|org))?$/i;

/** Deeper folders than this hold no service. */
const DEEPEST = 100;

/** The service's folder first, then those above it. */
function foldersUp(folder: string): string[] {
  const folders = [folder];
  for (let at = folder; at !== '' && folders.length < DEEPEST; ) {
    at = folderOf(at);
    folders.push(at);
  }
  return folders;
}

/**
 * Reads the licence: an SPDX expression, `proprietary`, or `missing`. A text decides before the metadata of a package;
 * where the text leaves open whether later versions count, or which of several texts one may choose, the metadata says.
 * @internal
 */
export function readLicense(scope: Scope): Reading {
  const files = fileIndexOf(scope);
  const folders = foldersUp(scope.folder);
  let empty: Reading | undefined;
  for (const [index, folder] of folders.entries()) {
    const above = folders.slice(index);
    const found = readFolder(scope, { files, folder, above });
    if (found && found.value !== 'missing') {
      return openCorePart(scope, folder, found) ?? found;
    }
    empty ??= found;
  }
  if (empty) {
    return { ...empty, lookedFor: [`${empty.path} says nothing`] };
  }
  const elsewhere = whereElse(scope, files);
  return elsewhere.value === 'missing'
    ? { ...elsewhere, lookedFor: whereLookedFor(files, folders) }
    : elsewhere;
}

/** @param options - `above` are the folder and those above it */
function readFolder(
  scope: Scope,
  options: { files: FileIndex; folder: string; above: string[] },
): Reading | undefined {
  const { files, folder, above } = options;
  const prefix = folder ? `${folder}/` : '';
  const here = files.inFolder(folder);
  const metadata = licenseOfPackage(here, () =>
    above.flatMap(one => files.inFolder(one)),
  );
  const texts = here.filter(({ path }) => isLicenseFile(path));
  const readme = here.find(({ path }) => README.test(path));
  const unread =
    folder === scope.folder
      ? scope.paths.find(
          path =>
            folderOf(path) === folder &&
            isLicenseFile(path) &&
            !texts.some(text => text.path === path),
        )
      : undefined;
  if (texts.length > 0) {
    return readTexts({ texts, metadata, readme, files, unread });
  }
  if (unread) {
    return {
      cannotTell: `${unread} cannot be read as text.`,
      path: unread,
    };
  }
  return (
    (metadata && readMetadata(metadata, { scope, files, prefix })) ??
    licenseOfReuse(files, prefix)
  );
}

/** What a package file says where there is no text beside it. */
function readMetadata(
  { license, file, path, line }: FoundInPackage,
  options: { scope: Scope; files: FileIndex; prefix: string },
): Reading | undefined {
  const at = { path, ...(line && { line }) };
  if (license) {
    return { value: license, ...at };
  }
  if (!file) {
    return undefined;
  }
  const { scope, files, prefix } = options;
  const named = `${prefix}${file.replace(/^(?:\.\/)+/, '')}`;
  const text = files.at(named);
  const found = text && recognizeLicense(text.text);
  if (found && 'license' in found) {
    return { value: found.license, path: named, line: found.line };
  }
  return text || scope.paths.includes(named)
    ? {
        cannotTell: `${path} names ${named}, which is none of the licenses of the SPDX list.`,
        path: named,
      }
    : // A licence of one's own is what package managers have this form for
      { value: 'proprietary', ...at };
}

/** Nothing at the places where a licence is kept: it may be that of a part, or that of the whole in a folder for such texts. */
function whereElse(scope: Scope, files: FileIndex): Reading {
  if (scope.isPartial) {
    return { cannotTell: 'The repository has more files than are read.' };
  }
  const isOurs = (path: string) => isDeployed(withinFolder(scope, path));
  const deeper = scope.paths.find(
    path => (isLicenseFile(path) || isInLicenseFolder(path)) && isOurs(path),
  );
  if (deeper) {
    return {
      cannotTell: `There is no license at the top, but there is ${deeper}.`,
      path: deeper,
    };
  }
  const readme = scope.files.find(
    ({ path }) => README.test(path) && folderOf(path) === scope.folder,
  );
  const line = readme && licenseLineOf(readme.text);
  if (line) {
    return {
      cannotTell: `There is no license file, but ${readme.path} speaks of a license in line ${line}.`,
      path: readme.path,
      line,
    };
  }
  const named = licenseOfPackage(files.inFolder(scope.folder), () => []);
  if (named?.family) {
    return {
      cannotTell: `There is no license file, and ${named.path} says ${named.family}, which may be one of several.`,
      path: named.path,
      ...(named.line && { line: named.line }),
    };
  }
  const other = scope.paths.find(
    path => speaksOfLicenses(path) && folderOf(path) === scope.folder,
  );
  return other
    ? {
        cannotTell: `There is no license file, but ${other} may speak of one.`,
        path: other,
      }
    : { value: 'missing' };
}

/** The line of a README under which it says what its license is, or gives its text. */
function licenseLineOf(text: string): number | undefined {
  const lines = text.split(/\r?\n/);
  const heading = lines.findIndex(
    (line, index) =>
      /^[ \t]*#{1,6}[ \t]*(?:the )?licen[cs]/i.test(line) ||
      (/^licen[cs](?:e|ing)\b/i.test(line) &&
        /^(?:={3,}|-{3,}|~{3,})/.test(lines[index + 1] ?? '')),
  );
  return heading === -1 ? undefined : heading + 1;
}
