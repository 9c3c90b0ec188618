// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * An SPDX expression as a tree, in lower case: an id with its exception behind `with`, or parts that are joined. Parts of
 * the same kind are on one level, each once.
 * @internal
 */
export type LicenseTree =
  | { id: string }
  | { joint: 'and' | 'or'; parts: LicenseTree[] };

/** Two for each bracket: deeper than anybody writes. Comparing two trees takes twice as long with each. */
const DEEPEST = 16;

/**
 * Reads an expression of the SPDX specification, annex D. Never throws: what is no expression is one id, and so equals
 * only itself.
 * @internal
 */
export function licenseTree(text: string): LicenseTree {
  const whole = text.toLowerCase().replace(/\s+/g, ' ').trim();
  const tokens = whole.match(/[()]|[^\s()]+/g) ?? [];
  let at = 0;
  let isBroken = false;

  function factor(depth: number): LicenseTree {
    const token = tokens[at++];
    if (depth > DEEPEST || token === undefined || token === ')') {
      isBroken = true;
      return { id: whole };
    }
    if (token === '(') {
      const inner = joined('or', depth + 1);
      isBroken ||= tokens[at++] !== ')';
      return inner;
    }
    if (tokens[at] === 'with' && tokens[at + 1] !== undefined) {
      at += 2;
      return { id: `${token} with ${tokens[at - 1]}` };
    }
    return { id: token };
  }

  // "and" binds more tightly than "or"
  function joined(joint: 'and' | 'or', depth: number): LicenseTree {
    const next = () =>
      joint === 'or' ? joined('and', depth) : factor(depth + 1);
    const parts = [next()];
    while (tokens[at] === joint) {
      at += 1;
      parts.push(next());
    }
    const flat = parts.flatMap(part =>
      'joint' in part && part.joint === joint ? part.parts : [part],
    );
    return flat.length === 1 ? flat[0] : { joint, parts: flat };
  }

  const tree = joined('or', 0);
  return isBroken || at < tokens.length ? { id: whole } : tree;
}
