// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from './RepositoryFile';
import {
  definitionsOf,
  dependenciesOf,
  type DependencyList,
} from './dependencies/dependenciesOf';
import { usesInCode } from './dependencies/inCode';
import { usesInCompose } from './dependencies/inCompose';
import { usesInSettings } from './dependencies/inSettings';
import { isImported } from './dependencies/isImported';
import type { Technology } from './dependencies/packages/PackageNames';
import { technologiesOf } from './dependencies/technologies';
import type { Dependency } from './dependencies/types';
import { isDeployed } from './isDeployed';
import type { Reading, Scope } from './types';
import { withinFolder } from './withinFolder';

const MOST_PLACES = 20;

/** What only a database or a queue is for: Redis is a queue, a cache and a store. */
const DATABASES: Technology[] = ['mysql', 'postgresql', 'mongodb'];
const QUEUES: Technology[] = ['rabbitmq', 'kafka', 'sqs', 'nats'];

interface Place {
  technology: Technology;
  what: string;
  path: string;
  line: number;
}

/** @internal */
export interface UsesReading {
  /**
   * A sorted list of `mysql`, `postgresql`, `mongodb`, `redis`, `memcached`, `elasticsearch`, `object-store`, `rabbitmq`,
   * `kafka`, `sqs`, `nats`, `email`.
   */
  uses: Reading;
  /** Where databases, queues and email show, a text each: `pymongo in requirements.txt, line 3`. */
  databasePlaces: Reading;
  queuePlaces: Reading;
  emailPlaces: Reading;
}

/** What a file shows, or that it cannot be read. */
interface Seen {
  places: Place[];
  isList: boolean;
  broken?: string;
}

function deployedFiles(
  scope: Scope,
): { inner: string; file: RepositoryFile }[] {
  return scope.files
    .map(file => ({ inner: withinFolder(scope, file.path), file }))
    .filter(({ inner }) => isDeployed(inner, { asService: true }));
}

/** What a list of dependencies shows; the same package counts once. */
function placesInList(
  path: string,
  list: Extract<DependencyList, { packages: unknown }>,
  isUsed: (one: Dependency) => boolean,
): Place[] {
  const places: Place[] = [];
  const done = new Set<string>();
  for (const one of list.packages) {
    for (const technology of technologiesOf(list.ecosystem, one)) {
      const key = `${technology} ${one.keys[0]}`;
      if (!done.has(key)) {
        done.add(key);
        if (isUsed(one)) {
          places.push({ technology, what: one.name, path, line: one.line() });
        }
      }
    }
  }
  return places;
}

function placesOf(scope: Scope): Seen {
  const definitions = definitionsOf(scope.files, scope.shared);
  const seen: Seen = { places: [], isList: false };
  const imported = new Map<string, boolean>();
  for (const { inner, file } of deployedFiles(scope)) {
    const { path } = file;
    for (const use of usesInCode(inner, file)) {
      seen.places.push({ ...use, path });
    }
    const { names } = scope;
    for (const use of [
      ...usesInSettings(inner, { file, names }),
      ...usesInCompose(inner, { file, names }),
    ]) {
      seen.places.push({ ...use, path });
    }
    const list = dependenciesOf(file, definitions);
    if (list && 'broken' in list) {
      seen.broken ??= `${path} ${list.broken}.`;
    } else if (list) {
      seen.isList = true;
      const { ecosystem } = list;
      const isUsed = ({ name, usedAs = name }: Dependency) => {
        const key = `${ecosystem} ${usedAs}`;
        const is =
          imported.get(key) ?? isImported(usedAs, { ecosystem, scope });
        imported.set(key, is);
        return is;
      };
      for (const place of placesInList(path, list, isUsed)) {
        seen.places.push(place);
      }
    }
  }
  return seen;
}

/** The places of some technologies as texts, the first of each file and package. */
function told(places: Place[], technologies: Technology[]): Reading {
  const own = places.filter(({ technology }) =>
    technologies.includes(technology),
  );
  const texts = new Set(
    own.map(({ what, path, line }) => `${what} in ${path}, line ${line}`),
  );
  const shown = [...texts].slice(0, MOST_PLACES);
  const rest = texts.size - shown.length;
  const [first] = own;
  return {
    value: rest > 0 ? [...shown, `and ${rest} more`] : shown,
    ...(first && { path: first.path, line: first.line }),
  };
}

/**
 * What the service uses, in the words of the checks on persistence, messaging and email, and where that shows.
 *
 * @remarks
 * A driver or client among the packages that run in production counts, and what settings and code use by themselves.
 * @internal
 */
export function readUses(scope: Scope): UsesReading {
  const { places, isList, broken } = placesOf(scope);
  if (places.length === 0 && (broken || !isList || scope.isPartial)) {
    let cannotTell = 'There is no list of dependencies that can be read.';
    if (broken) {
      cannotTell = broken;
    } else if (isList) {
      cannotTell = 'The repository has more files than are read.';
    }
    const reading = { cannotTell };
    return {
      uses: reading,
      databasePlaces: reading,
      queuePlaces: reading,
      emailPlaces: reading,
    };
  }
  const found = new Set(places.map(({ technology }) => technology));
  const strongest =
    [DATABASES, QUEUES, ['email']]
      .map(ones => places.find(({ technology }) => ones.includes(technology)))
      .find(place => place !== undefined) ?? places[0];
  return {
    uses: {
      value: [...found].sort(),
      ...(strongest && { path: strongest.path, line: strongest.line }),
    },
    databasePlaces: told(places, DATABASES),
    queuePlaces: told(places, QUEUES),
    emailPlaces: told(places, ['email']),
  };
}
