// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { BrokenFileError } from '../BrokenFileError';
import { readMsbuild, readPackagesConfig } from './formats/dotnet';
import { readDepsEdn, readProjectClj } from './formats/clojure';
import { readMix } from './formats/elixir';
import { readGoMod } from './formats/go';
import { catalogOf, readGradle } from './formats/gradle';
import {
  readComposerJson,
  readDenoJson,
  readPackageJson,
} from './formats/node';
import { readPom } from './formats/pom';
import { readPrisma } from './formats/prisma';
import { readPipfile, readPyproject } from './formats/pyproject';
import { namedModules } from './formats/namedModules';
import { isOtherPurpose, readRequirements } from './formats/requirements';
import { readGemfile, readGemspec } from './formats/ruby';
import { readCargo, workspaceOf } from './formats/rust';
import { readSbt } from './formats/sbt';
import { readSetupCfg, readSetupPy } from './formats/setup';
import { listOf, type ListFormat } from '../listOf';
import type {
  Crate,
  Definitions,
  Dependency,
  Ecosystem,
  ReadDependencies,
} from './types';

/** Nobody writes a longer list by hand, and a parser of a format may take its time. */
const LARGEST_LIST = 256 * 1024;

const FORMATS: Record<
  Exclude<ListFormat, 'versionCatalog' | 'buildCode'>,
  [ecosystem: Ecosystem, read: ReadDependencies]
> = {
  packageJson: ['node', readPackageJson],
  denoJson: ['node', readDenoJson],
  prisma: ['prisma', readPrisma],
  composerJson: ['php', readComposerJson],
  pyproject: ['python', readPyproject],
  pipfile: ['python', readPipfile],
  setupPy: ['python', readSetupPy],
  setupCfg: ['python', readSetupCfg],
  requirements: ['python', readRequirements],
  pom: ['jvm', readPom],
  gradle: ['jvm', readGradle],
  sbt: ['jvm', readSbt],
  depsEdn: ['jvm', readDepsEdn],
  projectClj: ['jvm', readProjectClj],
  goMod: ['go', readGoMod],
  gemfile: ['ruby', readGemfile],
  gemspec: ['ruby', readGemspec],
  cargo: ['rust', readCargo],
  msbuild: ['dotnet', readMsbuild],
  packagesConfig: ['dotnet', readPackagesConfig],
  mix: ['elixir', readMix],
};

/** What one file says. @internal */
export type DependencyList = { ecosystem: Ecosystem } & (
  | { packages: Dependency[] }
  | { broken: string }
);

function attempt<T>(read: () => T): T | { broken: string } {
  try {
    return read();
  } catch (error) {
    // One file must not take the others with it
    return {
      broken:
        error instanceof BrokenFileError ? error.message : 'cannot be read',
    };
  }
}

interface Defined {
  catalogs: Map<string, string[]>;
  workspace: Map<string, Crate>;
}

function definedIn(files: readonly RepositoryFile[]): Defined {
  const catalogs = new Map<string, string[]>();
  const workspace = new Map<string, Crate>();
  for (const { path, text } of files) {
    const format = text.length > LARGEST_LIST ? undefined : listOf(path);
    // A broken one says nothing
    if (format === 'versionCatalog') {
      attempt(() =>
        catalogOf(path, text).forEach(([key, value]) =>
          catalogs.set(key, value),
        ),
      );
    } else if (format === 'buildCode' || format === 'gradle') {
      attempt(() =>
        namedModules(path, text).forEach(([key, value]) =>
          catalogs.set(key, value),
        ),
      );
    } else if (format === 'cargo') {
      attempt(() =>
        workspaceOf(text).forEach(([key, value]) => workspace.set(key, value)),
      );
    }
  }
  return { catalogs, workspace };
}

/** What is shared is read once for all services. */
const known = new WeakMap<readonly RepositoryFile[], Defined>();

/** The version catalogs, names of modules and workspaces among the files of a service and those that all services share. @internal */
export function definitionsOf(
  files: readonly RepositoryFile[],
  shared: readonly RepositoryFile[] = [],
): Definitions {
  const common = known.get(shared) ?? definedIn(shared);
  known.set(shared, common);
  const own = definedIn(files);
  return {
    modulesOf: accessor => {
      // `rootProject.ext.libs.kafka`
      const last = accessor.split('.').slice(-2).join('.');
      const names = last === accessor ? [accessor] : [accessor, last];
      return (
        names
          .flatMap(name => [own.catalogs.get(name), common.catalogs.get(name)])
          .find(modules => modules !== undefined) ?? []
      );
    },
    crateOf: name => own.workspace.get(name) ?? common.workspace.get(name),
  };
}

/**
 * The packages that a file says the service needs where it runs, or why it cannot be read; `undefined` when it is no list
 * of dependencies.
 * @internal
 */
export function dependenciesOf(
  { path, text }: RepositoryFile,
  definitions: Definitions,
): DependencyList | undefined {
  const format = listOf(path);
  const isOther = format === 'requirements' && isOtherPurpose(path);
  if (
    !format ||
    format === 'versionCatalog' ||
    format === 'buildCode' ||
    isOther
  ) {
    return undefined;
  }
  const [ecosystem, read] = FORMATS[format];
  if (text.length > LARGEST_LIST) {
    return { ecosystem, broken: 'is too large to be read' };
  }
  const packages = attempt(() =>
    read(text.replace(/^\uFEFF/, ''), definitions),
  );
  return Array.isArray(packages)
    ? { ecosystem, packages }
    : { ecosystem, ...packages };
}
