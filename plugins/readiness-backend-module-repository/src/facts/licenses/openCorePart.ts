// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from '../isDeployed';
import type { Reading, Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { isLicenseFile, openCoreFolderOf } from './licenseFiles';
import { recognizeLicense, type Recognition } from './recognizeLicense';
import { isSourceAvailable } from './sourceAvailable';
import { folderOf } from '../folderOf';

const CODE =
  /\.(?:py|js|mjs|cjs|jsx|ts|tsx|java|kt|scala|go|rb|php|cs|ex|exs|rs|vue|svelte)$/i;

/** Its owner keeps uses to himself. */
function isKept(found: Recognition): boolean {
  return (
    'proprietary' in found ||
    ('license' in found &&
      (found.license === 'proprietary' || isSourceAvailable(found.license)))
  );
}

/**
 * Why the licence of a folder is not that of all the code of a service: a part of it is under another one that gives less,
 * as in projects with an open core. `undefined` when there is no such part.
 * @param folder - where the licence was found
 * @internal
 */
export function openCorePart(
  scope: Scope,
  folder: string,
  found: Reading,
): Reading | undefined {
  if (found.value === undefined || found.value === 'proprietary') {
    return undefined;
  }
  const prefix = folder ? `${folder}/` : '';
  const inside = scope.folder.slice(prefix.length);
  const own = openCoreFolderOf(`${inside}/`);
  if (own) {
    return {
      cannotTell: `The license of ${
        prefix || 'the whole repository'
      } may not be that of ${prefix}${own}.`,
      path: found.path,
    };
  }
  const codeBelow = (part: string) =>
    scope.paths.some(path => path.startsWith(`${part}/`) && CODE.test(path));
  for (const { path, text } of scope.files) {
    if (!isLicenseFile(path)) {
      continue;
    }
    const seen = withinFolder(scope, path);
    const part = folderOf(path);
    if (!seen.includes('/') || !isDeployed(seen)) {
      continue;
    }
    const other = recognizeLicense(text);
    const isSame =
      'empty' in other ||
      'file' in other ||
      ('license' in other && String(found.value).startsWith(other.license));
    const isOther = openCoreFolderOf(seen) ? !isSame : isKept(other);
    if (isOther && codeBelow(part)) {
      return {
        cannotTell: `${found.path ?? 'The license'} says ${
          found.value
        }, but ${part}/ has a license of its own: ${path}.`,
        path,
      };
    }
  }
  const unread = scope.paths.find(
    path =>
      isLicenseFile(path) &&
      openCoreFolderOf(withinFolder(scope, path)) !== undefined,
  );
  return unread && !scope.files.some(({ path }) => path === unread)
    ? {
        cannotTell: `${unread} cannot be read as text, and may be another license.`,
        path: unread,
      }
    : undefined;
}
