// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { normalizeLicense } from 'backstage-plugin-readiness-common/annotations';
import { parse } from 'smol-toml';
import type { Reading } from '../types';
import type { FileIndex } from './fileIndex';
import { nameOf } from './licenseFiles';
import { recognizeLicense } from './recognizeLicense';

/** What `REUSE.toml` says of every file that does not say it itself. */
function ofAllFiles(text: string): string | undefined {
  try {
    const { annotations } = parse(text) as any;
    const all = (Array.isArray(annotations) ? annotations : []).filter(
      ({ path }) => [path].flat().some(one => one === '**' || one === '*'),
    );
    const raw = all.at(-1)?.['SPDX-License-Identifier'];
    return typeof raw === 'string' ? normalizeLicense(raw) : undefined;
  } catch {
    return undefined;
  }
}

/**
 * The licence of a folder as REUSE has it: `LICENSES/` has a file for each one, named after it, and the files say, or
 * `REUSE.toml` says, which is whose. https://reuse.software/spec/
 * @internal
 */
export function licenseOfReuse(
  files: FileIndex,
  prefix: string,
): Reading | undefined {
  const texts = files
    .inFolder(`${prefix}LICENSES`)
    .filter(({ path }) => /[^/]\.txt$/.test(path));
  if (texts.length === 0) {
    return undefined;
  }
  const settings = files.at(`${prefix}REUSE.toml`);
  const ofAll = settings && ofAllFiles(settings.text);
  if (ofAll) {
    return { value: ofAll, path: settings.path };
  }
  const [{ path, text }] = texts;
  if (texts.length > 1) {
    return {
      cannotTell: `The repository includes ${texts.length} licenses, and its files say which is whose.`,
      path,
    };
  }
  const id = normalizeLicense(nameOf(path).replace(/\.txt$/, ''));
  const found = recognizeLicense(text);
  const isAnother = 'license' in found && id && !id.startsWith(found.license);
  return id && !isAnother
    ? { value: id, path }
    : {
        cannotTell: `${path} is not the license that it is named after.`,
        path,
      };
}
