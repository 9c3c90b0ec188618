// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { storableProse } from '../../database/rows/storable';

const LENGTH = 500;

const YAML =
  /^(?:[A-Za-z]*Error: )?YAML error at ((?:url|file):.+?), \w*(?:Error|Warning): (.*?)(?: at line (\d+), column (\d+)|:?\n|$)/s;
const NOT_STRING = /\bmust be string/;
const MUST_BE_STRING = ' must be string';
const AGAIN = 'The catalog reads the file again by itself.';

/** What somebody can do about an error of the catalog. @internal */
export interface DescribedError {
  message: string;
  fix: string;
  /** Location ref of the file that is meant, where the words name one. */
  place?: string;
  line?: number;
  column?: number;
}

/**
 * The catalog's words on an error, cut to what helps, masked, and with what to do.
 *
 * @remarks The lines of the file that the YAML parser quotes are left out: the file may hold other entities, and secrets.
 * @internal
 */
export function describeError(words: string): DescribedError {
  const yaml = YAML.exec(words);
  if (yaml) {
    const [, place, what, line, column] = yaml;
    return {
      message: `The YAML does not parse: ${shortened(what)}.`,
      fix: `${yamlFix(what)} ${AGAIN}`,
      place,
      ...(line && { line: Number(line), column: Number(column) }),
    };
  }
  // The last cause is what happened; what stands before says whose step it was.
  const cause = words.split(/caused by (?:\w*Error: )?/).at(-1) ?? words;
  const message = shortened(cause.replace(/^\w*Error: /, ''));
  return {
    message: message ? `${message}.` : 'The catalog does not say why.',
    fix: fixOf(words),
  };
}

function yamlFix(what: string): string {
  if (/nested mappings/i.test(what)) {
    return 'There is a second colon in that line: put the text after the first one in double quotes.';
  }
  if (/keys must be unique/i.test(what)) {
    return 'The key stands there twice: keep one of the lines.';
  }
  if (/tab/i.test(what)) {
    return 'Indent with spaces instead of tabs.';
  }
  if (/quote/i.test(what)) {
    return 'Close the quotes that are opened there, or double those that belong to the text.';
  }
  if (/indent|same column/i.test(what)) {
    return 'Indent the line like the ones around it.';
  }
  return 'Mend the YAML at that place; text in double quotes is safe.';
}

/** The `metadata/annotations/…` of `/metadata/annotations/… must be string`. */
function pointerOf(words: string): string | undefined {
  const parts = words.split(MUST_BE_STRING);
  for (const before of parts.slice(0, -1)) {
    const word = /(?<!\S)\S+$/.exec(before)?.[0] ?? '';
    const at = word.search(/\/(?:metadata|spec)\/./);
    if (at !== -1) {
      return word.slice(at + 1);
    }
  }
  return undefined;
}

function fixOf(words: string): string {
  const pointer = pointerOf(words);
  if (NOT_STRING.test(words) && pointer) {
    const path = shortened(pointer.replaceAll('/', '.').replaceAll('~1', '/'));
    return `Put the value of ${path} in double quotes. ${AGAIN}`;
  }
  if (/NotAllowedError|not of an allowed kind/.test(words)) {
    return 'Add the kind to catalog.rules of this Backstage, or take the entity out of the file.';
  }
  if (/Expected object at root/.test(words)) {
    return `Let every document of the file be one entity: apiVersion, kind, metadata. ${AGAIN}`;
  }
  if (
    /does not exist|could not be read|Unable to read|not found/i.test(words)
  ) {
    return 'If the file has moved or is gone, correct or remove its location in the catalog; otherwise see whether the catalog may read it.';
  }
  return `Mend it in its file. ${AGAIN}`;
}

function shortened(words: string): string {
  return storableProse(words.trim().replace(/\s+/g, ' '), LENGTH).replace(
    /(?<![\s.:])[\s.:]+$/,
    '',
  );
}
