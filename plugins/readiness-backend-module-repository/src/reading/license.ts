// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../files/types';
import { isTestOrExample } from './isTestOrExample';
import { recognizeLicense } from './licenses/recognizeLicense';
import { isPackageFile, licenseOfPackage } from './licenses/licenseOfPackage';
import type { Reading, Scope } from './types';

const LICENSE_FILE = /^(?:(?:UN)?LICEN[CS]E|COPYING)(?:[.-][^/]*)?$/i;
/** A list of other people's licences, texts beside the licence itself, and licences of what is no code. */
const NOT_OURS =
  /third[-_ ]?party|notices?|dependenc|3rd|header|template|checker|docs?$|documentation|[-_.](?:docs?|content|media|assets|fonts?|icons?|images?|data)\b|\.(?:py|js|ts|go|java|rb|sh|ya?ml|json)$/i;

function folderOf(path: string): string {
  const slash = path.lastIndexOf('/');
  return slash === -1 ? '' : path.slice(0, slash);
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

function isLicenseText(path: string): boolean {
  const name = nameOf(path);
  return LICENSE_FILE.test(name) && !NOT_OURS.test(name);
}

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

/** Files that say something about a licence, by the folder that they speak for. */
interface Candidates {
  here: Map<string, RepositoryFile[]>;
  reuse: Map<string, RepositoryFile[]>;
}

/** What is shared by many services is looked through once for all of them. */
const candidates = new WeakMap<RepositoryFile[], Candidates>();

function candidatesOf(files: RepositoryFile[]): Candidates {
  const known = candidates.get(files);
  if (known) {
    return known;
  }
  const found: Candidates = { here: new Map(), reuse: new Map() };
  const add = (
    to: Candidates['here'],
    folder: string,
    file: RepositoryFile,
  ) => {
    const those = to.get(folder);
    if (those) {
      those.push(file);
    } else {
      to.set(folder, [file]);
    }
  };
  for (const file of files) {
    const folder = folderOf(file.path);
    if (isLicenseText(file.path) || isPackageFile(file.path)) {
      add(found.here, folder, file);
    }
    if (nameOf(folder) === 'LICENSES' && /[^/]\.txt$/.test(file.path)) {
      add(found.reuse, folderOf(folder), file);
    }
  }
  candidates.set(files, found);
  return found;
}

/** Alternatives in one order, so that they compare. */
function oneOf(ids: Iterable<string>): string {
  return [...new Set(ids)].sort().join(' OR ');
}

function isSameFamily(left: string, right: string): boolean {
  const family = (id: string) =>
    id.toLowerCase().replace(/-(?:only|or-later)$|\+$/, '');
  return family(left) === family(right);
}

/**
 * Reads the licence: an SPDX expression, `proprietary`, or `missing`. A text decides before the metadata of a package;
 * where the text leaves open whether later versions count, the metadata says.
 * @internal
 */
export function readLicense(scope: Scope): Reading {
  const all = [candidatesOf(scope.files), candidatesOf(scope.shared)];
  for (const folder of foldersUp(scope.folder)) {
    const here = all.flatMap(one => one.here.get(folder) ?? []);
    const texts = here.filter(({ path }) => isLicenseText(path));
    const reuse = all.flatMap(one => one.reuse.get(folder) ?? []);
    const metadata = licenseOfPackage(here);
    if (texts.length > 0) {
      return readTexts(texts, metadata);
    }
    if (metadata) {
      return metadata;
    }
    // https://reuse.software/spec/: the file is named after its licence
    if (reuse.length === 1) {
      const [{ path }] = reuse;
      return { value: nameOf(path).replace(/\.txt$/, ''), path };
    }
    if (reuse.length > 1) {
      return {
        cannotTell: `The repository includes ${reuse.length} licenses, and its files say which is whose.`,
        path: reuse[0].path,
      };
    }
  }
  if (scope.isPartial) {
    return { cannotTell: 'The repository has more files than are read.' };
  }
  // It may be that of a part, or that of the whole in a folder for such texts
  const deeper = scope.files.find(
    ({ path }) => isLicenseText(path) && !isTestOrExample(path),
  );
  return deeper
    ? {
        cannotTell: `There is no license at the top, but there is ${deeper.path}.`,
        path: deeper.path,
      }
    : { value: 'missing' };
}

function readTexts(
  texts: RepositoryFile[],
  metadata: Reading | undefined,
): Reading {
  const ids: string[] = [];
  for (const { path, text } of texts) {
    const id = recognizeLicense(text);
    if (!id) {
      return {
        cannotTell: text.trim()
          ? `${path} is none of the licenses that are recognized by their text.`
          : `${path} is empty.`,
        path,
      };
    }
    ids.push(id);
  }
  // The LGPL is written as additions to the GPL, and stands beside it
  const lesser = ids.filter(id => id.startsWith('LGPL-'));
  const own = lesser.length > 0 ? lesser : ids;
  const found = oneOf(own);
  const [{ path }] = texts;
  const said = typeof metadata?.value === 'string' ? metadata.value : undefined;
  if (said && own.length === 1 && isSameFamily(said, found)) {
    return { value: said, path };
  }
  const alternatives = said?.replace(/[()]/g, '').split(/ OR /i) ?? [];
  if (said && alternatives.some(one => own.some(id => isSameFamily(one, id)))) {
    return { value: oneOf(alternatives), path };
  }
  // `npm init` writes ISC into every package unless told otherwise
  if (said && said !== 'ISC' && metadata?.path) {
    return {
      cannotTell: `${path} is ${found}, but ${metadata.path} says ${said}.`,
      path: metadata.path,
    };
  }
  return { value: found, path };
}
