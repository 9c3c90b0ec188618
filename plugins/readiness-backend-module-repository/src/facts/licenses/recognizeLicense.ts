// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { normalizeLicense } from 'backstage-plugin-readiness-common/annotations';
import { withoutKnownPassages } from './knownPassages';
import { licenseByPhrase } from './licenseByPhrase';
import { licenseName } from './licenseName';
import { extrasBeside, matchTexts, type Extra, type Match } from './matchTexts';
import { restrictionIn, rightLeftOut } from './restrictionIn';
import { withoutVersions } from './withoutVersions';
import { isSourceAvailable } from './sourceAvailable';
import { wordsOf } from './wordsOf';

/** What the text of a licence file is. @internal */
export type Recognition =
  | {
      /** An SPDX expression; of GNU licences without `-only` or `-or-later` where the text does not tell. */
      license: string;
      line: number;
    }
  | { proprietary: true; line: number }
  /** Nothing is in it, or a note that something will be. */
  | { empty: true }
  /** It names another file. */
  | { file: string; line: number }
  /** Ends a sentence that begins with the path of the file. */
  | {
      unclear: string;
      line?: number;
      /** The licences whose texts are in it, where there are several and it does not say how they go together. */
      ids?: string[];
    };

/** A note in the place of a licence. */
const NOTE =
  /^(?:to ?do|tbd|tba|fix ?me|xxx+|wip|tbc|to be (?:done|decided|added|determined|defined|announced)|coming soon|(?:insert|add|put|choose|pick|select|your|the)?(?: a| the| your)? ?license(?: text)?(?: goes)?(?: here| later| soon)?|none|nothing|empty|placeholder|lorem ipsum|n a|undecided|pending|later|not yet)(?: |$)/;
const LONGEST_NOTE = 12;

const TAG = /SPDX-License-Identifier:[ \t]*([^\n]{1,200})/g;

/** Words by which a file leaves the choice between the texts that follow. */
const CHOICE =
  /\b(?:either|your choice|choose|choice of|your option|whichever|dual licensed|dual license|any one of|one of the following)\b/;
const GNU_OWN = /either version \d|at your option any later version/g;

const texts = new Map<string, Recognition>();
const MOST_TEXTS = 200;

/**
 * Recognizes the licence of a text by comparing it with the texts of the SPDX list. Words that stand beside a licence and
 * may restrict it, or that it leaves out, make it unclear: then it is not that licence alone.
 * @internal
 */
export function recognizeLicense(original: string): Recognition {
  // The services of one repository share its licence
  let recognition = texts.get(original);
  if (!recognition) {
    recognition = recognize(original);
    if (texts.size >= MOST_TEXTS) {
      texts.clear();
    }
    texts.set(original, recognition);
  }
  return recognition;
}

function recognize(original: string): Recognition {
  const text = withoutKnownPassages(wordsOf(original));
  if (text.isCut) {
    return { unclear: 'is longer than any license' };
  }
  const tagged = readTag(original);
  const untagged = tagged ? withoutKnownPassages(wordsOf(tagged.rest)) : text;
  const { matches, extras } = matchTexts(untagged);
  if (matches.length > 0) {
    return withTag(evaluateCandidate(untagged.words, matches, extras), tagged);
  }
  if (tagged) {
    return besideTag(tagged, untagged.words);
  }
  return recognizeShort(original, text);
}

interface Tag {
  expression: string | undefined;
  line: number;
  /** The text without it. */
  rest: string;
}

function readTag(original: string): Tag | undefined {
  const found = [...original.matchAll(TAG)];
  if (found.length === 0) {
    return undefined;
  }
  const expressions = new Set(
    found.map(([, raw]) =>
      normalizeLicense(raw.replace(/(?:\*\/|-->|"|')[ \t]*$/, '').trim()),
    ),
  );
  const [expression] = expressions.size === 1 ? expressions : [undefined];
  const [{ index = 0 }] = found;
  return {
    expression,
    line: original.slice(0, index).split('\n').length,
    rest: original.replace(TAG, ''),
  };
}

function besideTag(tag: Tag, words: string[]): Recognition {
  const { expression, line } = tag;
  if (!expression) {
    return { unclear: 'has a tag that is no SPDX expression', line };
  }
  const restriction = restrictionIn(words, expression);
  return restriction
    ? {
        unclear: `says ${expression}, and more: "${restriction}"`,
        line,
      }
    : { license: expression, line };
}

/** The tag says which versions count; it may not say another licence. */
function withTag(found: Recognition, tag: Tag | undefined): Recognition {
  if (!tag || !('license' in found)) {
    return found;
  }
  const { expression, line } = tag;
  const choices = expression?.split(' OR ') ?? [];
  if (expression && choices.map(withoutVersions).includes(found.license)) {
    return { license: expression, line };
  }
  return {
    unclear: `has the text of ${found.license}, but the tag ${
      expression ?? 'is no SPDX expression'
    }`,
    line,
  };
}

/** Licences that quote or build on another, whose text stands beside theirs. */
function withoutBase(ids: string[]): string[] {
  const lesser = ids.filter(id => id.startsWith('LGPL-'));
  return lesser.length === 1
    ? ids.filter(id => id === lesser[0] || !id.startsWith('GPL-'))
    : ids;
}

function evaluateCandidate(
  words: string[],
  matches: Match[],
  extras: Extra[],
): Recognition {
  const ids = withoutBase([...new Set(matches.map(({ id }) => id))]);
  const { line } = matches[0];
  if (ids.length > 1) {
    const isPerl =
      ids.every(one => /^(?:GPL|Artistic)-1\.0/.test(one)) &&
      /same terms as (?:the )?perl/.test(words.join(' '));
    return isPerl
      ? { license: 'Artistic-1.0-Perl OR GPL-1.0-or-later', line }
      : recognizeSeveral(ids, matches, extras);
  }
  const [id] = ids;
  if (isSourceAvailable(id)) {
    // Its own parameters stand in it
    return { license: id, line };
  }
  for (const extra of extras) {
    const restriction = restrictionIn(extra.words, id);
    if (restriction) {
      return {
        unclear: `is ${id} with words of its own: "${restriction}"`,
        line: extra.line,
      };
    }
  }
  const left = matches.map(one => rightLeftOut(one.missing)).find(Boolean);
  return left
    ? { unclear: `is ${id} without the right to ${left}`, line }
    : { license: id, line };
}

function recognizeSeveral(
  ids: string[],
  matches: Match[],
  extras: Extra[],
): Recognition {
  const given = extras.map(({ words }) => words.join(' ')).join(' ');
  const isChoice = CHOICE.test(given.replace(GNU_OWN, ''));
  const isClean = !/\b(?:commercial|purchase|fee|proprietary)\b/.test(given);
  if (isChoice && isClean && !ids.some(isSourceAvailable)) {
    return { license: [...ids].sort().join(' OR '), line: matches[0].line };
  }
  const places = matches
    .filter(({ id }) => ids.includes(id))
    .map(({ id, line }) => `${id} (line ${line})`);
  return {
    unclear: `has the texts of ${places.join(' and ')}`,
    line: matches[1].line,
    ...(extras.every(({ words }) => !restrictionIn(words, '')) && { ids }),
  };
}

function firstLine(original: string): number {
  const index = original.search(/\S/);
  return original.slice(0, Math.max(0, index)).split('\n').length;
}

/** The path that is all of a text, as links look in an archive, or that it says to see. */
function fileIn(original: string): string | undefined {
  const text = original
    .trim()
    .replace(/[`'"<>()[\]]/g, '')
    .replace(/\.$/, '');
  const [, see, file] =
    /^(?:(?:please )?(see|refer to|read) )?(?:the (?:file )?)?([\w./-]{1,200})$/i.exec(
      text,
    ) ?? [];
  const isFile = file && /licen[cs]e|copying|eula/i.test(file);
  return isFile && (see || /[./]/.test(file)) ? file : undefined;
}

/** A text that holds no whole licence: a notice, a name, a shortened text, or terms of its own. */
function recognizeShort(
  original: string,
  text: ReturnType<typeof wordsOf>,
): Recognition {
  const { words } = text;
  const line = firstLine(original);
  const joined = words.join(' ');
  const isShort = words.length <= LONGEST_NOTE;
  // Without the lines of copyright
  const shown = new Set(text.lines);
  const rest = original
    .split(/\r\n|\n|\r|\f/)
    .filter((_, index) => shown.has(index + 1));
  const given = rest
    .join(' ')
    .replace(/^[\s#*=_-]+|(?<![\s#*=_-])[\s#*=_-]+$/g, '')
    .replace(
      /^licen[cs]ed under (?:the (?:terms of (?:the )?)?)?(?:either )?/i,
      '',
    );
  const name = isShort ? licenseName(given) : undefined;
  if (name) {
    return { license: name, line };
  }
  const file = isShort ? fileIn(original) : undefined;
  if (file) {
    return { file, line };
  }
  if (
    !/[\p{L}\p{N}]/u.test(original) ||
    (isShort && NOTE.test(`${joined} `) && !licenseByPhrase(original))
  ) {
    return { empty: true };
  }
  const id = licenseByPhrase(original);
  if (id) {
    for (const extra of extrasBeside(text, withoutVersions(id))) {
      const restriction = restrictionIn(extra.words, id);
      if (restriction) {
        return {
          unclear: `names ${id}, and more: "${restriction}"`,
          line: extra.line,
        };
      }
    }
    return { license: id, line };
  }
  if (isProprietaryText(original)) {
    return { proprietary: true, line };
  }
  return { unclear: 'is none of the licenses of the SPDX list', line };
}

/** More words than a line of copyright has, and some of them forbid. */
function isProprietaryText(original: string): boolean {
  const text = original.toLowerCase().replace(/\s+/g, ' ').trim();
  const isReserved = /all rights (?:are )?reserved/.test(text);
  const forbids =
    /proprietary|confidential|unauthori[sz]ed|strictly prohibited|(?:may|must|shall) not (?:be )?(?:cop|use|distribut|reproduc|modif|disclos)|no part of|without (?:the )?(?:express |prior |explicit |written |our ){1,4}(?:permission|consent|authori[sz]ation|agreement)|no licen[cs]e is granted|not open[- ]source|internal use only|end[- ]user licen[cs]e agreement/.test(
      text,
    );
  return (
    (isReserved && (forbids || text.length < 200)) ||
    (forbids &&
      /proprietary (?:and confidential|software|licen[cs]e)|closed[- ]source|end[- ]user licen[cs]e agreement|not open[- ]source/.test(
        text,
      ))
  );
}
