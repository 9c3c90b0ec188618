// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Found } from './Found';

const EVERYTHING = new Set(['*', '**', '/**', '/', '/*']);
const TEAM = /^@[\w.-]+\/([\w.-]+(?:\/[\w.-]+)*)$/;

/**
 * Whom CODEOWNERS names. One team alone has everything when it is the only owner in the file, and a rule for `*` names it.
 * @returns `undefined` if it names nobody
 */
export function ownersOf(
  text: string,
  file: string,
): (Found & { isSole: boolean }) | undefined {
  const rules = text.split(/\r?\n/).flatMap((line, index) => {
    const [pattern, ...owners] = line
      .replace(/(?<!\S)#.*/, '')
      .trim()
      .split(/\s+/);
    // Headings of sections are GitLab's
    return pattern && !/^\^?\[/.test(pattern)
      ? [{ pattern, owners, line: index + 1 }]
      : [];
  });
  const owners = new Set(rules.flatMap(rule => rule.owners));
  const [only] = owners;
  const whole = rules.find(
    rule => EVERYTHING.has(rule.pattern) && rule.owners.length > 0,
  );
  if (only === undefined) {
    return undefined;
  }
  const team = owners.size === 1 && whole ? TEAM.exec(only)?.[1] : undefined;
  const isSole =
    team !== undefined && rules.every(rule => rule.owners.length > 0);
  return isSole
    ? {
        value: team.split('/').at(-1)!.toLowerCase(),
        from: `${file}:${whole!.line}`,
        isSole,
      }
    : {
        value: [...owners].slice(0, 10).join(', '),
        from: `${file}:${(whole ?? rules[0]).line}`,
        isSole: false,
      };
}
