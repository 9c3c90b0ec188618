// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Files that list dependencies, by what they are called. */
const LISTS = {
  packageJson: /(?:^|\/)package\.json$/,
  denoJson: /(?:^|\/)deno\.jsonc?$/,
  prisma: /\.prisma$/,
  composerJson: /(?:^|\/)composer\.json$/,
  pyproject: /(?:^|\/)pyproject\.toml$/,
  pipfile: /(?:^|\/)Pipfile$/,
  setupPy: /(?:^|\/)setup\.py$/,
  setupCfg: /(?:^|\/)setup\.cfg$/,
  pom: /(?:^|\/)pom\.xml$/,
  gradle: /\.gradle(?:\.kts)?$/,
  sbt: /\.sbt$/,
  depsEdn: /(?:^|\/)deps\.edn$/,
  projectClj: /(?:^|\/)project\.clj$/,
  goMod: /(?:^|\/)go\.mod$/,
  gemfile: /(?:^|\/)(?:Gemfile|gems\.rb)$/,
  gemspec: /\.gemspec$/,
  cargo: /(?:^|\/)Cargo\.toml$/,
  msbuild: /\.(?:cs|fs|vb)proj$|(?:^|\/)Directory\.Build\.props$/,
  packagesConfig: /(?:^|\/)packages\.config$/,
  mix: /(?:^|\/)mix\.exs$/,
  versionCatalog: /\.versions\.toml$/,
  buildCode:
    /^(?:(?!src\/)[^/]+\/)*project\/[^/]+\.scala$|(?:^|\/)buildSrc\/.*\.kt$/,
};

/** `dev-requirements.txt`, `requirements.in`, `requirements/base.txt`, `requirements/edx/base.in`. */
function isRequirements(path: string): boolean {
  if (!path.endsWith('.txt') && !path.endsWith('.in')) {
    return false;
  }
  const [name = '', ...folders] = path.split('/').slice(-3).reverse();
  return name.includes('requirements') || folders.includes('requirements');
}

/** What the names of all these end with, after the last dot: few files need the patterns. */
const ENDINGS = new Set(
  'json jsonc prisma toml Pipfile py cfg xml gradle kts sbt edn clj mod Gemfile rb gemspec csproj fsproj vbproj props config exs scala kt'.split(
    ' ',
  ),
);

/** A format of lists of dependencies. @internal */
export type ListFormat = keyof typeof LISTS | 'requirements';

const FORMATS = Object.keys(LISTS) as (keyof typeof LISTS)[];

/** Which list of dependencies, or of versions of them, a file is; `undefined` for all others. @internal */
export function listOf(path: string): ListFormat | undefined {
  if (isRequirements(path)) {
    return 'requirements';
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  return ENDINGS.has(name.slice(name.lastIndexOf('.') + 1))
    ? FORMATS.find(format => LISTS[format].test(path))
    : undefined;
}
