// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import {
  evaluateEntity,
  readEntityAnswers,
  sanitizeEntity,
  type VerificationDemand,
} from 'backstage-plugin-readiness-common';
import type { EvidenceProvider } from 'backstage-plugin-readiness-node/evidence';
import { Breather } from '../catalog/Breather';
import { inputHashOf } from '../catalog/inputHashOf';
import { domainOf } from '../catalog/relatedEntities/domainOf';
import { sourcePlaceOf } from '../catalog/sourceLines/sourcePlaceOf';
import type { EvaluatedEntity } from '../catalog/sourceLines/SourceLines';
import { decodeAssessment } from '../database/evaluationCodec/decodeEvaluation';
import type { AssessmentWrite, StoredAssessment } from '../database/types';
import type { WaiverRow } from '../database/waiverTables';
import { getFactsFingerprint } from '../evidence/getFingerprint';
import { type FactOptions, loadFacts } from '../evidence/loadFacts';
import { planTargets } from '../evidence/planTargets';
import { toFact } from '../evidence/toFact';
import { causesOf } from './causesOf';
import type { ChangedEntity } from './findChanged';
import { firstSeen } from './firstSeen';
import { hashesOf, inputPartsOf } from './inputParts';
import { changesOfWaivers } from './changesOfWaivers';
import {
  digestOf,
  inForce,
  toWaiver,
  type WaiverHooks,
} from './waiversInForce';

/** @internal */
export interface EvaluateChangedOptions extends FactOptions {
  /** What is stored, by assessment id. */
  stored: ReadonlyMap<number, StoredAssessment>;
  providers: EvidenceProvider[];
  verificationDemand?: VerificationDemand;
  failureThreshold: number;
  waivers: Pick<WaiverHooks, 'findingsOf' | 'takeAnnotations'>;
  /** Of the configured providers. */
  providersDigest: string;
  now: number;
  logger: LoggerService;
  /** Told of those that cannot be evaluated; they are left out. */
  onFailure: (entityRef: string, error: unknown) => Promise<void>;
}

/**
 * Evaluates entities: reads their answers, works out the targets that evidence is collected of by these answers, loads
 * what is known of the targets, and evaluates all of it.
 * @returns what is to be stored, and the ids of the targets that are new to an entity
 * @internal
 */
export async function evaluateChanged(
  changed: ChangedEntity[],
  options: EvaluateChangedOptions,
): Promise<{
  writes: (AssessmentWrite & EvaluatedEntity)[];
  newTargets: string[];
}> {
  const { knex, observable, providers, failureThreshold } = options;
  const { stored, now, logger, onFailure, providersDigest } = options;
  const { verificationDemand } = options;
  const breather = new Breather();
  const planned = [];
  for (const one of changed) {
    await breather.breathe();
    const { entityRef, entity, checklist, storedFacts } = one;
    const { related } = one.relatedEntities;
    try {
      const answers = readEntityAnswers({ checklist, entity, related, now });
      const targets = planTargets({
        entity,
        answers: answers.answers,
        providers,
        logger,
      });
      planned.push({ one, entityRef, answers, targets, storedFacts });
    } catch (error) {
      await onFailure(entityRef, error);
    }
  }
  const loaded = await loadFacts(planned, { knex, observable });

  const writes: (AssessmentWrite & EvaluatedEntity)[] = [];
  const newTargets: string[] = [];
  for (const [index, { one, answers, targets }] of planned.entries()) {
    await breather.breathe();
    const { entityRef, checklist, state } = one;
    const { related, inputs } = one.relatedEntities;
    const { facts } = loaded[index];
    for (const { targetId } of loaded[index].newTargets) {
      newTargets.push(targetId);
    }
    try {
      const row = state && stored.get(state.assessmentId);
      const before = row && decodeAssessment(row, checklist);
      // The answers are read, and secrets in them found; from here on nothing needs them.
      const entity = sanitizeEntity(one.entity);
      const evaluate = (waivers: WaiverRow[]) =>
        evaluateEntity({
          checklist,
          entity,
          related,
          answers: {
            ...answers,
            findings: [
              ...answers.findings,
              ...options.waivers.findingsOf({
                entityRef,
                checklist,
                answers,
                now,
              }),
            ],
          },
          facts: facts.flatMap(
            fact => toFact(fact, { now, failureThreshold }) ?? [],
          ),
          firstSeen: firstSeen(answers.answers, before, now),
          waivers: waivers.map(toWaiver),
          ...(providers.length > 0 && {
            failureThreshold,
            observable,
            factDescriptions: observable,
          }),
          verificationDemand,
          now,
          // The inventory counts every value.
          keepsLongLists: true,
        });
      let waivers = inForce(one.waivers, checklist.id, now);
      let { inputHash } = one;
      let evaluation = evaluate(waivers);
      const taken = await options.waivers.takeAnnotations({
        entityRef,
        entity: one.entity,
        checklist,
        answers,
        waivers: one.waivers,
        results: evaluation.checks,
        now,
      });
      if (taken) {
        waivers = inForce(taken, checklist.id, now);
        evaluation = evaluate(waivers);
        inputHash = inputHashOf({
          entity: one.entity,
          checklist,
          relatedEntities: one.relatedEntities,
          providersDigest,
          verificationDemand,
          waiversDigest: digestOf(waivers),
        });
      }
      const inputParts = inputPartsOf({
        entity: one.entity,
        facts,
        providersDigest,
        failureThreshold,
        waivers: waivers.map(({ waiver_id: id }) => id),
        now,
      });
      const inputHashes = hashesOf(related);
      writes.push({
        entity,
        inputParts,
        inputHashes,
        causes:
          before &&
          causesOf({
            before,
            evaluation,
            inputParts,
            inputHashes,
            facts,
            isDue:
              state?.nextEvaluationAt !== undefined &&
              state.nextEvaluationAt <= now,
            file: sourcePlaceOf(one.entity)?.target,
            waiverChanges: await changesOfWaivers(
              knex,
              before.inputParts?.waivers,
              waivers,
            ),
            now,
          }),
        domain: domainOf(one.relatedEntities),
        evaluation,
        checklist,
        inputHash,
        // As the next sweep will find it.
        factsFingerprint: getFactsFingerprint(facts, { now, failureThreshold }),
        inputs,
        related,
        targets,
        before,
      });
    } catch (error) {
      await onFailure(entityRef, error);
    }
  }
  return { writes, newTargets };
}
