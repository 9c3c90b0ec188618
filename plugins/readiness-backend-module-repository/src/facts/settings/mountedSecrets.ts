// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { posix } from 'node:path';
import type { RepositoryFile } from '../RepositoryFile';
import { isDeployed } from '../isDeployed';
import { parseDocuments } from '../manifests/parseDocuments';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { isMap } from '../isMap';

/** A file of the repository whose whole content a deployment gives to the service as a secret. @internal */
export interface MountedSecret {
  path: string;
  /** Of the secret, without the number of its version: Swarm's cannot be changed, so that each gets another name. */
  name: string;
  /** A stack of Swarm and kustomize deploy; a compose file without `deploy` may be for a developer's machine. */
  isDeployed: boolean;
}

const YAML = /\.ya?ml$/i;
/** Of a list: aliases can make one long list many. */
const MOST_ITEMS = 1_000;
const MARK = /^secrets:|^secretGenerator:/m;

/** What is shared is parsed once for all services. */
const parsed = new WeakMap<RepositoryFile, Record<string, any>[]>();

function objectsOf(file: RepositoryFile): Record<string, any>[] {
  const known = parsed.get(file) ?? parseDocuments(file.text);
  parsed.set(file, known);
  return known;
}

/** Those of the shared files that name secrets are looked for once for all services. */
const marked = new WeakMap<readonly RepositoryFile[], RepositoryFile[]>();

function markedOf(files: readonly RepositoryFile[]): RepositoryFile[] {
  const known =
    marked.get(files) ??
    files.filter(({ path, text }) => YAML.test(path) && MARK.test(text));
  marked.set(files, known);
  return known;
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value.slice(0, MOST_ITEMS) : [];
}

/** Of a compose file: the files behind the secrets that its services mount. */
function ofCompose(
  object: Record<string, any>,
  isOurs: (service: string) => boolean,
): MountedSecret[] {
  const { services, secrets } = object;
  if (!isMap(services) || !isMap(secrets)) {
    return [];
  }
  return Object.entries(services).flatMap(([service, given]) => {
    // Who builds it beside its secrets writes it
    if (!isMap(given) || given.build !== undefined || !isOurs(service)) {
      return [];
    }
    return listOf(given.secrets).flatMap((one): MountedSecret[] => {
      const name = isMap(one) ? one.source : one;
      const file =
        typeof name === 'string' && Object.hasOwn(secrets, name)
          ? secrets[name]?.file
          : undefined;
      return typeof file === 'string'
        ? [
            {
              path: file,
              name,
              isDeployed: isMap(given.deploy),
            },
          ]
        : [];
    });
  });
}

/** Of a kustomization: https://kubectl.docs.kubernetes.io/references/kustomize/kustomization/secretgenerator/ */
function ofKustomization(object: Record<string, any>): MountedSecret[] {
  return listOf(object.secretGenerator).flatMap(one =>
    listOf(isMap(one) ? one.files : undefined)
      .filter((file): file is string => typeof file === 'string')
      .map(file => {
        const at = file.indexOf('=');
        const path = file.slice(at + 1);
        const name = at > 0 ? file.slice(0, at) : posix.basename(path);
        return { path, name, isDeployed: true };
      }),
  );
}

/**
 * The files of the repository that what deploys the service gives it as secrets, whatever their folder is called: `secrets`
 * with `file` of a compose file or a stack of Swarm, `secretGenerator` with `files` of kustomize. Files of other services
 * are left out, as are those that are not in the repository.
 * @internal
 */
export function mountedSecrets(scope: Scope): MountedSecret[] {
  const found = new Map<string, MountedSecret>();
  const names = new Set(scope.names);
  let known: Set<string> | undefined;
  const isThere = (path: string) => {
    known ??= new Set([...scope.paths, ...scope.shared.map(one => one.path)]);
    return known.has(path);
  };
  const read = (files: readonly RepositoryFile[], isOwn: boolean) => {
    for (const file of markedOf(files)) {
      const { path } = file;
      if (!isDeployed(withinFolder(scope, path))) {
        continue;
      }
      for (const object of objectsOf(file)) {
        const ofStack = ofCompose(
          object,
          service => isOwn || names.has(service.toLowerCase()),
        );
        for (const one of isOwn
          ? [...ofStack, ...ofKustomization(object)]
          : ofStack) {
          const at = posix.join(posix.dirname(path), one.path);
          const before = found.get(at);
          if (!before?.isDeployed && isThere(at)) {
            const name = one.name.replace(/[-_.]v?\d{1,4}$/i, '');
            found.set(at, { ...one, path: at, name });
          }
        }
      }
    }
  };
  read(scope.files, true);
  read(scope.shared, false);
  return [...found.values()];
}
