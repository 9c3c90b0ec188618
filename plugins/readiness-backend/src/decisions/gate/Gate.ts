// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuthService,
  BackstageCredentials,
  LoggerService,
  PermissionsService,
} from '@backstage/backend-plugin-api';
import { NotAllowedError, toError } from '@backstage/errors';
import { AuthorizeResult } from '@backstage/plugin-permission-common';
import {
  type GateAnswer,
  type GateRequest,
  readinessGateReadPermission,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { CLOCK_SKEW_MS } from '../../database/clockSkew';
import { decodeEvaluation } from '../../database/evaluationCodec/decodeEvaluation';
import { readCatalogErrors } from '../../database/operations/catalogErrors/readCatalogErrors';
import {
  pruneGateAnswers,
  saveGateAnswer,
} from '../../database/operations/gate/gateAnswers';
import { findService } from '../../database/operations/read/findService';
import { lastSweep } from '../../database/operations/sweeps/lastSweep';
import type {
  AssessmentRow,
  EvaluatedAssessmentRow,
} from '../../database/tables';
import { storable } from '../../database/rows/storable';
import type { EntityVisibility } from '../../permissions/EntityVisibility';
import { refuse } from '../../service/request/refuse';
import { answerMissing, answerOf } from './answerOf';
import type { GateSettings } from './readGateSettings';

const REF_LENGTH = 512;
/** Old answers are deleted once in so many. */
const PRUNED_EVERY = 500;

/** @internal */
export interface GateOptions {
  knex: Knex;
  checklists: ChecklistRegistry;
  visibility: EntityVisibility;
  permissions: PermissionsService;
  auth: AuthService;
  settings: GateSettings;
  /** Evaluates a service again, as the catalog has it now. */
  reevaluate: (entityRef: string) => Promise<unknown>;
  logger: LoggerService;
  now: () => number;
}

/** Answers pipelines whether a service may be deployed, and keeps what it answered. @internal */
export class Gate {
  private asked = 0;

  constructor(private readonly options: GateOptions) {}

  /**
   * @param entityRef - lower case
   * @throws NotAllowedError without the permission; InputError for a checklist that there is not
   */
  async ask(
    entityRef: string,
    request: GateRequest,
    credentials: BackstageCredentials,
  ): Promise<GateAnswer> {
    await this.refuseUnlessPermitted(credentials);
    const answer = await this.answer(entityRef, request, credentials);
    await this.keep(answer, credentials);
    return answer;
  }

  private async answer(
    entityRef: string,
    { checklist: given, level }: GateRequest,
    credentials: BackstageCredentials,
  ): Promise<GateAnswer> {
    const { knex, checklists, settings, now } = this.options;
    const configured = checklists.list().map(({ id }) => id);
    if (given !== undefined && !configured.includes(given)) {
      throw refuse({ what: 'checklist', given, allowed: configured });
    }
    if (!(await this.mayRead(entityRef, credentials))) {
      return answerMissing(entityRef, settings);
    }
    const find = () =>
      findService({
        knex,
        entityRef,
        checklists: given === undefined ? configured : [given],
        isStrict: given !== undefined,
      });
    const row = await this.upToDate(await find(), find);
    const checklist = checklists
      .list()
      .find(({ id }) => id === row?.checklist_id);
    if (!row || !checklist) {
      return answerMissing(entityRef, settings);
    }
    return answerOf(
      {
        row,
        checklist,
        results: decodeEvaluation(row.evaluation, checklist, entityRef).checks,
        checkedAt: await this.checkedAt(row),
      },
      { level, settings, now: now() },
    );
  }

  /** Evaluated again if a time has come that may change the outcome, such as the end of a waiver. */
  private async upToDate(
    row: EvaluatedAssessmentRow | undefined,
    find: () => Promise<EvaluatedAssessmentRow | undefined>,
  ): Promise<EvaluatedAssessmentRow | undefined> {
    const { reevaluate, logger } = this.options;
    if (!row || !this.isDue(row)) {
      return row;
    }
    try {
      await reevaluate(row.entity_ref);
    } catch (error) {
      logger.warn(
        `Could not evaluate ${row.entity_ref} for a gate`,
        toError(error),
      );
    }
    return find();
  }

  private isDue(row: AssessmentRow): boolean {
    const { now } = this.options;
    const { next_evaluation_at: next, evaluated_at: evaluated } = row;
    return (
      (next !== null && Number(next) <= now()) ||
      Number(evaluated) > now() + CLOCK_SKEW_MS
    );
  }

  private async checkedAt(row: AssessmentRow): Promise<number> {
    const { knex, now } = this.options;
    if (this.isDue(row)) {
      // It could not be evaluated: it is known up to the time that was missed.
      return Math.min(Number(row.next_evaluation_at ?? 0), now());
    }
    const swept = (await lastSweep(knex, { now: now() })) ?? 0;
    const known = Math.max(swept, Number(row.evaluated_at));
    const errors = await readCatalogErrors(knex, { about: row.entity_ref });
    // Since then the catalog shows an older version of its file.
    return errors.reduce((time, { since }) => Math.min(time, since), known);
  }

  private async refuseUnlessPermitted(
    credentials: BackstageCredentials,
  ): Promise<void> {
    const [decision] = await this.options.permissions.authorize(
      [{ permission: readinessGateReadPermission }],
      { credentials },
    );
    if (decision.result !== AuthorizeResult.ALLOW) {
      throw new NotAllowedError(
        `You may not ask the gate: that takes the permission ${readinessGateReadPermission.name}`,
      );
    }
  }

  /** A token of a pipeline has the one permission only, and learns of a service what the gate says. */
  private async mayRead(
    entityRef: string,
    credentials: BackstageCredentials,
  ): Promise<boolean> {
    const { auth, visibility } = this.options;
    return (
      auth.isPrincipal(credentials, 'service') ||
      visibility.mayRead(entityRef, credentials)
    );
  }

  private async keep(
    answer: GateAnswer,
    credentials: BackstageCredentials,
  ): Promise<void> {
    const { knex, settings, auth, now, logger } = this.options;
    const askedBy = auth.isPrincipal(credentials, 'user')
      ? credentials.principal.userEntityRef.toLocaleLowerCase('en-US')
      : auth.isPrincipal(credentials, 'service') &&
        credentials.principal.subject;
    await saveGateAnswer(knex, {
      at: now(),
      entity_ref: storable(answer.entityRef, REF_LENGTH),
      checklist_id: answer.checklist ?? null,
      required_level: answer.requiredLevel ?? null,
      answer: answer.answer,
      reason: answer.reason,
      blockers: JSON.stringify(answer.blockers.map(({ check }) => check)),
      waivers: JSON.stringify(answer.waivers.map(({ check }) => check)),
      evaluated_at: answer.evaluatedAt ? Date.parse(answer.evaluatedAt) : null,
      stale: answer.stale ? 1 : 0,
      asked_by: storable(askedBy || 'nobody', REF_LENGTH),
    });
    this.asked += 1;
    if (this.asked % PRUNED_EVERY === 1) {
      // Nobody waits for it: what it leaves is deleted the next time.
      pruneGateAnswers(knex, {
        before: now() - settings.keepMs,
        most: settings.keepAtMost,
      }).catch(error =>
        logger.warn('Could not delete old answers of gates', toError(error)),
      );
    }
  }
}
