// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import { readServiceQuery, writeServiceQuery } from './serviceQuery';

describe('serviceQuery', () => {
  it('reads back every filter that it writes', () => {
    const filters: Required<ServiceFilters> = {
      verdict: ['notReady', 'unassessed'],
      level: ['blocked'],
      owner: ['group:default/a', 'group:default/b'],
      system: ['system:default/s'],
      domain: ['domain:default/d'],
      lifecycle: ['production'],
      type: ['service'],
      dataClass: ['pii'],
      monitoring: ['unknown'],
      section: ['logging'],
      check: ['load-test:fail', 'data:unanswered'],
      answer: ['persistence:mysql, or so'],
      verification: ['verified', 'license:contradicted'],
      verdictVerification: ['verified'],
      monitoringVerification: ['declared'],
      checklist: ['deploy-new-service'],
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
