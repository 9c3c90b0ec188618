// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckResult,
  firstItems,
  listText,
  shortenAnswer,
} from 'backstage-plugin-readiness-common';
import type { ChangeRow } from '../tables';
import type { AssessmentWrite } from '../types';
import { storable } from './storable';

const TEXT_LENGTH = 200;
const LISTED = { items: 100, characters: 170 };

type Change = Pick<ChangeRow, 'type'> &
  Partial<Pick<ChangeRow, 'check_id' | 'from_value' | 'to_value'>>;

/** What a write adds to the history of an assessment: the difference to what was stored before. @internal */
export function changeRows(write: AssessmentWrite): Change[] {
  const { evaluation, before } = write;
  if (!before) {
    return [{ type: 'evaluated', to_value: evaluation.verdict }];
  }
  const changes: Change[] = [];
  if (before.isRetired) {
    changes.push({ type: 'returned' });
  }
  if (before.checklistDigest !== evaluation.digest) {
    changes.push({
      type: 'checklist',
      from_value: before.checklistDigest.slice(0, 12),
      to_value: evaluation.digest.slice(0, 12),
    });
  }
  if (before.verdict !== evaluation.verdict) {
    changes.push({
      type: 'verdict',
      from_value: before.verdict,
      to_value: evaluation.verdict,
    });
  }
  const beforeById = new Map(
    before.checks.map(result => [result.check, result]),
  );
  for (const result of evaluation.checks) {
    const old = beforeById.get(result.check);
    if (old && old.status !== result.status) {
      changes.push({
        type: 'check',
        check_id: result.check,
        from_value: old.status,
        to_value: result.status,
      });
    }
    if (old && textOf(old) !== textOf(result)) {
      changes.push({
        type: 'answer',
        check_id: result.check,
        from_value: textOf(old),
        to_value: textOf(result),
      });
    }
  }
  return changes;
}

/** A list ends with the number of what is left out, which a cut through its text would lose. */
function textOf(result: CheckResult): string | null {
  if (!result.answer) {
    return null;
  }
  const { text, values, moreValues } = shortenAnswer(result.answer);
  if (text.length <= TEXT_LENGTH || text !== listText(values, moreValues)) {
    return storable(text, TEXT_LENGTH);
  }
  const { first, more } = firstItems(values, LISTED);
  return storable(listText(first, more + (moreValues ?? 0)), TEXT_LENGTH);
}
