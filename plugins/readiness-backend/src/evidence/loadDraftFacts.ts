// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  type Answer,
  answersOfPeople,
  type CatalogEntity,
  type CompiledChecklist,
  type DraftTarget,
  entityRefOf,
  type ObservedFact,
} from 'backstage-plugin-readiness-common';
import type { EvidenceProvider } from 'backstage-plugin-readiness-node';
import type { TargetState } from '../database/factTypes';
import { listCollections } from '../database/operations/facts/listCollections';
import { reasonOf } from '../database/reasonOf';
import { checksOfFacts } from './checksOfFacts';
import { type FactOptions, loadStoredFacts } from './loadFacts';
import { planTargets } from './planTargets';
import { toFact } from './toFact';

/** An entity with its answers. @internal */
export interface AnsweredEntity {
  entity: CatalogEntity;
  answers: ReadonlyMap<string, Answer>;
}

/** What is known of the draft of an entity. @internal */
export interface DraftFacts {
  facts: ObservedFact[];
  targets: DraftTarget[];
  /** Names of facts whose target is new or changed. */
  notObservedYet: ReadonlySet<string>;
}

/** @internal */
export interface DraftFactsOptions extends FactOptions {
  draft: AnsweredEntity;
  /** As the catalog has it; absent if there is none, or the caller may not read it. */
  before?: AnsweredEntity;
  /** The assessments of the entity; none if the caller may not read it. */
  assessmentIds: number[];
  checklist: CompiledChecklist;
  /** Facts of the caller: they count instead of stored ones. */
  given: ObservedFact[];
  providers: EvidenceProvider[];
  failureThreshold: number;
  now: number;
  logger: LoggerService;
}

/**
 * The stored facts that hold for the draft of an entity: those of the targets that are stored for that entity and that the
 * draft still has. What is known of any other target, which may be that of another service, is left out.
 * @internal
 */
export async function loadDraftFacts(
  options: DraftFactsOptions,
): Promise<DraftFacts> {
  const { draft, before, checklist, given } = options;
  const { providers, logger, failureThreshold, now } = options;
  const stored = await listStoredTargets(options);
  const isGiven = new Set(given.map(({ name }) => name));
  const kept = new Set<string>();
  const notObservedYet = new Set<string>();
  const targets: DraftTarget[] = [];
  for (const planned of planTargets({ ...draft, providers, logger })) {
    const provider = providers.find(({ id }) => id === planned.provider)!;
    const known = stored.filter(one => one.provider === provider.id);
    const same = known.find(({ targetId }) => targetId === planned.targetId);
    const isObserved =
      same?.lastAt !== undefined &&
      partOf(provider, draft, logger) === partOf(provider, before, logger);
    const common = {
      provider: provider.id,
      checks: checksOfFacts(checklist, provider.facts),
    };
    if (isObserved) {
      kept.add(planned.targetId);
      targets.push({ ...common, state: 'stored', target: planned.target });
    } else {
      provider.facts
        .filter(fact => !isGiven.has(fact))
        .forEach(fact => notObservedYet.add(fact));
      // Its own target is not named: which one it is may tell of the configuration of the provider.
      const storedTarget = same ? undefined : known[0]?.target;
      targets.push({
        ...common,
        state: 'notObservedYet',
        ...(storedTarget !== undefined && { storedTarget }),
      });
    }
  }
  const facts = await loadStoredFacts(options.assessmentIds, options);
  const holding = [...facts.values()]
    .flat()
    .filter(({ fact, targetId }) => kept.has(targetId) && !isGiven.has(fact))
    .flatMap(fact => toFact(fact, { now, failureThreshold }) ?? []);
  return { facts: [...holding, ...given], targets, notObservedYet };
}

async function listStoredTargets({
  knex,
  assessmentIds,
}: DraftFactsOptions): Promise<TargetState[]> {
  const targets: TargetState[] = [];
  for (const id of assessmentIds) {
    for (const target of await listCollections(knex, id)) {
      targets.push(target);
    }
  }
  return targets;
}

/** Where in its target an entity is; `null` when that is not known. */
function partOf(
  provider: EvidenceProvider,
  one: AnsweredEntity | undefined,
  logger: LoggerService,
): string | undefined | null {
  if (!provider.partOf) {
    return undefined;
  }
  if (!one) {
    return null;
  }
  const { entity, answers } = one;
  const entityRef = entityRefOf(entity);
  try {
    return provider.partOf(
      structuredClone({ entityRef, entity, answers: answersOfPeople(answers) }),
    );
  } catch (error) {
    logger.warn(
      `The evidence provider ${
        provider.id
      } cannot name the part of ${entityRef}: ${reasonOf(error)}`,
    );
    return null;
  }
}
