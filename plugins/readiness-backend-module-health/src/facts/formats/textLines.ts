// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDependencyName } from '../kindOf';
import { statusOf } from '../statusOf';
import type { HealthStatus } from '../types';
import { readComponentLine } from './componentLine';
import { isAboutKey, isRootKey } from './keys';
import type { FormatReader, FoundComponent } from './types';

const LONGEST_LINE = 300;
const MOST_LINES = 500;

/** What is no component: a heading, a rule, `version: 1`. */
function isAside(line: string, isFirst: boolean): boolean {
  const [key] = line.split(/[:=]/, 1);
  return (
    /^(?:#|\/\/|[-=*_]{3,})/.test(line) ||
    (isFirst && /^[\w ]{1,40}:?$/.test(line)) ||
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
  // A single word or sentence is plain text; "Sign up" is none.
  if (lines.length === 1 && !/[:=\]✓✔✅✗✘❌]/u.test(text)) {
    const [name] = text.split(/\s/, 1);
    if (!isDependencyName(name)) {
      return undefined;
    }
  }
  const components: FoundComponent[] = [];
  const more: string[] = [];
  let root: HealthStatus | undefined;
  for (const [index, raw] of lines.entries()) {
    const line = raw.trim();
    if (line.length > LONGEST_LINE) {
      return undefined;
    }
    const component = line ? readComponentLine(line) : undefined;
    const whole = statusOf(line);
    if (whole !== 'unknown') {
      root = root ?? whole;
    } else if (component && isRootKey(component.name)) {
      root = root ?? component.status;
      const value = line.slice(component.name.length).replace(/^[\s:=-]+/, '');
      // `status=UP db=UP`
      if (statusOf(value) === 'unknown') {
        more.push(component.name);
      }
    } else if (component && !isAboutKey(component.name)) {
      components.push(component);
    } else if (line && isAside(line, index === 0 && lines.length > 1)) {
      more.push(line.split(/[:=]/, 1)[0].slice(0, 40));
    } else if (line) {
      return undefined;
    }
  }
  return root !== undefined || components.length > 0
    ? {
        format: 'text-lines',
        ...(root && { root }),
        components,
        coverage: components.length > 0 ? 'all' : 'none',
        more,
      }
    : undefined;
};
