// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { unverifiedFilter } from '../../hooks/unverifiedStates';
import { openCheckFilter } from 'backstage-plugin-readiness-common';
import { describeFilters } from './describeFilters';

describe('describeFilters', () => {
  it('removes one value at a time', () => {
    const active = describeFilters({
      owner: ['group:default/a', 'group:default/b'],
      q: 'notes',
      mine: true,
    });

    expect(active.map(filter => filter.id)).toEqual([
      'owner:group:default/a',
      'owner:group:default/b',
      'q',
      'mine',
    ]);
    expect(active[0].without).toEqual({
      owner: ['group:default/b'],
      q: 'notes',
      mine: true,
    });
  });

  it('makes one entry of all open statuses of a check', () => {
    const active = describeFilters({
      check: [...openCheckFilter('load-test'), 'data:stale'],
    });

    expect(active).toEqual([
      {
        id: 'open:load-test',
        name: 'check',
        value: 'load-test',
        open: true,
        without: { check: ['data:stale'] },
      },
      {
        id: 'check:data:stale',
        name: 'check',
        value: 'data:stale',
        without: { check: openCheckFilter('load-test') },
      },
    ]);
  });

  it('makes one entry of all unverified states, of any check or of one', () => {
    const active = describeFilters({
      verification: [
        ...unverifiedFilter(),
        ...unverifiedFilter('license'),
        'verified',
      ],
    });

    expect(
      active.map(({ id, value, unverified }) => [id, value, unverified]),
    ).toEqual([
      ['unverified:', '', true],
      ['unverified:license', 'license', true],
      ['verification:verified', 'verified', undefined],
    ]);
    expect(active[1].without).toEqual({
      verification: [...unverifiedFilter(), 'verified'],
    });
  });
});
