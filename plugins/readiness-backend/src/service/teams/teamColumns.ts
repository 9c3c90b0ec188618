// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Team, VERDICTS } from 'backstage-plugin-readiness-common';
import type { CsvColumns } from '../writeCsv';

/** The columns of the CSV of teams. @internal */
export const TEAM_COLUMNS: CsvColumns<Team> = [
  ['ref', team => team.ref ?? (team.hidden ? 'hidden' : 'none')],
  ['parent', team => team.parent],
  ['services', team => team.services],
  ...VERDICTS.map(
    verdict => [verdict, (team: Team) => team.verdicts[verdict]] as const,
  ),
  ['blockedServices', team => team.blocked],
  ['blockers', team => team.blockers],
  ['contradictions', team => team.contradictions],
  ['contradictedServices', team => team.contradicted],
  ['sensitiveNotMonitored', team => team.sensitiveNotMonitored],
  ['blockedLongest', team => team.longestBlocked?.entityRef],
  ['blockedLongestSince', team => team.longestBlocked?.since],
];
