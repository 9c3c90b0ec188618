// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from '../isDeployed';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { FilesByName } from './FilesByName';

/** The container itself: loopback, its own name or address. What another host answers says nothing about it. */
const HOST =
  /(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[::1?\]|\$\(hostname\)|\$\{?(?:HOST|HOSTNAME|HOST_IP|POD_IP|IP)\}?)(?::(?:\d{1,5}|\$[({]?[\w:-]{1,40}[)}]?))?/g;
/** `http.get({ host: 'localhost', port: 3000, path: '/health' })`, `GET /health HTTP/1.1`. */
const PATH_OF_OPTIONS = /\bpath["']? ?[:=] ?["'`](\/[^\s"'`]*)["'`]/g;
const PATH_OF_REQUEST = /\bGET (\/\S*) HTTP\//g;
/** Ends an address in a shell; `&` only where another one or a blank follows. */
const ENDS = /[\s\]"'`;|)<>\\]|&(?=[&\s])/;

const SCRIPT = /\.(?:sh|bash|py|m?js|cjs|ts|rb|php|pl)$/i;
const LARGEST_SCRIPT = 64 * 1024;

const LOOKS_AT_RESULT =
  /\| ?(?:grep|egrep|jq|awk|sed|python|test)\b|\[ |\btest |status_code|==/;
const NEVER_FAILS = /(?:\|\||;) ?(?:true|:|exit 0)$/;

/** `curl` takes an error status for a success unless it is told otherwise. */
function isToldToFail(words: string[]): boolean {
  return words.some(
    word =>
      word.startsWith('--fail') ||
      (/^-[a-zA-Z]+$/.test(word) && word.includes('f')),
  );
}

/** Whether the command can find anything wrong. */
function canFail(command: string): boolean {
  const words = command.replace(/["']/g, ' ').split(/\s+/).filter(Boolean);
  const plain = words.join(' ');
  const asksInVain =
    words.some(word => word === 'curl' || word.endsWith('/curl')) &&
    !isToldToFail(words) &&
    !LOOKS_AT_RESULT.test(plain);
  return !asksInVain && !NEVER_FAILS.test(plain);
}

/** What stands behind each mention of the container itself; `/` where it is only the host. */
function addressed(text: string): string[] {
  return [...text.matchAll(HOST)].flatMap(({ 0: host, index }) => {
    const rest = text.slice(index + host.length, index + host.length + 500);
    if (text.slice(0, index).endsWith('/dev/tcp/') || /^[\w.$-]/.test(rest)) {
      return [];
    }
    const end = rest.search(ENDS);
    const path = end === -1 ? rest : rest.slice(0, end);
    return [path.startsWith('/') ? path : '/'];
  });
}

function pathsIn(text: string): string[] {
  const hosts = addressed(text);
  const found =
    hosts.some(path => path !== '/') || /https?:\/\//.test(text) ? hosts : [];
  return [
    ...found,
    ...[...text.matchAll(PATH_OF_OPTIONS)].map(([, path]) => path),
    ...[...text.matchAll(PATH_OF_REQUEST)].map(([, path]) => path),
  ];
}

/** The script that the command runs, when the repository has exactly one of this name. */
function scriptOf(command: string, scope: Scope): string | undefined {
  const names = command
    .split(/[\s"';()]+/, 100)
    .map(word => word.slice(word.lastIndexOf('/') + 1))
    .filter(
      name =>
        SCRIPT.test(name) || (name.includes('health') && /^[\w-]+$/.test(name)),
    );
  for (const name of names.slice(0, 3)) {
    const named = FilesByName.of(scope.files)
      .called(name)
      .filter(({ path }) => isDeployed(withinFolder(scope, path)));
    if (named.length === 1 && named[0].text.length <= LARGEST_SCRIPT) {
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
