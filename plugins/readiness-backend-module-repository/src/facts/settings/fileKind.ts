// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * How a file writes values down: as strings in `code`, as `pairs` of a name and a value, in a `script` as both, as tags
 * and attributes of `xml`, or as a `key` of its own.
 * @internal
 */
export type FileKind = 'code' | 'json' | 'pairs' | 'script' | 'xml' | 'key';

/** By the endings of names, and by whole names; where a file is of two kinds, the first counts. */
const KINDS: [kind: FileKind, endings: string, names?: RegExp][] = [
  [
    'key',
    'pem key p8 ppk pgp asc ovpn',
    /^(?:id_(?:rsa|dsa|ecdsa|ed25519)|\.netrc|\.pgpass|\.htpasswd|\.git-credentials)$/,
  ],
  [
    'script',
    'sh bash zsh ksh ps1 psm1 bat cmd sql psql cql service container mk dockerfile',
    /^(?:dockerfile|containerfile|earthfile|makefile|justfile|jenkinsfile|procfile|vagrantfile|caddyfile)/,
  ],
  [
    'pairs',
    'yml yaml toml ini cfg cnf conf properties props env tf tfvars hcl hocon nomad bicep tpl tftpl epp gotmpl j2 xcconfig npmrc pypirc kubeconfig',
    /^(?:\.(?:env(?:\..*)?|npmrc|pypirc|s3cfg|boto)|kubeconfig)$/,
  ],
  [
    'json',
    'json jsonc json5 ipynb libsonnet jsonnet tfstate',
    /\.tfstate\.backup$/,
  ],
  ['xml', 'xml config csproj fsproj vbproj props targets plist'],
  [
    'code',
    'py js mjs cjs jsx ts tsx mts cts vue svelte rb rake gemspec podspec php phtml go java kt kts scala sc sbt groovy gradle cs fs vb cshtml razor ex exs erl hrl gleam rs swift dart clj cljs cljc edn c cc cpp h hpp mm lua pl pm raku rakumod hs ml mli nim cr zig hx sol jl r coffee nix pp bzl bazel star cue pkl dhall prisma erb',
    /^(?:config\.ru|gemfile|rakefile|capfile|fastfile|podfile|berksfile|build|workspace)$/,
  ],
];

/** Places in `KINDS`, by endings. */
const byEnding = new Map<string, number>();
KINDS.forEach(([, endings], index) => {
  for (const ending of endings.split(' ')) {
    if (!byEnding.has(ending)) {
      byEnding.set(ending, index);
    }
  }
});

/**
 * Languages whose strings are not read here, and stores of keys that only their password opens. One of them may hold a value, so
 * that a repository with it was not read as a whole.
 */
const UNREAD = new Set(
  'abap ada adb ads agda ahk asax ascx ashx asmx asp aspx awk bal bas bks bsl cbl cfc cfm cls cob csh d elm el expect f90 f95 factor fish fnl gsp hy idr janet jks jsp jspx kdbx keystore lagda lisp m matlab mojo nu odin p12 p6 pas pfx pkb pks pony pro purs re res rexx rkt roc scm sml ss st tcl trigger vala vbs wren'.split(
    ' ',
  ),
);

/** Whether a file may hold a value in a form that nobody here can read. @internal */
export function isUnreadKind(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  return dot !== -1 && UNREAD.has(name.slice(dot + 1).toLowerCase());
}

/** How a file writes values down; `undefined` for one that holds none: texts, pictures, locked versions. @internal */
export function fileKind(path: string): FileKind | undefined {
  const lower = path.toLowerCase();
  const slash = lower.lastIndexOf('/');
  const name = lower.slice(slash + 1);
  const folder = lower.slice(
    lower.lastIndexOf('/', slash - 1) + 1,
    Math.max(slash, 0),
  );
  if (name.endsWith('.txt') && folder.includes('secrets')) {
    return 'key';
  }
  if (name === 'credentials' && folder === '.aws') {
    return 'pairs';
  }
  const dot = name.lastIndexOf('.');
  const ofEnding = dot === -1 ? undefined : byEnding.get(name.slice(dot + 1));
  const ofName = KINDS.findIndex(
    ([, , names], index) =>
      index < (ofEnding ?? KINDS.length) && names?.test(name),
  );
  return KINDS[ofName === -1 ? ofEnding ?? -1 : ofName]?.[0];
}
