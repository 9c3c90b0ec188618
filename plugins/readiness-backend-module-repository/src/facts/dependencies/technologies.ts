// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { DOTNET } from './packages/dotnet';
import { ELIXIR } from './packages/elixir';
import { GO } from './packages/go';
import { JVM } from './packages/jvm';
import { NODE } from './packages/node';
import { PHP } from './packages/php';
import { PYTHON } from './packages/python';
import { RUBY } from './packages/ruby';
import { RUST } from './packages/rust';
import type { PackageNames, Technology } from './packages/PackageNames';
import type { Dependency, Ecosystem } from './types';

const PRISMA: PackageNames = {
  mysql: 'mysql',
  postgresql: 'postgresql postgres',
  mongodb: 'mongodb',
};

function byName(names: PackageNames): Map<string, Technology> {
  return new Map(
    Object.entries(names).flatMap(([technology, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((name): [string, Technology] => [name, technology as Technology]),
    ),
  );
}

const TECHNOLOGIES: Record<Ecosystem, ReadonlyMap<string, Technology>> = {
  python: byName(PYTHON),
  node: byName(NODE),
  jvm: byName(JVM),
  go: byName(GO),
  dotnet: byName(DOTNET),
  ruby: byName(RUBY),
  rust: byName(RUST),
  php: byName(PHP),
  elixir: byName(ELIXIR),
  prisma: byName(PRISMA),
};

/**
 * The technologies that a package is for. One that speaks to several databases is for none, but for what is asked for
 * with a feature or an extra.
 * @internal
 */
export function technologiesOf(
  ecosystem: Ecosystem,
  { keys }: Dependency,
): Technology[] {
  const known = TECHNOLOGIES[ecosystem];
  return keys.map(key => known.get(key)).filter(one => one !== undefined);
}
