// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { familyName, licenseName } from '../licenseName';
import type { PackageLicense } from './types';

function nameIn(raw: unknown): unknown {
  return typeof raw === 'object' && raw !== null && 'type' in raw
    ? raw.type
    : raw;
}

/** Several names leave the choice: https://getcomposer.org/doc/04-schema.md#license. @internal */
export function choiceOf(names: unknown[]): string | undefined {
  const known = names.slice(0, 20).map(licenseName);
  return known.length > 0 && known.every(name => name !== undefined)
    ? [...new Set(known)].sort().join(' OR ')
    : undefined;
}

/** The licence, or else what its only name tells of it. @internal */
export function named(
  license: string | undefined,
  { names, mark }: { names: unknown[]; mark: string },
): PackageLicense | undefined {
  if (license) {
    return { license, mark };
  }
  const family = names.length === 1 ? familyName(names[0]) : undefined;
  return family ? { family, mark } : undefined;
}

/** Of `package.json` and `composer.json`: a text, an object with a type, or a list of either. @internal */
export function ofJson(text: string): PackageLicense | undefined {
  let json: any;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return undefined;
  }
  const raw = json?.license ?? json?.licenses;
  const mark = json?.license === undefined ? '"licenses"' : '"license"';
  const file =
    typeof raw === 'string' && raw.length < 300
      ? /^see licen[cs]e in (\S.*)$/i.exec(raw.trim())?.[1]
      : undefined;
  if (file) {
    return { file: file.replace(/^<|>$/g, ''), mark };
  }
  const names = (Array.isArray(raw) ? raw : [raw]).map(nameIn);
  return named(choiceOf(names), { names, mark });
}
