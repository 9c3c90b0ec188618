// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Answer } from '../types/answer';
import { isValid } from '../answers/isValid';

/** Answers that may stand for a MongoDB. */
const UNCLEAR = ['database', 'other'];

/** "Will it connect to Mongo?", which Ops ask about every service, from the answer about persistence. @internal */
export function mongoLine(answer: Answer | undefined): string {
  if (!isValid(answer)) {
    return 'Connects to MongoDB: not answered';
  }
  if (answer.values.includes('mongodb')) {
    return 'Connects to MongoDB: yes';
  }
  const unclear = answer.values.find(value => UNCLEAR.includes(value));
  return unclear === undefined
    ? 'Connects to MongoDB: no'
    : `Connects to MongoDB: unknown, the answer is only "${unclear}"`;
}
