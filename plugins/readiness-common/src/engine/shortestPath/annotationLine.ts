// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * What YAML does not count as printable, what older YAML takes for a line break, byte order marks, what decoders put in the
 * place of unreadable bytes, what changes the direction of the text around it, so that a reviewer would see something else
 * than is there, and what template engines would replace.
 */
const TO_BE_ESCAPED =
  /[\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufffd-\uffff]|(?<=\{)[{%]/g;

function escape(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/**
 * A text as YAML and JSON, in double quotes, so that it is read as exactly this string: never as a list, a number, a
 * date or a boolean.
 * @public
 */
export function quoteYaml(text: string): string {
  return JSON.stringify(text).replace(TO_BE_ESCAPED, escape);
}

/** A key with a slash is read as a string in every form of YAML; `null`, `1.0` and `on` are not. */
const PLAIN_KEY = /^[\w.-]+\/[\w.-]+$/;

/**
 * The key of an annotation in a line of YAML.
 * @public
 */
export function annotationKey(key: string): string {
  return PLAIN_KEY.test(key) && !key.startsWith('-') ? key : quoteYaml(key);
}

/**
 * One annotation as a line of YAML, without indentation.
 * @public
 */
export function annotationLine(key: string, value: string): string {
  return `${annotationKey(key)}: ${quoteYaml(value)}`;
}

/**
 * Lines of annotations, with the keys above them, to be merged into a catalog file; empty without lines.
 * @public
 */
export function annotationPatch(lines: string[]): string {
  return lines.length === 0
    ? ''
    : `metadata:\n  annotations:\n${lines
        .map(line => `    ${line}\n`)
        .join('')}`;
}

/**
 * A deletion, as a comment, because no line of YAML can express it.
 * @public
 */
export function deletionLine(key: string): string {
  // A comment ends with its line.
  return `# Delete the line ${key.replace(/\s+/g, ' ')}`;
}
