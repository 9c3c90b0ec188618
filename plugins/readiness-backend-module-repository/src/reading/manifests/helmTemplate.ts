// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A template whose value is not known here. */
export const UNKNOWN = '__unknown__';

const ACTION = /\{\{-?[ \t]*([^{}]*?)[ \t]*-?\}\}/g;
const VALUE = /^\(?\$?\.Values((?:\.[\w-]+)+)\)?((?:\s*\|[^|]*)*)$/;

/** A value by its path, `.a.b`. */
function valueAt(values: unknown, path: string): unknown {
  let at = values;
  for (const part of path.split('.').filter(Boolean)) {
    at =
      typeof at === 'object' && at !== null
        ? (at as Record<string, unknown>)[part]
        : undefined;
  }
  return at;
}

interface Block {
  /** `undefined`: not known, so that both sides are kept. */
  isKept: boolean | undefined;
  scope: unknown;
}

/** As Go templates have it: empty lists and maps are false too. */
function isTruthy(value: unknown): boolean {
  return typeof value === 'object' && value !== null
    ? Object.keys(value).length > 0
    : Boolean(value);
}

function conditionOf(text: string, values: unknown): boolean | undefined {
  const negated = /^not\s+(.*)$/.exec(text);
  if (negated) {
    const inner = conditionOf(negated[1], values);
    return inner === undefined ? undefined : !inner;
  }
  const path = /^\(?\$?\.Values((?:\.[\w-]+)+)\)?$/.exec(text)?.[1];
  return path ? isTruthy(valueAt(values, path)) : undefined;
}

function rendered(value: unknown): string {
  return typeof value === 'object' && value !== null
    ? JSON.stringify(value)
    : String(value);
}

function evaluate(action: string, values: unknown, scope: unknown): string {
  const yaml = /^toYaml\s+(\S+)/.exec(action);
  const text = yaml ? yaml[1] : action;
  if (text === '.' && scope !== undefined) {
    return rendered(scope);
  }
  const match = VALUE.exec(text);
  if (!match) {
    return UNKNOWN;
  }
  const fallback = /\|\s*default\s+("?)([^"|]+?)\1\s*(?:\||$)/.exec(match[2]);
  const value = valueAt(values, match[1]) ?? fallback?.[2];
  return value === undefined || value === null ? UNKNOWN : rendered(value);
}

/**
 * Fills in a Helm template as far as its values say, without running it: values, defaults, `toYaml`, and conditions on a
 * single value. What it cannot know becomes {@link UNKNOWN}; of a condition it cannot decide it keeps both sides.
 * @internal
 */
export function fillHelmTemplate(template: string, values: unknown): string {
  const blocks: Block[] = [];
  const lines: string[] = [];
  for (const line of template
    .replace(/\{\{-?\s*\/\*[\s\S]{0,5000}?\*\/\s*-?\}\}/g, '')
    .split('\n')) {
    let isControl = false;
    const text = line.replace(ACTION, (_, action: string) => {
      const [word] = action.split(/\s+/);
      const rest = action.slice(word.length).trim();
      const last = blocks.at(-1);
      if (word === 'if') {
        blocks.push({ isKept: conditionOf(rest, values), scope: last?.scope });
      } else if (word === 'with' || word === 'range') {
        const path = /^\$?\.Values((?:\.[\w-]+)+)$/.exec(rest)?.[1];
        const scope = path ? valueAt(values, path) : undefined;
        blocks.push({
          isKept: path ? isTruthy(scope) : undefined,
          scope: word === 'with' ? scope : undefined,
        });
      } else if (word === 'define' || word === 'block') {
        blocks.push({ isKept: false, scope: undefined });
      } else if (word === 'else') {
        if (last) {
          last.isKept = last.isKept === undefined ? undefined : !last.isKept;
        }
      } else if (word === 'end') {
        blocks.pop();
      } else if (!action.includes(':=')) {
        const indent = /^\{\{.*\|\s*n?indent\s+(\d+)/.exec(line)?.[1];
        return (
          ' '.repeat(Math.min(Number(indent ?? 0), 40)) +
          evaluate(action, values, last?.scope)
        );
      }
      isControl = true;
      return '';
    });
    const isDropped = blocks.some(({ isKept }) => isKept === false);
    if (!isDropped && !(isControl && text.trim() === '')) {
      // A whole line of what another template would give: nothing can be known of it
      lines.push(text.trim() === UNKNOWN ? '' : text);
    }
  }
  return lines.join('\n');
}
