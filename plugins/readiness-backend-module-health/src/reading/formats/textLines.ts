// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stateOf, statusOf } from '../statusOf';
import type { HealthStatus } from '../types';
import { isAboutKey, isRootKey } from './keys';
import type { FormatReader, FoundComponent } from './types';

const LONGEST_LINE = 200;
const MOST_LINES = 500;
/** `mysql: OK`, `mysql = up (3 ms)`, `mysql - healthy`. */
const NAMED = /^([\w./ -]{1,60}?)\s?(?:[:=]|\s-|\.{2,20})\s?([^:=]{1,100})$/;
/** `[OK] mysql`, `✓ mysql`. */
const MARKED = /^(?:\[\s?([\w ]{1,20}?)\s?\]|([✓✔✅✗✘❌]))\s{0,3}(.{1,60})$/u;
/** `mysql OK`. */
const SPACED = /^([\w./-]{1,60})\s+([\w ]{1,30})$/;
const DETAIL = /[\s,;]*(?:[(,;].{0,100}|\d{1,6} ?ms)$/;

interface Line {
  name: string;
  state: { status: HealthStatus; isSkipped?: true };
}

function stateOfText(text: string): Line['state'] | undefined {
  for (const one of [text, text.replace(DETAIL, '')]) {
    const state = stateOf(one.trim());
    if (state.status !== 'unknown' || state.isSkipped) {
      return state;
    }
  }
  return undefined;
}

function readLine(line: string): Line | undefined {
  const marked = MARKED.exec(line);
  if (marked) {
    const [, word, sign, name] = marked;
    const state = sign
      ? { status: /[✓✔✅]/u.test(sign) ? ('pass' as const) : ('fail' as const) }
      : stateOfText(word);
    return state && { name: name.trim(), state };
  }
  for (const pattern of [NAMED, SPACED]) {
    const [, name, text] = pattern.exec(line) ?? [];
    const state = text === undefined ? undefined : stateOfText(text);
    if (state && /[a-z]/i.test(name)) {
      return { name: name.trim(), state };
    }
  }
  return undefined;
}

/** What is no component and tells nothing: a heading, a rule, `version: 1`. */
function isAside(line: string, isFirst: boolean): boolean {
  const [key] = line.split(/[:=]/, 1);
  return (
    /^(?:#|\/\/|[-=*_]{3,})/.test(line) ||
    (/^[\w ]{1,40}:$/.test(line) && isFirst) ||
    (key.length < line.length && isAboutKey(key))
  );
}

/**
 * Lines of text, one for each component: `mysql: OK`, `[OK] mysql`. Read only if every line is one, a status of the
 * whole, or a heading.
 * @internal
 */
export const readTextLines: FormatReader = ({ text, json, isHtml }) => {
  if (json !== undefined || isHtml || !/[\s:=]/.test(text)) {
    return undefined;
  }
  const lines = text.split(/\r?\n/, MOST_LINES + 1);
  if (lines.length > MOST_LINES) {
    return undefined;
  }
  const components: FoundComponent[] = [];
  const more: string[] = [];
  let root: HealthStatus | undefined;
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line.length > LONGEST_LINE) {
      return undefined;
    }
    const read = line && readLine(line);
    const whole = statusOf(line);
    if (whole !== 'unknown') {
      root = root ?? whole;
    } else if (read && isRootKey(read.name)) {
      root = root ?? read.state.status;
    } else if (read && !isAboutKey(read.name)) {
      components.push({ name: read.name, ...read.state });
    } else if (line && isAside(line, index === 0)) {
      more.push(line.split(/[:=]/, 1)[0].slice(0, 40));
    } else if (line) {
      return undefined;
    }
  }
  const isTold = root !== undefined || components.length > 0;
  return isTold
    ? {
        format: 'text-lines',
        ...(root && { root }),
        components,
        coverage: components.length > 0 ? 'all' : 'none',
        more,
      }
    : undefined;
};
