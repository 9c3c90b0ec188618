// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../RepositoryFile';
import { isMap, type Json } from '../../isMap';
import type { Scaler } from '../kubernetes';
import type { Source, Workload } from '../types';

/** What a file tells a platform to run. @internal */
export interface Found {
  workloads: Workload[];
  scalers?: Scaler[];
}

/** What files of parameters give to a template of production, by the name of the parameter. @internal */
export type Given = ReadonlyMap<string, { value: string; path: string }>;

/** Reads the files of one platform; throws nothing. @internal */
export interface PlatformReader {
  /** By its path, and by a word in its text. */
  wants: (path: string, text: string) => boolean;
  read: (file: RepositoryFile, source: Source, given: Given) => Found;
}

/** The entries of a map that are maps themselves, up to a bound. @internal */
export function entriesOf(value: unknown): [string, Json][] {
  return isMap(value)
    ? Object.entries(value)
        .filter((entry): entry is [string, Json] => isMap(entry[1]))
        .slice(0, 500)
    : [];
}

/** The maps in a list, up to a bound. @internal */
export function mapsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isMap).slice(0, 500) : [];
}

/**
 * A workload of a platform. Whoever reads probes there adds them to `containers`.
 * @internal
 */
export function platformWorkload(
  source: Source,
  about: Partial<Workload> & { kind: string; name: string },
): Workload {
  const name = about.name.toLowerCase();
  return {
    containers: [],
    ...source,
    ...about,
    name,
    names: [name, ...(about.names ?? [])]
      .map(one => one.toLowerCase())
      .filter((one, at, all) => one !== '' && all.indexOf(one) === at),
  };
}
