// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Dependency } from '../types';

/** Words for groups and files that production installs. */
const OF_PRODUCTION = new Set(
  'prod production deploy deployment server app application api service web worker main runtime core base common default all'.split(
    ' ',
  ),
);

/** Whether production installs a group of this name. @internal */
export function isOfProduction(group: string): boolean {
  const words = group.toLowerCase().split(/[^a-z0-9]+/);
  return words.every(word => OF_PRODUCTION.has(word));
}

/** `name [extras] specifier; marker` of PEP 508. */
const REQUIREMENT =
  /^([A-Za-z0-9][A-Za-z0-9._-]*)(?:[ \t]*\[([\w.,\t -]*)\])?(?=[ \t]*(?:$|[=<>!~;@,(#\\])|[ \t]+-)/;

/** `; extra == "test"`: only where that extra is asked for. */
function needsExtra(text: string): boolean {
  const at = text.indexOf(';');
  return at !== -1 && /\bextra\b/.test(text.slice(at));
}

/** The names that a Python package is looked up by. @internal */
export function pythonKeys(name: string, extras: string[]): string[] {
  const own = name.toLowerCase().replace(/[._-]+/g, '-');
  return [own, ...extras.map(extra => `${own}[${extra.trim().toLowerCase()}]`)];
}

/** A requirement as PEP 508 writes it; `undefined` when it is none, or needs an extra. @internal */
export function parseRequirement(
  text: string,
): Pick<Dependency, 'name' | 'keys'> | undefined {
  const [, name, extras] = REQUIREMENT.exec(text.trim()) ?? [];
  return name === undefined || needsExtra(text)
    ? undefined
    : { name, keys: pythonKeys(name, extras?.split(',') ?? []) };
}
