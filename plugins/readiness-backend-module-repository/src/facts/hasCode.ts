// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isOfPlatform } from './manifests/platforms/readPlatforms';
import { fileKind, isUnreadKind } from './settings/fileKind';
import type { Scope } from './types';

/** Beside the languages that are read for values. */
const OTHER_CODE = /\.(?:html|css|proto|ipynb|sql)$/i;

function isCode(path: string): boolean {
  return (
    fileKind(path) === 'code' || OTHER_CODE.test(path) || isUnreadKind(path)
  );
}

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
      path => (isCode(path) || BUILD.test(path)) && !HOUSEKEEPING.test(path),
    ) ||
    files.some(
      ({ path, text }) =>
        WORKLOAD.test(text) ||
        (!HOUSEKEEPING.test(path) && isOfPlatform(path, text)),
    )
  );
}
