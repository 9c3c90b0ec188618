// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError, NotFoundError } from '@backstage/errors';
import {
  entityExcess,
  entityFromFile,
  entityRefOf,
  type CatalogEntity,
  type CompiledChecklist,
  type EntityLimits,
  type EvaluationRequest,
  type GivenFact,
  type ObservedFact,
} from 'backstage-plugin-readiness-common';
import { type ChecklistRegistry } from 'backstage-plugin-readiness-node';
import {
  checkObservations,
  isRecord,
} from 'backstage-plugin-readiness-node/evidence';
import { explainNoChecklist, explainOutOfScope } from '../explainAbsence';
import { refuse } from '../request/refuse';

/** More than any failure threshold: a reading of a checkout is the same every time. */
const COUNTS_AT_ONCE = 1_000_000;

const REQUEST_KEYS = ['entity', 'related', 'checklist', 'withStored', 'facts'];
const FACT_KEYS = ['name', 'value', 'cannotTell', 'shown', 'url', 'target'];

/** What was sent to be evaluated, checked. @internal */
export interface Given {
  entity: CatalogEntity;
  entityRef: string;
  related: CatalogEntity[];
  checklist: CompiledChecklist;
  facts: ObservedFact[];
}

/**
 * Reads a request to evaluate an entity.
 * @throws InputError for an entity or a fact that is larger than the limits, and for a checklist that there is not;
 * NotFoundError when no checklist applies, or not the one that is asked for
 * @internal
 */
export function readGiven(options: {
  request: EvaluationRequest;
  checklists: ChecklistRegistry;
  limits: EntityLimits;
  now: number;
}): Given {
  const { request, checklists, limits, now } = options;
  refuseOtherKeys(request, REQUEST_KEYS, '');
  refuseExcess(request, limits);
  refuseOtherAnnotations(request.entity, 'entity');
  request.related?.forEach((other, index) =>
    refuseOtherAnnotations(other, `related[${index}]`),
  );
  const entity = entityFromFile(request.entity);
  return {
    entity,
    entityRef: entityRefOf(entity),
    related: (request.related ?? []).map(entityFromFile),
    checklist: checklistFor(entity, request.checklist, checklists),
    facts: readFacts(request.facts ?? [], now),
  };
}

function checklistFor(
  entity: CatalogEntity,
  asked: string | undefined,
  checklists: ChecklistRegistry,
): CompiledChecklist {
  const entityRef = entityRefOf(entity);
  if (asked === undefined) {
    const first = checklists.forEntity(entity);
    if (!first) {
      const why = explainNoChecklist(entity, checklists);
      throw new NotFoundError(`${entityRef} is ${why}`);
    }
    return first;
  }
  const checklist = checklists.list().find(({ id }) => id === asked);
  if (!checklist) {
    throw refuse({
      what: 'checklist',
      given: asked,
      allowed: checklists.list().map(({ id }) => id),
    });
  }
  if (!checklist.appliesTo(entity)) {
    const why = explainOutOfScope(entity, checklist);
    throw new NotFoundError(`${entityRef} is ${why}`);
  }
  return checklist;
}

/** A key in another spelling would be left out silently, and the answer be to another question. */
function refuseOtherKeys(given: object, allowed: string[], place: string) {
  const other = Object.keys(given).find(key => !allowed.includes(key));
  if (other !== undefined) {
    throw refuse({ what: `key${place}`, given: other, allowed });
  }
}

/** The catalog refuses the file; here its answers would be left out silently. */
function refuseOtherAnnotations(
  { metadata: { annotations } }: EvaluationRequest['entity'],
  place: string,
) {
  // A key without a value is null
  if (
    annotations !== undefined &&
    annotations !== null &&
    !isRecord(annotations)
  ) {
    throw new InputError(
      `${place}.metadata.annotations is no map: write lines of keys and texts, such as readiness/data: "none"`,
    );
  }
}

function refuseExcess(request: EvaluationRequest, limits: EntityLimits): void {
  const excess =
    entityExcess(request.entity, limits, 'entity') ??
    request.related
      ?.map((other, index) => entityExcess(other, limits, `related[${index}]`))
      .find(found => found !== undefined);
  if (excess !== undefined) {
    throw new InputError(`It is too large to be evaluated: ${excess}`);
  }
}

function readFacts(given: GivenFact[], now: number): ObservedFact[] {
  const seen = new Set<string>();
  return given.map(
    ({ name, target = 'given with the request', ...fact }, index) => {
      refuseOtherKeys(given[index], FACT_KEYS, ` of facts[${index}]`);
      const { accepted, refused } = checkObservations({
        provider: { facts: [name], timeToLive: 1 },
        observations: [{ ...fact, fact: name, observedAt: now }],
        entities: [],
        now,
      });
      if (refused.length > 0) {
        throw new InputError(`facts[${index}]: ${refused[0]}`);
      }
      if (seen.has(name)) {
        throw new InputError(
          `facts[${index}]: ${name} is there twice: send each fact once`,
        );
      }
      seen.add(name);
      const [{ value, cannotTell, shown, url }] = accepted;
      return {
        name,
        provider: name.slice(0, name.indexOf('.')),
        target,
        ...(value !== undefined && { value }),
        ...(cannotTell !== undefined && { cannotTell }),
        ...(shown !== undefined && { shown }),
        ...(url !== undefined && { url }),
        observedAt: now,
        consecutive: COUNTS_AT_ONCE,
      };
    },
  );
}
