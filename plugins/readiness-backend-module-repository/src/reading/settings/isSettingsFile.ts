// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';

/** Django, Flask, Rails, Node, PHP: `settings.py`, `app_config.prod.yml`, and anything in a folder `config`. */
const ENDING =
  /\.(?:py|js|mjs|cjs|ts|rb|php|go|java|kt|cs|json|ya?ml|toml|ini|cfg|conf|properties|env)$/i;
const WORD =
  /(?:^|[_-])(?:settings?|config|configuration|constants|secrets|credentials|database|env|environment|environments)(?=$|[._-][\w.-])/i;
const FOLDER = /(?:^|\/)(?:settings|config|conf|configs|configuration)\//i;
const FOLDER_ENDING =
  /[^/]\.(?:py|js|mjs|cjs|ts|rb|php|json|ya?ml|toml|ini|cfg|conf|properties|env)$/i;

/** Whether the name of a file, without its ending, has a word for settings before its first dot. */
function isCalledSettings(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(ENDING, '');
  const at = stem === name || !/^[\w.-]+$/.test(stem) ? -1 : stem.search(WORD);
  const dot = stem.indexOf('.');
  return at !== -1 && (dot === -1 || at <= dot);
}

const BY_PATH = [
  // Spring, Quarkus, ASP.NET
  /(?:^|\/)(?:application|bootstrap|appsettings|local\.settings)[^/]*\.(?:ya?ml|properties|json)$/i,
  /(?:^|\/)(?:web|app)\.config$/i,
  /(?:^|\/)\.env(?:\.[^/]*)?$/i,
  /\.env$/i,
  /(?:^|\/)values[^/]*\.ya?ml$/i,
];

const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i;

/** Settings of tools, not of the service. */
const OF_TOOLS =
  /(?:^|\/)(?:\.?(?:eslint|prettier|babel|jest|vite|vitest|webpack|rollup|tsup|tailwind|postcss|commitlint|renovate|stylelint|nyc|karma|playwright|cypress|metro|next|nuxt|docusaurus|mkdocs|sphinx)[\w.-]*|conf\.py|tsconfig[^/]*|jsconfig[^/]*|catalog-info\.ya?ml)$|(?:^|\/)\.(?:github|gitlab|circleci|vscode|husky|devcontainer|changeset)\/|(?:^|\/)(?:locale|locales|i18n|translations|migrations|schemas?)\//i;

const MANIFEST =
  /^kind:\s*(?:ConfigMap|Secret|Deployment|StatefulSet|DaemonSet|CronJob|Job|Pod|Rollout)\s*$/m;

/** Whether a file holds settings of the service. @internal */
export function isSettingsFile(path: string, text: string): boolean {
  if (OF_TOOLS.test(path)) {
    return false;
  }
  // A compose file is for a developer's machine, unless it says otherwise
  if (COMPOSE.test(path)) {
    return environmentOf(path) === 'production';
  }
  return (
    isCalledSettings(path) ||
    (FOLDER.test(path) && FOLDER_ENDING.test(path)) ||
    BY_PATH.some(pattern => pattern.test(path)) ||
    (/\.ya?ml$/i.test(path) && MANIFEST.test(text))
  );
}
