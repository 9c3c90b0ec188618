// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { lineInToml } from '../lines';
import { isTable, parseToml, tableAt, textsOf, type Table } from '../parseToml';
import type { Dependency } from '../types';
import { isOfProduction, parseRequirement, pythonKeys } from './python';

/** `psycopg = "^3"`, `celery = { version = "^5", extras = ["redis"] }`: Poetry and Pipenv. */
function ofTable(
  text: string,
  table: Table,
  isSection: (name: string) => boolean,
): Dependency[] {
  return Object.entries(table)
    .filter(([name, how]) => {
      const isOptional = isTable(how) && how.optional === true;
      return name.toLowerCase() !== 'python' && !isOptional;
    })
    .map(([name, how]) => ({
      name,
      keys: pythonKeys(name, isTable(how) ? textsOf(how.extras) : []),
      line: () => lineInToml(text, name, isSection),
    }));
}

function ofList(
  text: string,
  list: unknown,
  isSection: (name: string) => boolean,
): Dependency[] {
  return textsOf(list)
    .map(parseRequirement)
    .filter(one => one !== undefined)
    .map(one => ({
      ...one,
      line: () => lineInToml(text, one.name, isSection),
    }));
}

/**
 * `[project]` (PEP 621) and Poetry. Extras and groups (PEP 735) are for whoever asks for them: only those that are named
 * after production are taken.
 * @internal
 */
export function readPyproject(text: string): Dependency[] {
  const root = parseToml(text);
  const found = ofList(
    text,
    tableAt(root, 'project').dependencies,
    name => name === 'project',
  );
  for (const section of [
    'project.optional-dependencies',
    'dependency-groups',
  ]) {
    const groups = tableAt(root, ...section.split('.'));
    for (const [group, list] of Object.entries(groups)) {
      if (isOfProduction(group)) {
        found.push(...ofList(text, list, name => name === section));
      }
    }
  }
  const poetry = tableAt(root, 'tool', 'poetry');
  found.push(
    ...ofTable(text, tableAt(poetry, 'dependencies'), name =>
      name.startsWith('tool.poetry.dependencies'),
    ),
  );
  for (const [group, value] of Object.entries(tableAt(poetry, 'group'))) {
    if (isTable(value) && value.optional !== true && isOfProduction(group)) {
      const section = `tool.poetry.group.${group}.dependencies`;
      const packages = tableAt(value, 'dependencies');
      found.push(...ofTable(text, packages, name => name.startsWith(section)));
    }
  }
  return found;
}

/** `[packages]`; `[dev-packages]` are others. @internal */
export function readPipfile(text: string): Dependency[] {
  return ofTable(
    text,
    tableAt(parseToml(text), 'packages'),
    name => name === 'packages' || name.startsWith('packages.'),
  );
}
