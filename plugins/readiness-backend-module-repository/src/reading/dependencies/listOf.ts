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
  requirements:
    /requirements[^/]*\.(?:txt|in)$|(?:^|\/)requirements\/(?:[^/]+\/)?[^/]+\.(?:txt|in)$/i,
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
};

/** A format of lists of dependencies. @internal */
export type ListFormat = keyof typeof LISTS;

/** Which list of dependencies, or of versions of them, a file is; `undefined` for all others. @internal */
export function listOf(path: string): ListFormat | undefined {
  return (Object.keys(LISTS) as ListFormat[]).find(format =>
    LISTS[format].test(path),
  );
}
