// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  isProprietaryLicense,
  normalizeLicense,
} from 'backstage-plugin-readiness-common/annotations';

/** Names in daily use. None for a whole family, such as "BSD" or "GPL", which leaves open which licence is meant. */
const DAILY_NAMES: [RegExp, string][] = [
  [
    /^(?:the )?apache(?: software)?(?: licen[cs]e)?[, -]*(?:v(?:er(?:sion)?)?\.? ?)?2(?:\.0)?$/i,
    'Apache-2.0',
  ],
  [/^(?:the )?mit(?: licen[cs]e)?(?: \(mit\))?$/i, 'MIT'],
  [/^(?:the )?isc(?: licen[cs]e)?(?: \(isc\))?$/i, 'ISC'],
  [
    /^gnu affero general public licen[cs]e,? v(?:ersion )?3(?:\.0)?$/i,
    'AGPL-3.0',
  ],
  [
    /^gnu lesser general public licen[cs]e,? v(?:ersion )?3(?:\.0)?$/i,
    'LGPL-3.0',
  ],
  [/^gnu general public licen[cs]e,? v(?:ersion )?3(?:\.0)?$/i, 'GPL-3.0'],
  [/^gnu general public licen[cs]e,? v(?:ersion )?2(?:\.0)?$/i, 'GPL-2.0'],
  [/^(?:gnu )?agpl ?-?v?3(?:\.0)?$/i, 'AGPL-3.0'],
  [/^(?:gnu )?lgpl ?-?v?3(?:\.0)?$/i, 'LGPL-3.0'],
  [/^(?:gnu )?gpl ?-?v?3(?:\.0)?$/i, 'GPL-3.0'],
  [/^(?:gnu )?gpl ?-?v?2(?:\.0)?$/i, 'GPL-2.0'],
  [
    /^(?:the )?(?:new bsd|3-clause bsd|bsd[- ]3-clause|bsd[- ]3)(?: licen[cs]e)?$/i,
    'BSD-3-Clause',
  ],
  [
    /^(?:the )?(?:simplified bsd|2-clause bsd|bsd[- ]2-clause|bsd[- ]2)(?: licen[cs]e)?$/i,
    'BSD-2-Clause',
  ],
  [
    /^mozilla public licen[cs]e,? (?:v(?:ersion)? ?)?2(?:\.0)?(?: \(mpl 2\.0\))?$/i,
    'MPL-2.0',
  ],
  [
    /^eclipse public licen[cs]e(?: -)?,? (?:v(?:ersion)?\.? ?)?2(?:\.0)?$/i,
    'EPL-2.0',
  ],
];

/**
 * The licence that a name means, as package files and people write it: an SPDX expression, `proprietary`, or `undefined`.
 * @internal
 */
export function licenseName(raw: unknown): string | undefined {
  if (typeof raw !== 'string' || raw.length > 300) {
    return undefined;
  }
  const text = raw.trim().replace(/\s+/g, ' ').replace(/[.;]$/, '');
  if (isProprietaryLicense(text)) {
    return 'proprietary';
  }
  return (
    DAILY_NAMES.find(([pattern]) => pattern.test(text))?.[1] ??
    normalizeLicense(text)
  );
}

/** Words that name a family of licences, and how the ids of the family begin. */
const FAMILIES: [RegExp, string][] = [
  [/\b(?:agpl|affero)/i, 'agpl'],
  [/\b(?:lgpl|lesser general public)/i, 'lgpl'],
  [/\b(?:gpl|gnu general public)/i, 'gpl'],
  [/\b(?:mpl|mozilla public)/i, 'mpl'],
  [/\b(?:epl|eclipse public)/i, 'epl'],
  [/\bapache\b/i, 'apache'],
  [/\bbsd\b/i, 'bsd'],
  [/\bmit\b/i, 'mit'],
];
const LONGEST_NAME = 100;

function familyIn(name: string): string | undefined {
  const found = FAMILIES.filter(([pattern]) => pattern.test(name));
  return found.length === 1 ? found[0][1] : undefined;
}

/**
 * A name that tells only the family of a licence (`MPL`, `BSD License`), as it is written: it proves no licence, but
 * speaks against one of another family. `undefined` for any other text.
 * @internal
 */
export function familyName(raw: unknown): string | undefined {
  const text = typeof raw === 'string' ? raw.trim() : '';
  return text.length <= LONGEST_NAME && familyIn(text) ? text : undefined;
}

/** Whether a licence, or one of an expression, is of the family that a name tells. @internal */
export function isOfFamily(expression: string, name: string): boolean {
  const family = familyIn(name);
  return expression
    .toLowerCase()
    .split(/[()\s]+/)
    .some(id => id === family || id.startsWith(`${family}-`));
}
