// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { listOf } from './listOf';
import { isTestOrExample } from './isTestOrExample';
import { isCrontab } from './schedules/isCrontab';
import { fileKind } from './settings/fileKind';

/** Folders of other people's code, and of what a build makes. @internal */
export const FOREIGN_FOLDER =
  /(?:^|\/)(?:node_modules|bower_components|vendor|third[_-]?party|\.git|\.hg|\.svn|dist|out|target|coverage|__pycache__|site-packages|\.?venv|\.tox|\.yarn|\.terraform|\.next|\.gradle|\.idea)\//i;

const KEY_FILE =
  /(?:^|\/)LICENSES\/[^/]+\.txt$|(?:^|\/)CODEOWNERS$|(?:^|\/)(?:package|composer)\.json$|(?:^|\/)(?:pyproject|Cargo)\.toml$|(?:^|\/)setup\.(?:cfg|py)$|(?:^|\/)(?:Procfile|Chart\.yaml|\.annotation_safe_list\.yml)$|\.gemspec$/i;

const SETTINGS_FILE =
  /\.(?:ya?ml|json|toml|ini|cfg|conf|properties|env|tpl|csproj|gradle|kts)$|(?:^|\/)\.env(?:\.[^/]*)?$|(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$|(?:^|\/)(?:pom\.xml|web\.config|app\.config|go\.mod|Gemfile|Pipfile|requirements[^/]*\.(?:txt|in))$|(?:^|\/)requirements\/[^/]+\.(?:txt|in)$/i;

/** Settings that are code: `settings.py`, and anything in a folder `config`. */
const SETTINGS_PLACE = /(?:^|\/)(?:settings|config|conf)(?:\/|\.[^./]+$)/i;
const SETTINGS_CODE = /[^/]\.(?:py|js|ts|rb|php)$/i;

const NOISE =
  /(?:^|\/)(?:package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|poetry\.lock|gradle-wrapper\.properties|gradlew(?:\.bat)?|mvnw(?:\.cmd)?)$|[.-]min\.(?:js|css|json)$|\.(?:map|snap|po|mo|xlf|xliff|resx)$/i;

/** Whether a file is of no interest: other people's, generated, locked. @internal */
export function isLeftOut(path: string): boolean {
  return NOISE.test(path) || FOREIGN_FOLDER.test(path);
}

const LOAD_TEST_FILE = /\.jmx$/i;

/** Licenses, under all their names: `MIT-LICENSE`, `LICENSE_SOURCE`, `COPYING.LESSER`. */
const LICENSE_NAME = /licen[cs]e|copying/i;

/** Says which of several licenses one may choose. */
const README =
  /^(?:[^/]+\/){0,3}README(?:\.(?:md|markdown|rst|txt|adoc|org))?$/i;

/** Whether a file holds one secret: by its ending, and what its folder is called. */
function isSecret(path: string): boolean {
  const [folder = ''] = path.split('/').slice(-2, -1);
  return /\.(?:txt|key|pem)$/i.test(path) && /secret/i.test(folder);
}

const LOAD_TEST = /load|perf|stress|spike|soak|k6|locust|gatling|simulation/i;

/**
 * What a file outside of foreign folders is wanted for, by its path: `key` files decide a fact alone, `settings` are settings and manifests.
 * @internal
 */
export function wantedAs(
  path: string,
): 'key' | 'settings' | 'code' | undefined {
  if (NOISE.test(path)) {
    return undefined;
  }
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (KEY_FILE.test(path) || LICENSE_NAME.test(name)) {
    return 'key';
  }
  if (
    SETTINGS_FILE.test(path) ||
    isCrontab(path) ||
    listOf(path) !== undefined ||
    (SETTINGS_CODE.test(path) && SETTINGS_PLACE.test(path))
  ) {
    return 'settings';
  }
  if (README.test(path)) {
    return 'code';
  }
  // Of the code of tests only that of load tests tells something; a secret may be mounted from anywhere
  const isOfTests =
    isTestOrExample(path) && !LOAD_TEST.test(path) && !isSecret(path);
  const mayTell = fileKind(path) !== undefined || LOAD_TEST_FILE.test(path);
  return mayTell && !isOfTests ? 'code' : undefined;
}
