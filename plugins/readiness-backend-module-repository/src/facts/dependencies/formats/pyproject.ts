// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { lineInToml } from '../lines';
import {
  isTable,
  parseToml,
  tableAt,
  textsOf,
  type Table,
} from '../../parseToml';
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

function ofGroups(text: string, groups: Table, section: string): Dependency[] {
  return Object.entries(groups).flatMap(([group, list]) =>
    isOfProduction(group) ? ofList(text, list, name => name === section) : [],
  );
}

/**
 * `[project]` (PEP 621) and Poetry. Extras and groups (PEP 735) are for whoever asks for them: only those that are named
 * after production are taken.
 * @internal
 */
export function readPyproject(text: string): Dependency[] {
  const root = parseToml(text);
  const project = tableAt(root, 'project');
  const poetry = tableAt(root, 'tool', 'poetry');
  return [
    ofList(text, project.dependencies, name => name === 'project'),
    ofGroups(
      text,
      tableAt(project, 'optional-dependencies'),
      'project.optional-dependencies',
    ),
    ofGroups(text, tableAt(root, 'dependency-groups'), 'dependency-groups'),
    ofTable(text, tableAt(poetry, 'dependencies'), name =>
      name.startsWith('tool.poetry.dependencies'),
    ),
    ...Object.entries(tableAt(poetry, 'group')).map(([group, value]) => {
      const isInstalled =
        isTable(value) && value.optional !== true && isOfProduction(group);
      const section = `tool.poetry.group.${group}.dependencies`;
      return isInstalled
        ? ofTable(text, tableAt(value, 'dependencies'), name =>
            name.startsWith(section),
          )
        : [];
    }),
  ].flat();
}

/** `[packages]`; `[dev-packages]` are others. @internal */
export function readPipfile(text: string): Dependency[] {
  return ofTable(
    text,
    tableAt(parseToml(text), 'packages'),
    name => name === 'packages' || name.startsWith('packages.'),
  );
}
