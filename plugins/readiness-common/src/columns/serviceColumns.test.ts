// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { SERVICE_SORTS } from '../client/generated/types';
import {
  CSV_COLUMNS,
  OPTIONAL_SERVICE_COLUMNS,
  shownServiceColumns,
} from './serviceColumns';

describe('shownServiceColumns', () => {
  it('has the usual columns when none was chosen', () => {
    expect(shownServiceColumns([])).toEqual([
      'name',
      'owner',
      'verdict',
      'blockers',
      'dataClass',
      'monitoring',
    ]);
  });

  it('puts chosen columns last in the order of the menu, and evidence beside the verdict', () => {
    expect(
      shownServiceColumns(['launchDate', 'verifiableAnswers', 'system']),
    ).toEqual([
      'name',
      'owner',
      'verdict',
      'verifiableAnswers',
      'blockers',
      'dataClass',
      'monitoring',
      'system',
      'launchDate',
    ]);
  });

  it('has each column of the menu once when all were chosen', () => {
    const all = shownServiceColumns(OPTIONAL_SERVICE_COLUMNS);
    expect(new Set(all).size).toBe(all.length);
    expect(all).toEqual(expect.arrayContaining([...OPTIONAL_SERVICE_COLUMNS]));
  });

  it('can show whatever lists are sorted by', () => {
    const all: string[] = shownServiceColumns(OPTIONAL_SERVICE_COLUMNS);
    // The time is in the column of the verdict.
    expect(SERVICE_SORTS.filter(field => !all.includes(field))).toEqual([
      'verdictSince',
    ]);
  });
});

describe('CSV_COLUMNS', () => {
  it('have headings of their own, the service first and the time of its evaluation last', () => {
    const headings = CSV_COLUMNS.map(([heading]) => heading);
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.slice(0, 3)).toEqual(['entityRef', 'name', 'owner']);
    expect(headings.at(-1)).toBe('evaluatedAt');
  });
});
