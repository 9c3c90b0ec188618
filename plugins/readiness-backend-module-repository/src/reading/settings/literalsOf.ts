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
const STRING = /(["'`])((?:\\.|(?!\1).){0,500})\1/g;
const NAME = /([\w.-]+)["'\]]*\s*(?:[:=(,]|=>|:=)\s*(?:[rbfu]{0,2})$/i;
const PAIR =
  /^(?:-\s+)?(?:export\s+)?["']?([\w.\-/[\]]+)["']?\s*(?::\s+|=\s*|:$)(.*)$/;

function inCode(line: string): Literal[] {
  const literals: Literal[] = [];
  const readsEnvironment = READS_ENVIRONMENT.test(line);
  for (const match of line.matchAll(STRING)) {
    const before = line.slice(0, match.index);
    const after = line.slice(match.index + match[0].length);
    // A name or a key, not a value
    if (/^\s*(?:\]|:(?!:)|=>)/.test(after)) {
      continue;
    }
    const name =
      NAME.exec(before)?.[1] ??
      /([\w.-]+)["'\]]*\s*(?:=|:)\s*/.exec(before)?.[1] ??
      '';
    literals.push({
      name,
      value: match[2],
      isFallback: readsEnvironment,
    });
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
    value = value.replace(/\s+[#;].*$/, '');
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
