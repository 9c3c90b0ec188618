// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  noUnverifiedAnswers,
  noVerifiableAnswers,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { smallChecklist } from '../__testUtils__/smallChecklist';
import { serviceCsv } from './serviceCsv';

const SERVICE: ServiceSummary = {
  entityRef: 'component:default/books',
  kind: 'Component',
  namespace: 'default',
  name: 'books',
  owner: 'group:default/library-team',
  lifecycle: 'production',
  verdict: 'notReady',
  verdictSince: '2026-11-23T00:00:00.000Z',
  completeness: { answered: 1, applicable: 1 },
  blockers: [
    { check: 'health-endpoint', status: 'fail' },
    { check: 'gone-check', status: 'unanswered' },
  ],
  open: { blocker: 2, required: 1, recommended: 0 },
  dataClasses: ['pii'],
  monitoring: 'unmonitored',
  verifiableAnswers: noVerifiableAnswers(),
  contradictions: 1,
  unverifiedAnswers: noUnverifiedAnswers(),
  evaluatedAt: '2026-11-23T00:00:00.000Z',
};

function rowOf(
  change: Partial<ServiceSummary> = {},
  portal: string | undefined = 'https://backstage.example.com/',
) {
  return Object.fromEntries(
    serviceCsv({ checklists: () => [smallChecklist()], portal }).map(
      ([heading, valueOf]) => [heading, valueOf({ ...SERVICE, ...change })],
    ),
  );
}

describe('serviceCsv', () => {
  it('says where to read on, whose it is, why it waits and what blocks it', () => {
    expect(rowOf()).toMatchObject({
      link: 'https://backstage.example.com/catalog/default/component/books/readiness',
      ownerName: 'library-team',
      reason:
        'sensitive data, not monitored; 2 blockers; 1 contradiction; 1 required check',
      blockers: 'health-endpoint gone-check',
      blockerTitles: 'Health endpoint, Gone check',
    });
  });

  it.each<[Partial<ServiceSummary>, string]>([
    [{ verdict: 'ready' }, ''],
    [
      { verdict: 'unassessed', contradictions: 0 },
      'not assessed; sensitive data, not monitored',
    ],
    [
      {
        lifecycle: 'experimental',
        launchDate: '2026-12-01',
        monitoring: 'unknown',
        contradictions: 0,
        open: { blocker: 0, required: 0, recommended: 1 },
      },
      'sensitive data, monitoring unknown; launch on 2026-12-01',
    ],
  ])('gives the reason of %j', (change, reason) => {
    expect(rowOf(change).reason).toBe(reason);
  });

  it('gives what the catalog has as owner when that is no entity ref', () => {
    expect(rowOf({ owner: 'library' }).ownerName).toBe('library');
  });

  it('leaves the link empty when the address of the app is not configured', () => {
    const { link } = Object.fromEntries(
      serviceCsv({ checklists: () => [] }).map(([heading, valueOf]) => [
        heading,
        valueOf(SERVICE),
      ]),
    );
    expect(link).toBeUndefined();
  });
});
