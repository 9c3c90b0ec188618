// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { PathPattern } from './matchesPath';

/** Whose rules hold: those of GitHub and GitLab differ. @internal */
export type CodeOwnersDialect = 'github' | 'gitlab';

/** A line that gives files to owners, or to nobody. @internal */
export interface OwnersEntry {
  pattern: PathPattern;
  hasOwners: boolean;
}

/** Entries of which the last that fits counts; a file may be owned in several sections. @internal */
export interface OwnersSection {
  entries: OwnersEntry[];
  /** Its owners need not approve. */
  isOptional: boolean;
}

const MOST_ENTRIES = 5_000;

/** Words of a line; a space behind `\` belongs to a path. */
function wordsOf(line: string): string[] {
  return (line.match(/(?:\\.|[^\\\s])+/g) ?? []).map(word =>
    word.replace(/\\(.)/g, '$1'),
  );
}

function isOwner(word: string): boolean {
  return word.length > 1 && word.includes('@');
}

/**
 * https://docs.github.com/repositories/managing-your-repositorys-settings-and-features/customizing-your-repository/about-code-owners
 * and https://docs.gitlab.com/user/project/codeowners/reference/: on GitHub a pattern with a slash inside begins at the
 * root and holds for what lies below a folder; on GitLab one without a leading slash may begin anywhere, and folders end in
 * a slash.
 */
function patternOf(written: string, dialect: CodeOwnersDialect): PathPattern {
  const isFolder = written.endsWith('/');
  const isRooted =
    dialect === 'gitlab'
      ? written.startsWith('/')
      : written.slice(0, -1).includes('/');
  const parts = written.split('/').filter(Boolean);
  const last = parts.at(-1);
  return {
    parts: [
      ...(isRooted ? [] : ['**']),
      ...parts,
      ...(isFolder ? ['**', '*'] : []),
      ...(last === '**' ? ['*'] : []),
    ],
    isWithBelow: dialect === 'github' && last !== '*',
  };
}

const HEADING = /^(\^?)\[([^\]]+)\](?:\[(\d+)\])?(.*)$/;

/** Reads a CODEOWNERS file. What is no rule is left out, as the hosts do. @internal */
export function parseCodeOwners(
  text: string,
  dialect: CodeOwnersDialect,
): OwnersSection[] {
  const sections = new Map<string, OwnersSection>();
  const sectionOf = (name: string, isOptional: boolean) => {
    const known = sections.get(name) ?? { entries: [], isOptional };
    sections.set(name, known);
    return known;
  };
  let section = sectionOf('', false);
  let hasDefault = false;
  let count = 0;
  for (const raw of text.split(/\r?\n/)) {
    const line = raw.trim();
    if (!line || line.startsWith('#') || ++count > MOST_ENTRIES) {
      continue;
    }
    const heading = dialect === 'gitlab' ? HEADING.exec(line) : undefined;
    if (heading) {
      const [, optional, name, approvals, rest] = heading;
      section = sectionOf(
        name.toLowerCase(),
        optional === '^' || approvals === '0',
      );
      hasDefault = wordsOf(rest).some(isOwner);
      continue;
    }
    const [path, ...rest] = wordsOf(line);
    const comment = rest.findIndex(word => word.startsWith('#'));
    const owners = rest.slice(0, comment === -1 ? undefined : comment);
    const isExcluded = dialect === 'gitlab' && path.startsWith('!');
    section.entries.push({
      pattern: patternOf(isExcluded ? path.slice(1) : path, dialect),
      hasOwners:
        !isExcluded &&
        (owners.some(isOwner) || (owners.length === 0 && hasDefault)),
    });
  }
  return [...sections.values()];
}
