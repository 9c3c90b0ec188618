// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import type { Lie, TruthCase } from '../types';
import { checkHonest } from './checkHonest';
import { checkLie } from './checkLie';
import type { Result } from './Result';

/** Checks every case against what the portal says of its service. */
export function checkCases(
  cases: { lies: Lie[]; honest: TruthCase[] },
  detailOf: (one: TruthCase) => ServiceDetail,
): Result[] {
  return [
    ...cases.lies.map(one => checkLie(one, detailOf(one))),
    ...cases.honest.map(one => checkHonest(one, detailOf(one))),
  ];
}
