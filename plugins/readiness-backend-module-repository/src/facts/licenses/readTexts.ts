// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { posix } from 'node:path';
import type { RepositoryFile } from '../RepositoryFile';
import type { Reading } from '../types';
import type { FileIndex } from './fileIndex';
import { isTranslation } from './licenseFiles';
import type { FoundInPackage } from './licenseOfPackage';
import { isOfFamily } from './licenseName';
import { readmeLeavesChoice } from './readmeLeavesChoice';
import { recognizeLicense, type Recognition } from './recognizeLicense';
import { withoutVersions } from './withoutVersions';

interface Found {
  path: string;
  recognition: Recognition;
}

/** Alternatives in one order, so that they compare. */
function oneOf(ids: Iterable<string>): string {
  return [...new Set(ids)].sort().join(' OR ');
}

function familyOf(id: string): string {
  return withoutVersions(id).replace(/\+$/, '').toLowerCase();
}

function isSameFamily(left: string, right: string): boolean {
  return familyOf(left) === familyOf(right);
}

/** The licences between which an expression leaves the choice; `undefined` for any other expression. */
function choicesOf(expression: string | undefined): string[] | undefined {
  return expression && !/[()]| AND /.test(expression)
    ? expression.split(' OR ')
    : undefined;
}

function unclear({ path, recognition }: Found): Reading | undefined {
  if ('unclear' in recognition) {
    const { unclear: why, line } = recognition;
    return {
      cannotTell: `${path} ${why}${line && line > 1 ? `, line ${line}` : ''}.`,
      path,
      ...(line && { line }),
    };
  }
  return undefined;
}

/** A file that only names another, as links look in an archive. */
function followed(file: RepositoryFile, files: FileIndex): Found {
  const { path, text } = file;
  const recognition = recognizeLicense(text);
  if (!('file' in recognition)) {
    return { path, recognition };
  }
  const named = posix.join(posix.dirname(path), recognition.file);
  const target = named === path ? undefined : files.at(named);
  const there = target && recognizeLicense(target.text);
  return there && !('file' in there)
    ? { path: named, recognition: there }
    : {
        path,
        recognition: {
          unclear: `names ${recognition.file}, which was not found`,
          line: recognition.line,
        },
      };
}

/**
 * What the licence files of one folder say, with the metadata of the package beside them.
 * @internal
 */
export function readTexts(options: {
  texts: RepositoryFile[];
  metadata: FoundInPackage | undefined;
  readme: RepositoryFile | undefined;
  files: FileIndex;
  /** Path of a licence file that is no text. */
  unread: string | undefined;
}): Reading {
  const { metadata, readme, files, unread } = options;
  const originals = options.texts.filter(({ path }) => !isTranslation(path));
  const texts = originals.length > 0 ? originals : options.texts;
  const known = texts.map(text => followed(text, files));
  const found = known.filter(({ recognition }) => !('empty' in recognition));
  if (found.length === 0) {
    return readEmpty(known[0].path, metadata);
  }
  if (unread && !isTranslation(unread)) {
    return { cannotTell: `${unread} cannot be read as text.`, path: unread };
  }
  const given = metadata?.license;
  const choices = choicesOf(given);
  const unclearOne = found.find(({ recognition }) => 'unclear' in recognition);
  if (unclearOne) {
    return readUnclear(unclearOne, {
      only: found.length === 1,
      metadata,
      readme,
    });
  }
  const licenses = found.map(({ path, recognition }) => ({
    path,
    line: 'line' in recognition ? recognition.line : undefined,
    id: 'license' in recognition ? recognition.license : 'proprietary',
  }));
  // The LGPL is written as additions to the GPL, and stands beside it
  const lesser = licenses.filter(({ id }) => id.startsWith('LGPL-'));
  const own =
    lesser.length > 0
      ? lesser.concat(licenses.filter(({ id }) => !/^L?GPL-/.test(id)))
      : licenses;
  const ids = [...new Set(own.map(({ id }) => id))];
  const [{ path, line }] = own;
  const at = { path, ...(line && { line }) };
  const pointer = own.find(one =>
    ids.every(
      other =>
        other === one.id ||
        (one.id.includes(' OR ') && choicesOf(one.id)?.includes(other)),
    ),
  );
  if (ids.length > 1 && pointer) {
    // One file says how the others go together
    const { id, path: where, line: from } = pointer;
    return {
      value: oneOf(choicesOf(id)!),
      path: where,
      ...(from && { line: from }),
    };
  }
  if (ids.length > 1) {
    return readSeveral(own, { choices, metadata, readme });
  }
  const [id] = ids;
  if (given && isSameFamily(given, id)) {
    return { value: given, ...at };
  }
  if (choices?.some(one => isSameFamily(one, id))) {
    return { value: oneOf(choices), ...at };
  }
  const family = metadata?.family;
  const other = family && !isOfFamily(id, family) ? family : given;
  // `npm init` writes ISC into every package unless told otherwise
  if (metadata && other && other !== 'ISC') {
    return {
      cannotTell: `${path} is ${id}, but ${metadata.path} says ${other}.`,
      path: metadata.path,
      ...(metadata.line && { line: metadata.line }),
    };
  }
  return { value: id, ...at };
}

function readEmpty(
  path: string,
  metadata: FoundInPackage | undefined,
): Reading {
  return metadata?.license
    ? {
        cannotTell: `${path} is empty, but ${metadata.path} says ${metadata.license}.`,
        path,
      }
    : { value: 'missing', path, line: 1 };
}

/** One text that is not clear makes the whole unclear, unless metadata says what it is about. */
function readUnclear(
  found: Found,
  options: {
    only: boolean;
    metadata: FoundInPackage | undefined;
    readme: RepositoryFile | undefined;
  },
): Reading {
  const { only, metadata, readme } = options;
  const { path, recognition } = found;
  const { line, ids } = recognition as Extract<
    Recognition,
    { unclear: string }
  >;
  if (only && metadata?.license === 'proprietary' && !ids) {
    return { value: 'proprietary', path, ...(line && { line }) };
  }
  const choices = choicesOf(metadata?.license);
  if (only && ids && mayChoose(ids, { choices, readme })) {
    return { value: oneOf(choices ?? ids), path, ...(line && { line }) };
  }
  return unclear(found)!;
}

function mayChoose(
  ids: readonly string[],
  options: {
    choices: string[] | undefined;
    readme: RepositoryFile | undefined;
  },
): boolean {
  const { choices = [], readme } = options;
  return choices.length > 1
    ? ids.every(id => choices.some(one => isSameFamily(one, id)))
    : readme !== undefined && readmeLeavesChoice(readme.text, ids);
}

/** Several texts: which of them counts, or whether one may choose, is said elsewhere, or not at all. */
function readSeveral(
  own: { path: string; line: number | undefined; id: string }[],
  options: {
    choices: string[] | undefined;
    metadata: FoundInPackage | undefined;
    readme: RepositoryFile | undefined;
  },
): Reading {
  const { choices, metadata, readme } = options;
  const ids = [...new Set(own.map(({ id }) => id))];
  const [{ path, line }] = own;
  if (mayChoose(ids, { choices, readme })) {
    const value = oneOf(choices && choices.length > 1 ? choices : ids);
    return { value, path, ...(line && { line }) };
  }
  const all = metadata?.license?.replace(/[()]/g, '').split(' AND ') ?? [];
  if (
    all.length > 1 &&
    ids.every(id => all.some(one => isSameFamily(one, id)))
  ) {
    return { value: metadata!.license, path, ...(line && { line }) };
  }
  const texts = own.slice(0, 4).map(one => `${one.path} is ${one.id}`);
  return {
    cannotTell: `${texts.join(', ')}: nothing says which of them counts.`,
    path,
    ...(line && { line }),
  };
}
