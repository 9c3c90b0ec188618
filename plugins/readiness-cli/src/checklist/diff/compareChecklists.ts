// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeepStrictEqual } from 'node:util';
import type {
  Check,
  Checklist,
  Severity,
} from 'backstage-plugin-readiness-common';

/** What of a check changes: its severity, or one of these groups of keys. @internal */
export type ChangedPart =
  | 'severity'
  | 'rule'
  | 'applicability'
  | 'values'
  | 'sources'
  | 'evidence'
  | 'section'
  | 'text';

/** A check that differs between two checklists. @internal */
export interface CheckChange {
  check: string;
  change: 'added' | 'removed' | 'changed';
  /** Of an added or removed one its severity; of a changed one before and after, if that differs. */
  severity?: { from?: Severity; to?: Severity };
  parts: ChangedPart[];
}

/** @internal */
export interface ChecklistChanges {
  checks: CheckChange[];
  contradictions: { id: string; change: CheckChange['change'] }[];
  /** Other keys of the checklist that differ: `appliesTo`, `stores`. */
  others: string[];
}

const PARTS: Partial<Record<ChangedPart, (keyof Check)[]>> = {
  rule: ['fails', 'passWhen', 'freshness', 'effectiveFrom'],
  applicability: ['appliesWhen', 'allowNotApplicable'],
  values: ['answer', 'allowNone'],
  sources: ['answeredBy', 'inheritable', 'linkOf'],
  evidence: ['evidence'],
  text: ['title', 'question', 'why', 'failMessage', 'remedy'],
};

/** What differs between two checklists. @internal */
export function compareChecklists(
  before: Checklist,
  after: Checklist,
): ChecklistChanges {
  const old = checksOf(before);
  const present = checksOf(after);
  const rulesBefore = new Map(
    (before.contradictions ?? []).map(rule => [rule.id, rule]),
  );
  const rulesAfter = new Map(
    (after.contradictions ?? []).map(rule => [rule.id, rule]),
  );
  return {
    checks: [...new Set([...present.keys(), ...old.keys()])].flatMap(
      id => compareCheck(id, old.get(id), present.get(id)) ?? [],
    ),
    contradictions: [
      ...new Set([...rulesAfter.keys(), ...rulesBefore.keys()]),
    ].flatMap(id => {
      const change = changeOf(rulesBefore.get(id), rulesAfter.get(id));
      return change ? [{ id, change }] : [];
    }),
    others: (['appliesTo', 'roles', 'stores', 'aliases'] as const).filter(
      key => !isSame(presentOf(before[key]), presentOf(after[key])),
    ),
  };
}

/** Whether two JSON values are the same, wherever they were read. */
function isSame(before: unknown, after: unknown): boolean {
  return isDeepStrictEqual(toPlain(before), toPlain(after));
}

function toPlain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}

/** An extension has empty lists where the file that it extends has nothing. */
function presentOf(value: unknown): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === 0
    ? undefined
    : value;
}

interface PlacedCheck {
  check: Check;
  section: string;
}

function checksOf({ sections }: Checklist): Map<string, PlacedCheck> {
  return new Map(
    sections.flatMap(({ id: section, checks }) =>
      checks.map((check): [string, PlacedCheck] => [
        check.id,
        { check, section },
      ]),
    ),
  );
}

function compareCheck(
  id: string,
  before: PlacedCheck | undefined,
  after: PlacedCheck | undefined,
): CheckChange | undefined {
  if (!before || !after) {
    return {
      check: id,
      change: after ? 'added' : 'removed',
      severity: {
        ...(before && { from: before.check.severity }),
        ...(after && { to: after.check.severity }),
      },
      parts: [],
    };
  }
  const from = before.check.severity;
  const to = after.check.severity;
  const parts: ChangedPart[] = [
    ...(from === to ? [] : ['severity' as const]),
    ...(Object.entries(PARTS) as [ChangedPart, (keyof Check)[]][])
      .filter(([, keys]) =>
        keys.some(key => !isSame(before.check[key], after.check[key])),
      )
      .map(([part]) => part),
    ...(before.section === after.section ? [] : ['section' as const]),
  ];
  return parts.length === 0
    ? undefined
    : {
        check: id,
        change: 'changed',
        ...(from !== to && { severity: { from, to } }),
        parts,
      };
}

function changeOf(
  before: unknown,
  after: unknown,
): CheckChange['change'] | undefined {
  if (before === undefined) {
    return 'added';
  }
  if (after === undefined) {
    return 'removed';
  }
  return isSame(before, after) ? undefined : 'changed';
}
