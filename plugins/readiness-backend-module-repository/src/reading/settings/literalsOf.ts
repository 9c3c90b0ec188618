// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A value that is written out, and the name it is given to. @internal */
export interface Literal {
  /** The nearest name to its left; empty when there is none. */
  name: string;
  value: string;
  /** Used only where the environment says nothing: `get('DB_HOST', 'localhost')`. */
  isFallback: boolean;
}

const CODE = /\.(?:py|js|mjs|cjs|ts|rb|php|go|java|kt|cs)$/i;
const COMMENT = /^\s*(?:#|\/\/|\/\*|\*|;|--|<!--|"""|''')/;
const READS_ENVIRONMENT =
  /environ|getenv|process\.env|\benv(?:iron)?\b\s*[.([]|\bENV\b|config\s*\(|get_env|Getenv|GetEnvironmentVariable|fetch\s*\(/i;
/** What follows a string that is a name or a key, not a value. */
const IS_KEY = /\s*(?:\]|:(?!:)|=>)/y;
/** The name right before a string: `name = `, `name: b`, `"name" => `, `name(`. */
const NAME = /(?<![\w.-])([\w.-]+)["'\]]*\s*(?:[:=(,]|=>|:=)\s*[rbfu]{0,2}$/i;
/** Names are shorter than this. */
const BEFORE = 200;
const LONGEST_STRING = 500;
const ASSIGNMENT = /(?<![\w.-])([\w.-]+)["'\]]*\s*(?:=|:)\s*/;
const PAIR =
  /^(?:-\s+)?(?:export\s+)?["']?([\w.\-/[\]]+)["']?\s*(?::(?=\s|$)|=)(.*)$/;

interface Quoted {
  start: number;
  /** After the closing quote. */
  end: number;
  value: string;
}

/** The strings of a line, from left to right; a backslash hides the next character. */
function quotedIn(line: string): Quoted[] {
  const found: Quoted[] = [];
  // A quote that nothing closes is none further to the right either
  let unclosed = '';
  for (let at = 0; at < line.length; at++) {
    const quote = line[at];
    if (!/["'`]/.test(quote) || unclosed.includes(quote)) {
      continue;
    }
    let end = at + 1;
    while (end < line.length && line[end] !== quote) {
      end += line[end] === '\\' ? 2 : 1;
    }
    if (end >= line.length) {
      unclosed += quote;
    } else {
      if (end - at <= LONGEST_STRING) {
        const value = line.slice(at + 1, end);
        found.push({ start: at, end: end + 1, value });
      }
      at = end;
    }
  }
  return found;
}

function inCode(line: string): Literal[] {
  const strings = quotedIn(line);
  if (strings.length === 0) {
    return [];
  }
  const literals: Literal[] = [];
  const isFallback = READS_ENVIRONMENT.test(line);
  const assignment = ASSIGNMENT.exec(line);
  const assigned = assignment ? assignment.index + assignment[0].length : 0;
  for (const { start, end, value } of strings) {
    IS_KEY.lastIndex = end;
    if (!IS_KEY.test(line)) {
      const before = line.slice(Math.max(0, start - BEFORE), start);
      const first = assigned <= start ? assignment?.[1] : undefined;
      const name = NAME.exec(before)?.[1] ?? first ?? '';
      literals.push({ name, value, isFallback });
    }
  }
  return literals;
}

function inPairs(line: string): Literal[] {
  const literals: Literal[] = [];
  // Attributes of XML
  const key =
    /\b(?:key|name)="([^"]*)"\s+(?:value|connectionString)="([^"]*)"/i.exec(
      line,
    );
  if (key) {
    return [{ name: key[1], value: key[2], isFallback: false }];
  }
  const pair = PAIR.exec(line.trim().replace(/,$/, ''));
  if (!pair) {
    const item = /^\s*-\s+["']?([^"'\s#]+)["']?\s*$/.exec(line)?.[1];
    const variable = item && /^([A-Za-z_]\w*)=(.+)$/.exec(item);
    if (variable) {
      return [{ name: variable[1], value: variable[2], isFallback: false }];
    }
    return item ? [{ name: '', value: item, isFallback: false }] : [];
  }
  let value = pair[2].trim();
  const quoted = /^(["'])(.*)\1$/.exec(value);
  if (quoted) {
    value = quoted[2];
  } else {
    const comment = value.search(/\s[#;]/);
    value = comment === -1 ? value : value.slice(0, comment).trimEnd();
    if (/^[{[|>&*!]/.test(value)) {
      // Inline objects: their strings, each with its own name
      return /^[{[]/.test(value) ? inCode(line) : [];
    }
  }
  // Spring's `${NAME:fallback}` and the shell's `${NAME:-fallback}`
  const isFallback = /\$\{[\w.]+:-?/.test(value);
  if (value !== '') {
    literals.push({ name: pair[1], value, isFallback });
  }
  return literals;
}

/** The values that a line of a settings file writes out. Comments have none. @internal */
export function literalsOf(path: string, line: string): Literal[] {
  if (COMMENT.test(line)) {
    return [];
  }
  return CODE.test(path) || /\.json$/i.test(path)
    ? inCode(line)
    : inPairs(line);
}
