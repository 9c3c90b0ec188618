// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * How a file writes values down: as strings in `code`, as `pairs` of a name and a value, in a `script` as both, as tags
 * and attributes of `xml`, or as a `key` of its own.
 * @internal
 */
export type FileKind = 'code' | 'json' | 'pairs' | 'script' | 'xml' | 'key';

const KINDS: [kind: FileKind, pattern: RegExp][] = [
  [
    'key',
    /\.(?:pem|key|p8|ppk|pgp|asc)$|(?:^|\/)(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|\.pgpass|\.htpasswd|\.git-credentials)$/i,
  ],
  [
    'script',
    /\.(?:sh|bash|zsh|ksh|ps1|psm1|bat|cmd|sql|service|mk)$|(?:^|\/)(?:Dockerfile|Containerfile|Makefile|Justfile|Jenkinsfile|Procfile|Vagrantfile|Caddyfile)[^/]*$|\.dockerfile$/i,
  ],
  [
    'pairs',
    /\.(?:ya?ml|toml|ini|cfg|cnf|conf|properties|props|env|tf|tfvars|hcl|nomad|bicep|tpl|gotmpl|j2|npmrc|pypirc)$|(?:^|\/)\.env(?:\.[^/]*)?$|(?:^|\/)\.(?:npmrc|pypirc|s3cfg|boto)$/i,
  ],
  ['json', /\.(?:json|jsonc|json5|ipynb|libsonnet|jsonnet)$/i],
  ['xml', /\.(?:xml|config|csproj|props|targets|plist)$/i],
  [
    'code',
    /\.(?:py|js|mjs|cjs|jsx|ts|tsx|mts|cts|vue|svelte|rb|rake|php|go|java|kt|kts|scala|sc|groovy|gradle|cs|fs|vb|cshtml|razor|ex|exs|erl|rs|swift|dart|clj|cljs|edn|c|cc|cpp|h|hpp|lua|pl|pm|hs|nim|cr|erb|rs)$|(?:^|\/)(?:config\.ru|Gemfile|Rakefile)$/i,
  ],
];

/** How a file writes values down; `undefined` for one that holds none: texts, pictures, locked versions. @internal */
export function fileKind(path: string): FileKind | undefined {
  const [folder, name] = path.toLowerCase().split('/').slice(-2);
  if (name?.endsWith('.txt') && folder.includes('secrets')) {
    return 'key';
  }
  return KINDS.find(([, pattern]) => pattern.test(path))?.[0];
}
