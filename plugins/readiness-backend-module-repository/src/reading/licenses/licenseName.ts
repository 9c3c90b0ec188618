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
