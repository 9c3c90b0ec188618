// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { productionLines } from '../settings/productionLines';
import type { SeenUse } from './inCode';
import { ownDocuments } from './ownDocuments';
import type { Technology } from './packages/PackageNames';
import { withoutComments } from './withoutComments';

const SETTINGS =
  /\.(?:ya?ml|properties|json|toml|ini|cfg|conf|env)$|(?:^|\/)\.env(?:\.[^/]*)?$/i;
/** Settings of the container beside it, or of tools: not of the service itself. */
const OF_OTHERS =
  /(?:^|\/)\.(?:github|gitlab|circleci|vscode|devcontainer)\/|(?:^|\/)(?:i18n|locales?|translations|schemas?)\//i;
const NAME_OF_OTHERS =
  /^(?:docker-)?compose|^values.*\.ya?ml$|^(?:openapi|swagger|catalog-info|mkdocs|renovate|\.gitlab-ci)\b/i;

function isOfOthers(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return NAME_OF_OTHERS.test(name) || OF_OTHERS.test(path);
}

const MANIFEST = /^kind:\s*\S/m;

const MARK =
  /jdbc:|r2dbc:|amqps?:\/\/|nats:\/\/|mongodb(?:\+srv)?:\/\/|postgres(?:ql)?:\/\/|mysql:\/\/|rediss?:\/\//;

/**
 * The beginning of a value: after `=` or `:`, also the default of a variable in it, `${DB_URL:jdbc:…}` and
 * `${DB_URL:-jdbc:…}`.
 */
const VALUE =
  /(?:(?<!dbc|pool)[=:]\s*|\$\{[\w.-]+:-)["']?(?:(?:jdbc|r2dbc):(?:pool:)?(mysql|mariadb|postgresql):|(mongodb(?:\+srv)?|postgres(?:ql)?|mysql|amqps?|nats|rediss?):\/\/)/g;

const TECHNOLOGIES: [RegExp, Technology][] = [
  [/(?:mysql|mariadb)$/, 'mysql'],
  [/postgres(?:ql)?$/, 'postgresql'],
  [/^mongodb/, 'mongodb'],
  [/^amqps?$/, 'rabbitmq'],
  [/^nats$/, 'nats'],
  [/^rediss?$/, 'redis'],
];

/**
 * What the settings of a service connect to, by the scheme of an address that is a value. Comments, manifests of other
 * containers and files for developers' machines say nothing.
 * @internal
 */
export function usesInSettings(
  path: string,
  { file: { text }, names }: { file: RepositoryFile; names: readonly string[] },
): SeenUse[] {
  if (!SETTINGS.test(path) || isOfOthers(path) || !MARK.test(text)) {
    return [];
  }
  const isManifest = /\.ya?ml$/i.test(path) && MANIFEST.test(text);
  const own = isManifest ? ownDocuments(text, names) : text;
  const found: SeenUse[] = [];
  const isJson = /\.json$/i.test(path);
  const lines = productionLines(isJson ? own : withoutComments(own, 'hash'));
  lines.forEach((line, index) => {
    const isComment = /^\s*[;!]/.test(line);
    for (const [, ofDriver, ofAddress] of isComment
      ? []
      : line.matchAll(VALUE)) {
      const scheme = ofDriver ?? ofAddress;
      const technology = TECHNOLOGIES.find(([one]) => one.test(scheme))?.[1];
      if (technology) {
        found.push({
          technology,
          what: ofDriver ? `an address of ${scheme}` : `${scheme}://`,
          line: index + 1,
        });
      }
    }
  });
  return found;
}
