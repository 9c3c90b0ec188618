// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';
import { isInFolderCalled } from '../isInFolderCalled';

/** Settings of tools, not of the service; and what builds and tests it: beginnings of the names of their files. */
const BY_BEGINNING =
  /^\.?(?:eslint|prettier|babel|jest|vite|vitest|webpack|rollup|tsup|tailwind|postcss|commitlint|renovate|stylelint|nyc|karma|playwright|cypress|metro|docusaurus|mkdocs|sphinx|tsconfig|jsconfig|jenkinsfile|vagrantfile|openapi|swagger|phpunit|gitleaks|trufflehog|detekt)/i;
const BY_NAME =
  /^(?:conf\.py|(?:shell|devenv)\.nix|catalog-info\.ya?ml|pytest\.ini|tox\.ini|\.pre-commit-config\.yaml|\.secrets\.baseline|\.yo-rc\.json)$/i;
const BY_WORD =
  /gitlab-ci|travis|drone|appveyor|cloudbuild|azure-pipelines|bitbucket-pipelines|codefresh|postman/i;
const isInFolder = isInFolderCalled(
  '.github .gitlab .circleci .vscode .husky .devcontainer .changeset .buildkite .tekton .woodpecker .semaphore .concourse .agents .cursor .claude .codex .windsurf .continue schema schemas cassettes postman insomnia openapi swagger',
);
/** Aspire starts the parts of a service on the machine of a developer. */
const OF_APP_HOST = /\.AppHost\//i;
const isInComposeFolder = isInFolderCalled('compose docker-compose');

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a file says how a service is built: the hosts in it are those of builds. @internal */
export function isOfBuild(path: string): boolean {
  return /^(?:pom\.xml|(?:build|settings)\.gradle(?:\.kts)?)$/i.test(
    nameOf(path),
  );
}

/**
 * Whether a file tells nothing certain of production: tools, building, a compose file. A password there may be that of a
 * test, a token of a known form is one wherever it is. A compose file is for a developer's machine, unless it says otherwise.
 * @internal
 */
export function isOfTools(path: string): boolean {
  const name = nameOf(path);
  const isData = /\.(?:ya?ml|json)$/i.test(name);
  return (
    BY_BEGINNING.test(name) ||
    BY_NAME.test(name) ||
    (isData && (BY_WORD.test(name) || /schema/i.test(name))) ||
    isInFolder(path) ||
    OF_APP_HOST.test(path) ||
    isComposeOfDevelopers(path)
  );
}

/** A compose file that is not called after production. @internal */
export function isComposeOfDevelopers(path: string): boolean {
  const name = nameOf(path);
  const isCompose =
    (/\.ya?ml$/i.test(name) && /compose|stack/i.test(name)) ||
    isInComposeFolder(path);
  return isCompose && environmentOf(path) !== 'production';
}
