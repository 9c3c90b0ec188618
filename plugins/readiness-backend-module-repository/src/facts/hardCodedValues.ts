// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from './isDeployed';
import { environmentsBeside } from './settings/environmentsBeside';
import { fileKind } from './settings/fileKind';
import { mountedSecrets } from './settings/mountedSecrets';
import { problemOfSecret } from './settings/problemOfSecret';
import { problemsOf } from './settings/problemsOf';
import { replacedIn } from './settings/replacedIn';
import { unreadFiles } from './settings/unreadFiles';
import type { Reading, Scope } from './types';
import { withinFolder } from './withinFolder';

const MOST_PLACES = 20;
/** They belong into the file of an environment; secrets do not. */
const OF_HOSTS = /^the (?:host|address of a queue|service's own host) /;

/** @internal */
export interface HardCodedReading {
  /**
   * `remaining`; `none-found` after a whole reading: every file that can hold a value was read to its end, and none
   * holds anything doubtful; else `none-found-in-part`.
   */
  values: Reading;
  /** One text a place, `path:line what`, never with the value of a secret. */
  places: Reading;
  /** What was not read, and why, a text each; what was read and cannot be told, too. */
  unread: Reading;
}

interface Found {
  path: string;
  line: number;
  text: string;
}

/** Texts of the first places, and how many more there are. */
function shown(texts: string[]): string[] {
  const rest = texts.length - MOST_PLACES;
  return rest > 0
    ? [...texts.slice(0, MOST_PLACES), `and ${rest} more`]
    : texts;
}

/** What is given away by files that a deployment mounts as secrets: their place does not matter. */
function secretsGiven(scope: Scope): { certain: Found[]; doubtful: Found[] } {
  const certain: Found[] = [];
  const doubtful: Found[] = [];
  const texts = new Map<string, string>();
  const mounted = mountedSecrets(scope);
  for (const { path, text } of mounted.length > 0
    ? [...scope.files, ...scope.shared]
    : []) {
    texts.set(path, text);
  }
  for (const { path, name, isDeployed: isCertain } of mounted) {
    const text = texts.get(path);
    const problem =
      text === undefined
        ? { isCertain: false, text: 'a mounted secret that was not read' }
        : problemOfSecret({ name, value: text });
    if (problem) {
      const found = problem.isCertain && isCertain ? certain : doubtful;
      found.push({ path, line: 1, text: `${path}:1 ${problem.text}` });
    }
  }
  return { certain, doubtful };
}

/**
 * Looks for hosts and credentials in all that is deployed: code, settings, images, manifests.
 *
 * @remarks
 * Only for production: what is for development and tests, examples and documentation may hold anything. Hosts in files
 * that deploy the service (manifests, Helm values, compose) are where hosts belong; credentials are not.
 * @internal
 */
export function readHardCodedValues(scope: Scope): HardCodedReading {
  const certain: Found[] = [];
  const unread: Found[] = [];
  let read = 0;
  const isReplaced = replacedIn(scope);
  const isOfOneEnvironment = environmentsBeside(scope.paths);
  for (const { path, text } of scope.files) {
    const inner = withinFolder(scope, path);
    const kind = fileKind(inner);
    if (!kind || !isDeployed(inner)) {
      continue;
    }
    read += 1;
    const { own } = scope;
    for (const { line, problem } of problemsOf({
      path: inner,
      text,
      kind,
      own,
    })) {
      const place = { path, line, text: `${path}:${line} ${problem.text}` };
      if (OF_HOSTS.test(problem.text) && isOfOneEnvironment(path)) {
        continue;
      }
      if (problem.isCertain && !isReplaced(path, problem.name)) {
        certain.push(place);
      } else {
        unread.push(place);
      }
    }
  }
  const seen = new Set(certain.map(({ path }) => path));
  const mounted = secretsGiven(scope);
  for (const place of mounted.certain) {
    if (!seen.has(place.path)) {
      certain.push(place);
    }
  }
  for (const place of mounted.doubtful) {
    unread.push(place);
  }
  if (certain.length > 0) {
    const [{ path, line }] = certain;
    const texts = shown(certain.map(({ text }) => text));
    return {
      values: { value: 'remaining', path, line },
      places: { value: texts, path, line },
      unread: { value: [] },
    };
  }
  if (read === 0) {
    const reason = {
      cannotTell: scope.isPartial
        ? 'The repository has more files than are read.'
        : 'There are no files that can be read for values.',
    };
    return { values: reason, places: reason, unread: reason };
  }
  const left = [
    ...(scope.isPartial ? ['the repository has more files than are read'] : []),
    ...unread.map(({ text }) => `${text}, which may be harmless`),
    ...unreadFiles(scope),
  ];
  return {
    values: {
      value: left.length > 0 ? 'none-found-in-part' : 'none-found',
      ...(unread[0] && { path: unread[0].path, line: unread[0].line }),
    },
    places: { value: [] },
    unread: { value: shown(left) },
  };
}
