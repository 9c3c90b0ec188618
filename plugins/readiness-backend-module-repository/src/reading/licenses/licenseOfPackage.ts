// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../files/types';
import type { Reading } from '../types';
import { withoutLongLines } from '../withoutLongLines';

/** Names in daily use, as package files have them. */
const DAILY_NAMES: [RegExp, string][] = [
  [
    /^apache(?: software)?(?: license)?[, -]*(?:v(?:ersion)? ?)?2(?:\.0)?$/i,
    'Apache-2.0',
  ],
  [/^(?:the )?mit(?: license)?$/i, 'MIT'],
  [/^(?:gnu )?agpl ?-?v?3(?:\.0)?$/i, 'AGPL-3.0'],
  [/^(?:gnu )?lgpl ?-?v?3(?:\.0)?$/i, 'LGPL-3.0'],
  [/^(?:gnu )?gpl ?-?v?3(?:\.0)?$/i, 'GPL-3.0'],
  [/^(?:new |3-clause )?bsd(?: 3-clause)?(?: license)?$/i, 'BSD-3-Clause'],
  [/^unlicensed$|^proprietary$|^commercial$/i, 'proprietary'],
];

const CLASSIFIERS: [RegExp, string][] = [
  [/Affero General Public License v3 or later/, 'AGPL-3.0-or-later'],
  [/Affero General Public License v3/, 'AGPL-3.0'],
  [/Lesser General Public License v3 or later/, 'LGPL-3.0-or-later'],
  [/:: GNU General Public License v3 or later/, 'GPL-3.0-or-later'],
  [/:: Apache Software License/, 'Apache-2.0'],
  [/:: MIT License/, 'MIT'],
  [/License :: Other\/Proprietary License/, 'proprietary'],
];

const EXPRESSION =
  /^\(?[A-Za-z0-9.+-]+(?:\s+(?:AND|OR|WITH)\s+\(?[A-Za-z0-9.+-]+\)?)*\)?$/;

function expressionOf(raw: unknown): string | undefined {
  if (typeof raw !== 'string') {
    return undefined;
  }
  const text = raw.trim();
  const daily = DAILY_NAMES.find(([pattern]) => pattern.test(text))?.[1];
  if (daily) {
    return daily;
  }
  // One word without a digit or a hyphen is a name such as "BSD" or "Custom", apart from these
  const isKnownWord = /^(?:ISC|MIT|Zlib|Unlicense|WTFPL|0BSD|PostgreSQL)$/.test(
    text,
  );
  return EXPRESSION.test(text) &&
    (isKnownWord || /\d|\bOR\b|\bAND\b/.test(text))
    ? text
    : undefined;
}

function fromJson(text: string): unknown {
  try {
    const { license, licenses } = JSON.parse(text);
    const first = Array.isArray(licenses) ? licenses[0] : undefined;
    return license?.type ?? license ?? first?.type ?? first;
  } catch {
    return undefined;
  }
}

const PACKAGE_SECTION = /^\[(?:project|package|tool\.poetry)\]\s*$/;

/** `license = "MIT"`, `license = {text = "MIT"}` of the section that names the package. */
function fromToml(text: string): unknown {
  let isPackage = false;
  for (const line of text.split(/\r?\n/)) {
    if (/^\[/.test(line)) {
      isPackage = PACKAGE_SECTION.test(line);
    }
    const license =
      isPackage &&
      /^license\s*=\s*(?:\{\s*text\s*=\s*)?["']([^"'\n]+)["']/.exec(line)?.[1];
    if (license) {
      return license;
    }
  }
  return undefined;
}

function fromPython(text: string): unknown {
  const named = [...text.matchAll(/^[ \t]*license[ \t]*=(.*)$/gm)]
    .map(([, value]) => /^["']?([^"',]+)["']?,?$/.exec(value.trimStart())?.[1])
    .find(value => value !== undefined);
  return (
    CLASSIFIERS.find(([pattern]) => pattern.test(text))?.[1] ??
    expressionOf(named)
  );
}

const READERS: [RegExp, (text: string) => unknown][] = [
  [/(?:^|\/)(?:package|composer)\.json$/, fromJson],
  [
    /(?:^|\/)(?:pyproject|Cargo)\.toml$/,
    text => expressionOf(fromToml(text)) ?? fromPython(text),
  ],
  [/(?:^|\/)setup\.(?:cfg|py)$/, fromPython],
  [
    /\.gemspec$/,
    text => /\.licenses?\s*=\s*(?:\[\s*)?["']([^"']+)["']/.exec(text)?.[1],
  ],
];

/** Whether a file is the metadata of a package. @internal */
export function isPackageFile(path: string): boolean {
  return READERS.some(([pattern]) => pattern.test(path));
}

/** The licence that a package's own metadata names, of the package files of one folder. @internal */
export function licenseOfPackage(files: RepositoryFile[]): Reading | undefined {
  for (const [pattern, read] of READERS) {
    for (const { path, text } of files) {
      const value = pattern.test(path)
        ? expressionOf(
            read(/\.json$/.test(path) ? text : withoutLongLines(text)),
          )
        : undefined;
      if (value) {
        return { value, path };
      }
    }
  }
  return undefined;
}
