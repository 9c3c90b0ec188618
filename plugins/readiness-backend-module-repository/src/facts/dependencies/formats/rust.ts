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
import type { Crate, Definitions, Dependency } from '../types';

/** Features that are on without asking, with those that they turn on in turn. */
function defaultFeatures(root: Table): Set<string> {
  const features = tableAt(root, 'features');
  const on = new Set<string>();
  const left = Object.hasOwn(features, 'default') ? ['default'] : [];
  for (let name = left.pop(); name !== undefined; name = left.pop()) {
    if (!on.has(name)) {
      on.add(name);
      const more = Object.hasOwn(features, name) ? features[name] : [];
      for (const feature of textsOf(more)) {
        left.push(feature);
      }
    }
  }
  return on;
}

/** Whether the default features bring an optional package: `dep:x`, `x`, or `x/feature`. */
function isTurnedOn(name: string, on: ReadonlySet<string>): boolean {
  return (
    on.has(name) ||
    on.has(`dep:${name}`) ||
    [...on].some(one => one.startsWith(`${name}/`))
  );
}

function ofTable(
  table: Table,
  definitions: Definitions,
  on: ReadonlySet<string>,
): { written: string; name: string; features: string[] }[] {
  return Object.entries(table).flatMap(([written, how]) => {
    const details = isTable(how) ? how : {};
    if (details.optional === true && !isTurnedOn(written, on)) {
      return [];
    }
    const shared =
      details.workspace === true ? definitions.crateOf(written) : undefined;
    const name =
      typeof details.package === 'string'
        ? details.package
        : shared?.name ?? written;
    const ofDefault = [...on]
      .filter(one => one.startsWith(`${written}/`))
      .map(one => one.slice(written.length + 1));
    const features = [
      ...(shared?.features ?? []),
      ...textsOf(details.features),
      ...ofDefault,
    ];
    return [{ written, name, features }];
  });
}

/** Targets that no service is published for. */
const NOT_PUBLISHED = /^cfg\((?:test|debug_assertions|windows)\)$/;

/**
 * `[dependencies]`, also of a target. Optional ones only if they are on by default; features count, as they choose the
 * database of sqlx or diesel. What a workspace offers is used by who takes it.
 * @internal
 */
export function readCargo(
  text: string,
  definitions: Definitions,
): Dependency[] {
  const root = parseToml(text);
  const on = defaultFeatures(root);
  const tables = [
    tableAt(root, 'dependencies'),
    ...Object.entries(tableAt(root, 'target'))
      .filter(([target]) => !NOT_PUBLISHED.test(target))
      .map(([, target]) =>
        isTable(target) ? tableAt(target, 'dependencies') : {},
      ),
  ];
  const isSection = (section: string) =>
    section === 'dependencies' ||
    section.startsWith('dependencies.') ||
    (section.startsWith('target.') && section.includes('.dependencies'));
  return tables
    .flatMap(table => ofTable(table, definitions, on))
    .map(({ written, name, features }) => ({
      name,
      usedAs: written,
      keys: [
        name.toLowerCase(),
        ...features.map(feature => `${name}[${feature}]`.toLowerCase()),
      ],
      line: () => lineInToml(text, written, isSection),
    }));
}

/** What `[workspace.dependencies]` offers. @internal */
export function workspaceOf(text: string): [written: string, crate: Crate][] {
  if (!text.includes('workspace')) {
    return [];
  }
  const offered = tableAt(parseToml(text), 'workspace', 'dependencies');
  return Object.entries(offered).map(([written, how]) => {
    const details = isTable(how) ? how : {};
    const { package: called } = details;
    const name = typeof called === 'string' ? called : written;
    return [written, { name, features: textsOf(details.features) }];
  });
}
