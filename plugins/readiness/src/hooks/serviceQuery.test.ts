// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  LIST_FILTERS,
  type ServiceFilters,
} from 'backstage-plugin-readiness-common';
import { readServiceQuery, writeServiceQuery } from './serviceQuery';

describe('serviceQuery', () => {
  it('reads back every filter that it writes', () => {
    const filters: ServiceFilters = {
      ...Object.fromEntries(
        LIST_FILTERS.map(name => [name, [`${name}:one`, 'two, or & so']]),
      ),
      changedSince: '2026-11-01',
      q: 'notes & more',
      mine: true,
    };

    const query = writeServiceQuery(filters).toString();

    expect(readServiceQuery(new URLSearchParams(query))).toEqual(filters);
  });

  it('drops empty values and keeps other parameters', () => {
    const former = new URLSearchParams('sort=name&owner=old&mine=true');

    const written = writeServiceQuery({ owner: [], q: '' }, former);

    expect(written.toString()).toBe('sort=name');
    expect(
      readServiceQuery(
        new URLSearchParams('owner=&q=%20&mine=no&verdict=ready&verdict=ready'),
      ),
    ).toEqual({ verdict: ['ready'] });
  });
});
