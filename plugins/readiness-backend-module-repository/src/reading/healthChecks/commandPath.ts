// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from '../isDeployed';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';

/** The container itself: loopback, its own name or address. What another host answers says nothing about it. */
const ADDRESS =
  /(?<!\/dev\/tcp\/)(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]|\$\(hostname[^)\n]{0,20}\)|\$\{?[A-Z_]{0,20}(?:HOST|IP)[A-Z_]{0,20}\}?)(?::(?:\d{1,5}|\$[({]?\w{1,40}(?::-\d{1,5})?[)}]?))?(\/(?:[^\s"'`;|)<>&\\]|&(?![&\s]))*)?(?![\w.$-])/g;
/** `http.get({ host: 'localhost', port: 3000, path: '/health' })`, `GET /health HTTP/1.1`. */
const PATH_OF_OPTIONS = /\bpath["']?\s{0,3}[:=]\s{0,3}["'`](\/[^\s"'`]*)["'`]/g;
const PATH_OF_REQUEST = /\bGET (\/\S*) HTTP\//g;

const SCRIPT =
  /(?:^|[\s"'/])((?:[\w.-]+\/)*[\w.-]+\.(?:sh|bash|py|m?js|cjs|ts|rb|php|pl))(?=$|[\s"';)])|(?:^|[\s"'/])([\w-]*health[\w-]*)(?=$|[\s"';)])/gi;
const LARGEST_SCRIPT = 64 * 1024;

/** `curl` takes an error status for a success unless it is told otherwise, or what it gives is looked at. */
const CURL = /\bcurl\b/;
const CURL_FAILS =
  /\s-(?:[a-zA-Z]*f[a-zA-Z]*|-fail(?:-with-body)?)(?=$|[\s"'])/;
const LOOKS_AT_RESULT =
  /\|\s*(?:grep|egrep|jq|awk|sed|python|test)\b|\[\s|\btest\s|status_code|==/;
const NEVER_FAILS = /(?:\|\||;)\s*(?:true|:|exit 0)\s*["']?\s*$/;

/** Whether the command can find anything wrong. */
function canFail(command: string): boolean {
  const asksInVain =
    CURL.test(command) &&
    !CURL_FAILS.test(command) &&
    !LOOKS_AT_RESULT.test(command);
  return !asksInVain && !NEVER_FAILS.test(command.trim());
}

function pathsIn(text: string): string[] {
  const addressed = [...text.matchAll(ADDRESS)].map(([, path]) => path ?? '/');
  const found =
    addressed.some(path => path !== '/') || /https?:\/\//.test(text)
      ? addressed
      : [];
  return [
    ...found,
    ...[...text.matchAll(PATH_OF_OPTIONS)].map(([, path]) => path),
    ...[...text.matchAll(PATH_OF_REQUEST)].map(([, path]) => path),
  ];
}

/** The script that the command runs, when the repository has exactly one of this name. */
function scriptOf(command: string, scope: Scope): string | undefined {
  for (const [, file, bare] of command.matchAll(SCRIPT)) {
    const name = (file ?? bare).split('/').at(-1)!;
    const named = scope.files.filter(
      ({ path, text }) =>
        text.length <= LARGEST_SCRIPT &&
        (path === name || path.endsWith(`/${name}`)) &&
        isDeployed(withinFolder(scope, path)),
    );
    if (named.length === 1) {
      return named[0].text;
    }
  }
  return undefined;
}

/**
 * The one path, with its query, that a command of a probe asks its own container for, also by a script of the repository:
 * `sh -c "curl -f http://localhost:8080/health || exit 1"`.
 * @returns `undefined` when that cannot be told: several, a template, another host, a command that never fails
 * @internal
 */
export function commandPath(command: string, scope: Scope): string | undefined {
  if (!canFail(command)) {
    return undefined;
  }
  const direct = pathsIn(command);
  const script = direct.length === 0 ? scriptOf(command, scope) : undefined;
  const found = script === undefined ? direct : pathsIn(script);
  const [path, ...others] = new Set(found);
  return path === undefined ||
    others.length > 0 ||
    /[$%{}]/.test(path) ||
    (script !== undefined && !canFail(script))
    ? undefined
    : path;
}
