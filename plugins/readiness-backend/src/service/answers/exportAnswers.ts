// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  checkTitle,
  type CompiledChecklist,
  HIDDEN_ENTITY,
} from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { decodeEvaluation } from '../../database/evaluationCodec/decodeEvaluation';
import { listEvaluated } from '../../database/operations/read/listEvaluated';
import type { ServiceQuery } from '../../database/operations/read/ServiceQuery';
import type { EvaluatedAssessmentRow } from '../../database/tables';
import type { CallerOptions } from '../../permissions/CallerOptions';
import { hideSensitiveResults } from '../../permissions/hideSensitive';
import { rewriteNames, type Told } from '../../permissions/rewriteNames';
import type { ListedAnswer } from './answerColumns';

/** Some hundred evaluations of a few kB are held at a time. */
const PORTION = 100;

interface ToldService {
  row: EvaluatedAssessmentRow;
  checklist: CompiledChecklist;
  told: Told;
}

/**
 * Every applicable check of every service that a query finds, with its answer and what was observed, in portions that are
 * read as they are needed: services by name, checks in the order of the checklist.
 * @internal
 */
export async function* exportAnswers(options: {
  knex: Knex;
  query: ServiceQuery;
  checklists: readonly CompiledChecklist[];
  /** Default: all. */
  readable?: CallerOptions['readable'];
  /** Default: everyone sees everything. */
  maySeeSensitive?: CallerOptions['maySeeSensitive'];
}): AsyncIterable<ListedAnswer[]> {
  const { knex, query, checklists, readable } = options;
  const { maySeeSensitive = () => true } = options;
  let after: (string | number)[] | undefined;
  do {
    const page = await listEvaluated({ knex, query, limit: PORTION, after });
    const services = page.rows.flatMap((row): ToldService[] => {
      const checklist = checklists.find(({ id }) => id === row.checklist_id);
      if (!checklist) {
        return [];
      }
      const { entity_ref: entityRef } = row;
      const { checks } = decodeEvaluation(row.evaluation, checklist, entityRef);
      const shown = maySeeSensitive(row.owner)
        ? checks
        : hideSensitiveResults(checks, checklist);
      return [
        { row, checklist, told: { entityRef, checks: shown, findings: [] } },
      ];
    });
    yield (
      readable ? await withoutHiddenNames(services, readable) : services
    ).flatMap(listAnswers);
    after = page.last;
  } while (after);
}

function listAnswers({ row, checklist, told }: ToldService): ListedAnswer[] {
  const service: ListedAnswer['service'] = {
    entityRef: row.entity_ref,
    name: row.name,
    ...(row.title !== null && { title: row.title }),
    ...(row.owner !== null && { owner: row.owner }),
    ...(row.lifecycle !== null && { lifecycle: row.lifecycle }),
  };
  return told.checks
    .filter(({ status }) => status !== 'notApplicable')
    .map(result => ({
      service,
      title: checkTitle(
        checklist.checksById.get(result.check) ?? { id: result.check },
      ),
      result,
    }));
}

/** The names of a whole portion are asked about at once. */
async function withoutHiddenNames(
  services: ToldService[],
  readable: NonNullable<CallerOptions['readable']>,
): Promise<ToldService[]> {
  const names = new Set<string>();
  const rewrite = (rename: (ref: string) => string) =>
    services.map(service => ({
      ...service,
      told: rewriteNames(service.told, service.checklist, rename),
    }));
  rewrite(ref => {
    names.add(ref.toLocaleLowerCase('en-US'));
    return ref;
  });
  const own = new Set(services.map(({ row }) => row.entity_ref));
  const seen = await readable([...names].filter(name => !own.has(name)));
  return rewrite(ref => {
    const name = ref.toLocaleLowerCase('en-US');
    return own.has(name) || seen.has(name) ? ref : HIDDEN_ENTITY;
  });
}
