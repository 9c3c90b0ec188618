// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';

/** Settings of tools, not of the service; and what builds and tests it. */
const OF_TOOLS =
  /(?:^|\/)(?:\.?(?:eslint|prettier|babel|jest|vite|vitest|webpack|rollup|tsup|tailwind|postcss|commitlint|renovate|stylelint|nyc|karma|playwright|cypress|metro|docusaurus|mkdocs|sphinx)[\w.-]*|conf\.py|tsconfig[^/]*|jsconfig[^/]*|catalog-info\.ya?ml|Jenkinsfile[^/]*|\.?[\w-]*(?:gitlab-ci|travis|drone|appveyor|cloudbuild|azure-pipelines|bitbucket-pipelines|codefresh)[\w.-]*\.ya?ml|openapi[\w.-]*|swagger[\w.-]*|[\w.-]*\.postman_\w+\.json|[\w.-]*schema[\w.-]*\.json|Vagrantfile|pytest\.ini|tox\.ini|phpunit[\w.-]*|\.pre-commit-config\.yaml|\.secrets\.baseline|\.gitleaks[\w.-]*|\.trufflehog[\w.-]*)$|(?:^|\/)\.(?:github|gitlab|circleci|vscode|husky|devcontainer|changeset|buildkite|tekton|woodpecker|semaphore|concourse|agents|cursor|claude|codex|windsurf|continue)\/|(?:^|\/)(?:schemas?|cassettes|postman|insomnia|openapi|swagger)\//i;

const COMPOSE =
  /(?:^|\/)[\w.-]*(?:compose|stack)[\w.-]*\.ya?ml$|(?:^|\/)(?:docker-)?compose\//i;

/**
 * Whether a file tells nothing certain of production: tools, building, a compose file. A password there may be that of a
 * test, a token of a known form is one wherever it is. A compose file is for a developer's machine, unless it says otherwise.
 * @internal
 */
export function isOfTools(path: string): boolean {
  return OF_TOOLS.test(path) || isComposeOfDevelopers(path);
}

/** A compose file that is not called after production. @internal */
export function isComposeOfDevelopers(path: string): boolean {
  return COMPOSE.test(path) && environmentOf(path) !== 'production';
}
