// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import {
  CHECK_STATUSES,
  type CheckStatus,
  isClosed,
} from 'backstage-plugin-readiness-common';
import type { CheckVocabulary } from './CheckVocabulary';
import { refuse } from './refuse';

/**
 * Reads `check-id:status` and `check-id:value`.
 * @internal
 */
export function parseCheckValue(options: {
  parameter: 'check' | 'answer';
  text: string;
  vocabulary: CheckVocabulary;
}): { check: string; value: string } {
  const { parameter, text, vocabulary } = options;
  const colon = text.indexOf(':');
  const check = text.slice(0, Math.max(colon, 0)).trim();
  const value = text.slice(colon + 1).trim();
  if (!check || !value) {
    throw new InputError(
      `"${text}" is no value of "${parameter}": write ${
        parameter === 'check' ? '<check-id>:<status>' : '<check-id>:<value>'
      }`,
    );
  }
  const known = vocabulary.checks.get(check);
  if (!known) {
    throw refuse({
      what: 'check',
      given: check,
      allowed: [...vocabulary.checks.keys()],
    });
  }
  if (parameter === 'check') {
    if (!CHECK_STATUSES.includes(value as CheckStatus)) {
      throw refuse({ what: 'status', given: value, allowed: CHECK_STATUSES });
    }
    return { check, value };
  }
  const answered = value.toLocaleLowerCase('en-US');
  if (isClosed(known.answer)) {
    const allowed = known.answer.values ?? [];
    if (!allowed.includes(answered)) {
      throw refuse({ what: `answer to ${check}`, given: value, allowed });
    }
  }
  return { check, value: answered };
}
