// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import type { Lie, TruthCase } from '../types';
import { judgeHonest } from './judgeHonest';
import { judgeLie } from './judgeLie';
import type { Result } from './Result';

/** Judges every case by what the portal says of its service. */
export function judgeAll(
  cases: { lies: Lie[]; honest: TruthCase[] },
  detailOf: (one: TruthCase) => ServiceDetail,
): Result[] {
  return [
    ...cases.lies.map(one => judgeLie(one, detailOf(one))),
    ...cases.honest.map(one => judgeHonest(one, detailOf(one))),
  ];
}
