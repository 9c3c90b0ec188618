// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Scope } from './types';

const CODE =
  /\.(?:py|js|mjs|cjs|jsx|ts|tsx|vue|svelte|java|kt|kts|scala|clj|groovy|go|rb|php|cs|fs|vb|ex|exs|erl|rs|c|cc|cpp|h|swift|dart|lua|pl|r|jl|hs|ml|sol|html|css|sql|ipynb|proto)$/i;

/** Files that say how something is built or deployed, whatever it is written in. */
const BUILD =
  /(?:^|\/)(?:Dockerfile|Containerfile|Procfile|Makefile|Chart\.yaml|kustomization\.ya?ml|(?:docker-)?compose[^/]*\.ya?ml|serverless\.ya?ml|fly\.toml|vercel\.json|go\.mod|pom\.xml|Cargo\.toml|pyproject\.toml|setup\.py|Gemfile|composer\.json|mix\.exs|build\.gradle(?:\.kts)?|[^/]+\.(?:csproj|tf))$/i;

const WORKLOAD =
  /^ {0,4}["']?kind["']?: ?["']?(?:Deployment|StatefulSet|DaemonSet|CronJob|Job|Rollout|HelmRelease|Service)\b/m;

/** What keeps a repository of catalog files in order is no service. */
const HOUSEKEEPING = /(?:^|\/)(?:\.[^/]+|scripts?|tools?|hack|ci)\//i;

/**
 * Whether there is more in a service's part of a repository than descriptions for the catalog: many organisations keep these
 * in a repository of their own, which says nothing about the services.
 * @internal
 */
export function hasCode({
  files,
  paths,
}: Pick<Scope, 'files' | 'paths'>): boolean {
  return (
    paths.some(
      path => (CODE.test(path) || BUILD.test(path)) && !HOUSEKEEPING.test(path),
    ) || files.some(({ text }) => WORKLOAD.test(text))
  );
}
