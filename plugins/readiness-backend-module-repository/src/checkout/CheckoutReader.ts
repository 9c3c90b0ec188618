// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { REPOSITORY_ANNOTATIONS } from 'backstage-plugin-readiness-common/annotations';
import {
  checkObservations,
  type Observation,
} from 'backstage-plugin-readiness-node';
import { NAME_ANNOTATIONS, namesOf } from '../provider/namesOf';
import { observeFiles } from '../provider/observeFiles';
import { oneOfSeveral } from '../provider/oneOfSeveral';
import { ownHostsOf } from '../provider/ownHostsOf';
import { ReaderPool } from '../process/ReaderPool';
import type { ReadingSource } from '../process/types';
import { packTree } from './packTree';
import { FILE_FACTS } from '../reading/fileFacts';
import type { Reading } from '../reading/types';
import { placeInCheckout } from './placeInCheckout';
import type {
  Checkout,
  CheckoutEntity,
  CheckoutLimits,
  CheckoutPlace,
  CheckoutTree,
} from './types';

const DEFAULT_LIMITS: CheckoutLimits = {
  time: 20_000,
  memory: 384 * 1024 * 1024,
};

/** An observation stays true for as long as the evaluation that it is made for. */
const TIME_TO_LIVE = 60 * 60_000;

/** What the files of a checkout tell of its entities. @alpha */
export interface CheckoutObservations {
  /** By lower-case ref. */
  observations: Map<string, Observation[]>;
  /** By lower-case ref and fact: the place in a file that shows it, for those that have one. */
  places: Map<string, Map<string, CheckoutPlace>>;
  /** By lower-case ref: where the code of those that were read is, from the root; `''` is the root. */
  folders: Map<string, string>;
  /** Why nothing is told of all of them: the reader was stopped, say. A sentence. */
  failed?: string;
}

/**
 * Observes a repository that lies on this machine, without a backend: with the readers of the provider, in a process of
 * its own with the same limits, because whoever may change a repository may write anything into it.
 * @alpha
 */
export class CheckoutReader {
  /** Names of the facts that it observes. */
  readonly facts: readonly string[] = FILE_FACTS;
  /** Keys of annotations that it reads of entities. */
  readonly annotations: readonly string[] = [
    ...REPOSITORY_ANNOTATIONS,
    ...NAME_ANNOTATIONS,
  ];
  private readonly readers: ReaderPool;

  /**
   * @param options - `readerFile`: the file that the process runs; default: the entry point `reader` of this package
   */
  constructor(options: { limits?: CheckoutLimits; readerFile?: string } = {}) {
    const { limits = DEFAULT_LIMITS, readerFile } = options;
    this.readers = new ReaderPool({ ...limits, processes: 1 }, readerFile);
  }

  /** Ends its process, which would otherwise wait for another checkout for a while. */
  close(): void {
    this.readers.close();
  }

  /**
   * Never throws for what is in the checkout.
   * @param options - `tree`: what to read instead of the files in the folder
   */
  async observe(
    checkout: Checkout,
    entities: CheckoutEntity[],
    options: { now: number; signal?: AbortSignal; tree?: CheckoutTree },
  ): Promise<CheckoutObservations> {
    const { now, signal = new AbortController().signal } = options;
    const observations = new Map<string, Observation[]>();
    const shownAt = new Map<string, Map<string, CheckoutPlace>>();
    const cannotTell = (ref: string, reason: string) =>
      observations.set(
        ref,
        FILE_FACTS.map(fact => ({ fact, cannotTell: reason, observedAt: now })),
      );
    const places = new Map(
      entities.map(one => [one, placeInCheckout(one, checkout)] as const),
    );
    const here = [...places].flatMap(([{ observed }, place]) =>
      place.isHere ? [{ observed, place }] : [],
    );
    const folders = new Map(
      here.map(({ observed, place }) => [observed.entityRef, place.folder]),
    );
    for (const [{ observed }, place] of places) {
      if (!place.isHere) {
        cannotTell(
          observed.entityRef,
          `Its code is in ${place.repository}, which was not read here.`,
        );
      }
    }
    if (here.length === 0) {
      return { observations, places: shownAt, folders };
    }
    try {
      const services = here.map(
        ({ observed, place: { folder, isDerived } }) => ({
          entityRef: observed.entityRef,
          folder,
          names: namesOf(observed.entity),
          own: ownHostsOf(observed),
          isDerived,
        }),
      );
      const read = (source: ReadingSource) =>
        this.readers.read({ source, services }, { signal });
      const reading = options.tree
        ? await packTree(options.tree, { signal, use: read })
        : await read({ type: 'folder', root: checkout.root });
      const found = reading.isUnchanged ? [] : reading.services;
      for (const { entityRef, readings = {} } of found) {
        shownAt.set(entityRef, placesOf(readings));
      }
      const counts = new Map(
        here.map(({ observed, place }) => [observed, place.repositories]),
      );
      const observed = [...counts.keys()];
      const given = oneOfSeveral(
        observeFiles({
          places: new Map(
            here.map(one => [
              one.observed,
              {
                type: 'local',
                key: checkout.root,
                root: checkout.root,
                folder: one.place.folder,
              },
            ]),
          ),
          services: found,
          now,
        }),
        { entities: observed, countOf: one => counts.get(one) ?? 1 },
      );
      const { accepted } = checkObservations({
        provider: { facts: [...FILE_FACTS], timeToLive: TIME_TO_LIVE },
        observations: given,
        entities: observed.map(({ entityRef }) => entityRef),
        now,
      });
      for (const { entityRef = '', ...observation } of accepted) {
        const known = observations.get(entityRef) ?? [];
        observations.set(entityRef, [...known, observation]);
      }
      return { observations, places: shownAt, folders };
    } catch (error) {
      signal.throwIfAborted();
      const { name, message } = error as Error;
      const failed =
        name === 'ReadingStoppedError'
          ? `${message} It was stopped.`
          : 'The repository could not be read.';
      for (const { observed } of here) {
        cannotTell(observed.entityRef, failed);
      }
      return { observations, places: shownAt, folders, failed };
    }
  }
}

function placesOf(
  readings: Partial<Record<string, Reading>>,
): Map<string, CheckoutPlace> {
  const places = new Map<string, CheckoutPlace>();
  for (const [fact, reading] of Object.entries(readings)) {
    const { path, line, value } = reading!;
    if (value !== undefined && path !== undefined) {
      places.set(fact, { path, ...(line !== undefined && { line }) });
    }
  }
  return places;
}
