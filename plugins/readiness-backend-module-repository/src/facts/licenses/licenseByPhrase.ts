// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A shortened text is shorter. */
const LONGEST = 40_000;

/**
 * What a text must hold. The first that matches counts, so the longer of two alike comes first. After the
 * texts of the SPDX licence list (https://spdx.org/licenses/), in lower case and with single spaces.
 */
const LICENSES: [id: string, holds: RegExp[]][] = [
  [
    'Apache-2.0',
    [
      /apache license,? (?:version|v\.?) ?2\.0/,
      /terms and conditions|licensed under the apache/,
    ],
  ],
  ['MPL-2.0', [/mozilla public license,? (?:version|v\.) ?2\.0/]],
  ['EPL-2.0', [/eclipse public license -? ?v(?:ersion)? ?2\.0/]],
  ['EUPL-1.2', [/european union public license v\. ?1\.2/]],
  ['BSL-1.0', [/boost software license - version 1\.0/]],
  ['BUSL-1.1', [/business source license 1\.1/]],
  [
    'Unlicense',
    [/this is free and unencumbered software released into the public domain/],
  ],
  [
    'OGL-UK-3.0',
    [
      /open government license (?:\(ogl\) )?(?:version |v\.? ?)3(?:\.0)?\b/,
      /nationalarchives\.gov\.uk\/doc\/open-government-license\/version\/3\b/,
    ],
  ],
  ['CC0-1.0', [/cc0 1\.0 universal/]],
  ['CC-BY-SA-4.0', [/creative commons attribution-sharealike 4\.0/]],
  ['CC-BY-4.0', [/creative commons attribution 4\.0/]],
  ['WTFPL', [/do what the fuck you want to public license/]],
  [
    'Zlib',
    [
      /this software is provided 'as-is', without any express or implied warranty/,
      /altered source versions must be plainly marked/,
    ],
  ],
  [
    'ISC',
    [
      /permission to use, copy, modify,? (?:and\/or|and) distribute this software for any purpose with or without fee is hereby granted, provided/,
    ],
  ],
  [
    '0BSD',
    [
      /permission to use, copy, modify,? (?:and\/or|and) distribute this software for any purpose with or without fee is hereby granted/,
    ],
  ],
  [
    'MIT',
    [
      /permission is hereby granted, free of charge/,
      /shall be included in all copies/,
    ],
  ],
  [
    'MIT-0',
    [
      /permission is hereby granted, free of charge/,
      /the software is provided .?as is/,
    ],
  ],
  [
    'BSD-4-Clause',
    [
      /redistributions in binary form must reproduce/,
      /all advertising materials mentioning/,
    ],
  ],
  [
    'BSD-3-Clause',
    [/redistributions in binary form must reproduce/, /neither the names? of/],
  ],
  ['BSD-2-Clause', [/redistributions in binary form must reproduce/]],
];

/** Licences that name a GNU one in their own text. */
const OTHER_TITLE =
  /apache license|mozilla public license|eclipse public license|european union public license/;

const GNU: [RegExp, string][] = [
  [/gnu affero general public license/, 'AGPL'],
  [/gnu (?:lesser|library) general public license/, 'LGPL'],
  [/gnu general public license/, 'GPL'],
];

/** The GNU texts quote each other, so that the one whose title comes first is meant. */
function recognizeGnu(text: string): { at: number; id: string } | undefined {
  const head = text.slice(0, 1500);
  let best: { at: number; family: string } | undefined;
  for (const [pattern, family] of GNU) {
    const at = head.search(pattern);
    if (at !== -1 && (!best || at < best.at)) {
      best = { at, family };
    }
  }
  const version =
    best && /(?:version|v) ?(\d(?:\.\d)?)/.exec(head.slice(best.at))?.[1];
  const other = head.search(OTHER_TITLE);
  if (!best || !version || (other !== -1 && other < best.at)) {
    return undefined;
  }
  const id = `${best.family}-${
    version.includes('.') ? version : `${version}.0`
  }`;
  // A notice, not the licence text itself, which speaks of later versions in its appendix
  if (!/preamble|terms and conditions|additional definitions/.test(text)) {
    const isOpen = /any later version/.test(text);
    return { at: best!.at, id: isOpen ? `${id}-or-later` : `${id}-only` };
  }
  return { at: best!.at, id };
}

/**
 * The licence that a text names or begins with, for notices and shortened texts: an id without `-only` and `-or-later`,
 * except where a notice says which. Whether the text has more to say is for others to find out.
 * @internal
 */
export function licenseByPhrase(original: string): string | undefined {
  const text = original
    .slice(0, LONGEST)
    .toLowerCase()
    .replace(/[“”"]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/licence/g, 'license')
    .replace(/^[ \t#*/;>|-]+/gm, '')
    .replace(/\s+/g, ' ')
    .trim();
  // Texts of others are appended to one's own, so that the first counts
  let best: { at: number; id: string } | undefined;
  for (const [id, holds] of LICENSES) {
    const at = text.search(holds[0]);
    if (holds.every(pattern => pattern.test(text)) && (!best || at < best.at)) {
      best = { at, id };
    }
  }
  const gnu = recognizeGnu(text);
  return gnu && (!best || gnu.at <= best.at) ? gnu.id : best?.id;
}
