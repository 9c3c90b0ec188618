// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { fileName } from './CsvButton';

const NOW = new Date('2026-11-26T14:00:00Z');

describe('the name of a CSV file', () => {
  it('says what it is a list of, which filters narrow it, and the day', () => {
    expect(
      fileName(
        'services',
        { verdict: ['notReady'], dataClass: ['pii'], mine: true },
        NOW,
      ),
    ).toBe('readiness_services_not-ready_pii_mine_2026-11-26.csv');
    expect(
      fileName(
        'teams-by-owner',
        { owner: ['group:default/commerce-team'] },
        NOW,
      ),
    ).toBe('readiness_teams-by-owner_commerce-team_2026-11-26.csv');
  });

  it('has nothing that a file system refuses, and an end', () => {
    const q = `../../etc ${'x'.repeat(300)}`;
    const name = fileName('services', { q }, NOW);
    expect(name).toMatch(/^readiness_services_etc-x+_2026-11-26\.csv$/);
    expect(name.length).toBeLessThan(140);
  });
});
