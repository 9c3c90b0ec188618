// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Vocabulary } from 'backstage-plugin-readiness-common';
import { nearestHint } from '../cli/nearestHint';
import type { Refused } from './types';

const DETAIL = /^(.*)\.(evidence|note|confirmed)$/;
const WHOLE = ['confirmed', 'launch-date'];

/** What a name behind `readiness/` stands for, as it is written into a file: aliases become the id of their check. */
export function readName(
  text: string,
  { checks, aliases }: Vocabulary,
): { name: string } | { problem: Refused['problems'][0] } {
  const asked = text
    .trim()
    .toLowerCase()
    .replace(/^readiness\//, '');
  const [, id, detail] = DETAIL.exec(asked) ?? [];
  const given = id ?? asked;
  const check = checks.has(given) ? given : aliases[given];
  if (check !== undefined && checks.has(check)) {
    return { name: detail ? `${check}.${detail}` : check };
  }
  if (detail === undefined && WHOLE.includes(asked)) {
    return { name: asked };
  }
  return {
    problem: {
      code: 'unknown-name',
      message: `There is no check ${JSON.stringify(text.slice(0, 100))}.`,
      fix: nearestHint(given, [...checks.keys(), ...WHOLE]),
    },
  };
}
