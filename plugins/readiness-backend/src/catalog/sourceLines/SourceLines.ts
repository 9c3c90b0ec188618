// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import {
  type CatalogEntity,
  entityRefOf,
  type Evaluation,
  type Finding,
} from 'backstage-plugin-readiness-common';
import { inGroups } from '../inGroups';
import {
  type EntityLines,
  lineOfFinding,
} from 'backstage-plugin-readiness-node/catalogFiles';
import { SourceFiles } from './SourceFiles';
import { type SourcePlace, sourcePlaceOf } from './sourcePlaceOf';

/** A first sweep of thousands of repositories must not drain what a host allows us, which the catalog needs as well. */
const MAX_FILES = 50;
const AT_ONCE = 8;
/** After this no further file is begun, so that a batch waits no longer than twice this. */
const BEGIN_WITHIN_MS = 2_000;

/** An entity that was evaluated, with whoever its findings may be about. @internal */
export interface EvaluatedEntity {
  entity: CatalogEntity;
  evaluation: Evaluation;
  /** By lower-case ref. */
  related: ReadonlyMap<string, CatalogEntity>;
}

/**
 * Adds lines to findings. The catalog drops where in its file an entity says a thing, so that the file is read again.
 * It takes no part in the evaluation: what is not found in time is left out, and the hash of the input knows nothing of it.
 * @internal
 */
export class SourceLines {
  private readonly files: SourceFiles;

  constructor(options: {
    urlReader: UrlReaderService;
    logger: LoggerService;
    now: () => number;
  }) {
    this.files = new SourceFiles(options);
  }

  /** Gives the findings of each entity their lines, where they are known. Never throws. */
  async addTo(evaluated: EvaluatedEntity[]): Promise<void> {
    const places = new Map<string, SourcePlace>();
    for (const entity of evaluated) {
      for (const finding of entity.evaluation.findings) {
        const place = placeOf(finding, entity)?.place;
        if (place && places.size < MAX_FILES) {
          places.set(place.target, place);
        }
      }
    }
    const lines = await this.read([...places.values()]);
    if (lines.size === 0) {
      return;
    }
    for (const entity of evaluated) {
      const findings = entity.evaluation.findings.map(finding => {
        const found = placeOf(finding, entity);
        const known =
          found && lines.get(found.place.target)?.get(finding.entityRef);
        const line = known && lineOfFinding(finding, found.entity, known);
        // Findings of a related entity may be shared between its services: never changed in place.
        return line === undefined
          ? finding
          : { ...finding, location: { ...finding.location!, line } };
      });
      entity.evaluation = { ...entity.evaluation, findings };
    }
  }

  private async read(
    places: SourcePlace[],
  ): Promise<Map<string, ReadonlyMap<string, EntityLines>>> {
    const found = new Map<string, ReadonlyMap<string, EntityLines>>();
    await inGroups(places, {
      atOnce: AT_ONCE,
      groupOf: ({ target }) => target,
      work: async place => {
        const lines = await this.files.linesOf(place);
        if (lines) {
          found.set(place.target, lines);
        }
      },
      signal: AbortSignal.timeout(BEGIN_WITHIN_MS),
    });
    return found;
  }
}

/** Where to search for the line of a finding; undefined when it has one, or there is nowhere to search. */
function placeOf(
  { entityRef, location }: Finding,
  { entity, related }: EvaluatedEntity,
): { place: SourcePlace; entity: CatalogEntity } | undefined {
  if (!location || location.line !== undefined) {
    return undefined;
  }
  const holder =
    entityRef === entityRefOf(entity) ? entity : related.get(entityRef);
  const place = holder && sourcePlaceOf(holder);
  // The finding may name another file, that of the sources.
  return place && place.target === location.file
    ? { place, entity: holder }
    : undefined;
}
