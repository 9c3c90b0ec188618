// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A template whose value is not known here. @internal */
export const UNKNOWN = '__unknown__';

const PATH = /^\(?\$?\.Values((?:\.[\w-]+)+)\)?$/;

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

/** The bare or quoted word of `default word`, or `undefined`. */
function defaultOf(pipe: string): string | undefined {
  const rest = /^default\s/.test(pipe)
    ? pipe.slice('default'.length).trim()
    : '';
  const isQuoted =
    rest.length > 2 && rest.startsWith('"') && rest.endsWith('"');
  const word = isQuoted ? rest.slice(1, -1) : rest;
  return word === '' || word.includes('"') ? undefined : word;
}

/**
 * Looks values up for a template. What it makes of a large value is made once: a template may ask for it in each line.
 * @internal
 */
export class HelmValueReader {
  private readonly texts = new Map<object, string>();
  private readonly truths = new Map<object, boolean>();

  constructor(private readonly values: unknown) {}

  /** The path `.a.b` that an expression such as `.Values.a.b` asks for, and nothing else. */
  pathOf(expression: string): string | undefined {
    return PATH.exec(expression)?.[1];
  }

  /** A value by its path, `.a.b`. */
  valueAt(path: string): unknown {
    let at = this.values;
    for (const part of path.split('.').filter(Boolean)) {
      at = isObject(at) && Object.hasOwn(at, part) ? at[part] : undefined;
    }
    return at;
  }

  /** As Go templates have it: empty lists and maps are false too. */
  isTruthy(value: unknown): boolean {
    if (!isObject(value)) {
      return Boolean(value);
    }
    const known = this.truths.get(value);
    const truth = known ?? Object.keys(value).length > 0;
    this.truths.set(value, truth);
    return truth;
  }

  /** Whether a condition on one value holds; `undefined` when that cannot be told. */
  conditionOf(expression: string): boolean | undefined {
    let text = expression;
    let isNegated = false;
    for (let not = /^not\s+/.exec(text); not; not = /^not\s+/.exec(text)) {
      text = text.slice(not[0].length);
      isNegated = !isNegated;
    }
    const path = this.pathOf(text);
    return path === undefined
      ? undefined
      : this.isTruthy(this.valueAt(path)) !== isNegated;
  }

  /** What an action gives: `.Values.a | default "b"`, `toYaml .Values.a`, or `.` of the block around it. */
  evaluate(action: string, scope: unknown): string {
    const text = /^toYaml\s+(\S+)/.exec(action)?.[1] ?? action;
    if (text === '.' && scope !== undefined) {
      return this.rendered(scope);
    }
    const [expression, ...pipes] = text.split('|').map(one => one.trim());
    const path = this.pathOf(expression);
    if (path === undefined) {
      return UNKNOWN;
    }
    const value =
      this.valueAt(path) ??
      pipes.map(defaultOf).find(word => word !== undefined);
    return value === undefined || value === null
      ? UNKNOWN
      : this.rendered(value);
  }

  private rendered(value: unknown): string {
    if (!isObject(value)) {
      return String(value);
    }
    const text = this.texts.get(value) ?? JSON.stringify(value);
    this.texts.set(value, text);
    return text;
  }
}
