// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  factsOfRule,
  HIDDEN_ENTITY,
  shortenAnswer,
  type CheckResult,
  type CompiledChecklist,
  type ContradictionItem,
  type Verdict,
} from 'backstage-plugin-readiness-common';
import { canonicalJson } from 'backstage-plugin-readiness-node/evidence';
import type { Knex } from 'knex';
import { decodeEvaluation } from '../database/evaluationCodec/decodeEvaluation';
import type { ServiceFact } from '../database/factTypes';
import { loadAssessmentFacts } from '../database/operations/facts/loadAssessmentFacts';
import type { ContradictionRow } from '../database/operations/read/listContradictions';
import { isLiving } from '../evidence/getFingerprint';
import type { CallerOptions } from '../permissions/CallerOptions';
import { hideSensitiveResults } from '../permissions/hideSensitive';
import { rewriteCheck } from '../permissions/rewriteNames';
import { rewriteStrings } from '../permissions/rewriteStrings';

type Observation = ContradictionItem['observations'][number];

interface Contradicted {
  row: ContradictionRow;
  checklist?: CompiledChecklist;
  /** Absent while the stored evaluation is one by an older checklist. */
  result?: CheckResult;
  observations: Observation[];
}

/** Stored contradictions as the API gives them, without the names that the reader may not read. @internal */
export async function presentContradictions(
  rows: ContradictionRow[],
  options: {
    knex: Knex;
    checklists: CompiledChecklist[];
    readable?: CallerOptions['readable'];
    maySeeSensitive?: CallerOptions['maySeeSensitive'];
    now: number;
  },
): Promise<ContradictionItem[]> {
  const { knex, checklists, readable, now } = options;
  const { maySeeSensitive = () => true } = options;
  const facts = await loadAssessmentFacts(knex, [
    ...new Set(rows.map(({ assessment_id }) => assessment_id)),
  ]);
  const contradicted = rows.map((row): Contradicted => {
    const checklist = checklists.find(({ id }) => id === row.checklist_id);
    const found =
      checklist &&
      decodeEvaluation(row.evaluation, checklist, row.entity_ref).checks.filter(
        ({ check }) => check === row.check_id,
      );
    const [result] =
      found && !maySeeSensitive(row.owner)
        ? hideSensitiveResults(found, checklist)
        : found ?? [];
    const known = facts.get(row.assessment_id) ?? [];
    // Of what is hidden no observation is told.
    const observations =
      result && !result.hidden
        ? observationsOf(result, { checklist: checklist!, known, now })
        : [];
    return { row, checklist, result, observations };
  });
  if (!readable) {
    return contradicted.map(one => itemOf(one, ref => ref));
  }
  const names = new Set<string>();
  for (const one of contradicted) {
    itemOf(one, ref => {
      names.add(ref.toLocaleLowerCase('en-US'));
      return ref;
    });
  }
  const seen = await readable([...names]);
  return contradicted.map(one =>
    itemOf(one, ref =>
      ref === one.row.entity_ref || seen.has(ref.toLocaleLowerCase('en-US'))
        ? ref
        : HIDDEN_ENTITY,
    ),
  );
}

function itemOf(
  { row, checklist, result, observations }: Contradicted,
  rename: (ref: string) => string,
): ContradictionItem {
  const told =
    result &&
    checklist &&
    rewriteCheck(result, {
      detail: { entityRef: row.entity_ref },
      checklist,
      rename,
    });
  return {
    entityRef: row.entity_ref,
    kind: row.kind,
    namespace: row.namespace,
    name: row.name,
    ...(row.title !== null && { title: row.title }),
    ...(row.owner !== null && { owner: row.owner }),
    ...(row.lifecycle !== null && { lifecycle: row.lifecycle }),
    verdict: row.verdict as Verdict,
    checklist: row.checklist_id,
    check: row.check_id,
    severity: told?.severity ?? 'required',
    ...(told?.answer && { answer: shortenAnswer(told.answer).text }),
    rules: (told?.contradictions ?? []).map(({ id, message, remedy }) => ({
      id,
      message,
      ...(remedy !== undefined && { remedy }),
    })),
    observations: rewriteStrings(observations, rename),
  };
}

/**
 * What the rules compare the answer with, with the time of the last observation: a collection that observed the same again
 * evaluates nothing, so that the stored evaluation has the time of the first.
 */
function observationsOf(
  result: CheckResult,
  options: {
    checklist?: CompiledChecklist;
    known: ServiceFact[];
    now: number;
  },
): Observation[] {
  const { checklist, known, now } = options;
  const own = result.fact;
  const names = new Set(
    (result.contradictions ?? []).flatMap(({ id }) => {
      const rule = checklist?.contradictions.find(one => one.id === id);
      // Without a rule the fact of the check disagrees by itself.
      return rule ? factsOfRule(rule) : own?.name ?? [];
    }),
  );
  return [...names].flatMap((name): Observation[] => {
    const present = known.find(({ fact }) => fact === name)?.observed;
    const provider = name.slice(0, name.indexOf('.'));
    if (own?.name === name) {
      const isSame = present?.value === canonicalJson(own.value);
      const observedAt = isSame ? present!.observedAt : own.observedAt;
      return [
        {
          provider,
          fact: name,
          value: own.value,
          observedAt: new Date(observedAt).toISOString(),
          ...(own.url !== undefined && { url: own.url }),
        },
      ];
    }
    if (!isLiving(present, now)) {
      return [];
    }
    return [
      {
        provider,
        fact: name,
        ...(present.value !== undefined && {
          value: JSON.parse(present.value),
        }),
        observedAt: new Date(present.observedAt).toISOString(),
        ...(present.url !== undefined && { url: present.url }),
      },
    ];
  });
}
