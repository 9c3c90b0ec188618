// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { serviceEntity } from '../../__testUtils__/serviceEntity';
import { smallChecklist } from '../../__testUtils__/smallChecklist';
import { TestChecklists } from '../../__testUtils__/TestChecklists';
import { evaluateGiven } from './evaluateGiven';

function evaluate(
  options: Pick<
    Parameters<typeof evaluateGiven>[0],
    'observable' | 'verificationDemand'
  >,
) {
  return evaluateGiven({
    request: { entity: serviceEntity('books') },
    checklists: new TestChecklists(smallChecklist()),
    now: Date.parse('2026-11-23T10:00:00Z'),
    ...options,
  });
}

describe('an entity that is sent', () => {
  it('must be verified as demanded, like the services of the catalog are', () => {
    const observable = new Set(['health.answers']);
    expect(evaluate({ observable })).toMatchObject({
      verdict: 'ready',
      verdictVerification: 'declared',
      monitoring: 'monitored',
      monitoringVerification: 'declared',
      unverifiedAnswers: { verifiable: 1, inconclusive: 0, noProvider: 1 },
    });
    const demanded = evaluate({
      observable,
      verificationDemand: { blockers: true },
    });
    expect(demanded).toMatchObject({
      verdict: 'notReady',
      blockers: ['health-endpoint'],
    });
    expect(
      demanded.checks.find(({ check }) => check === 'health-endpoint'),
    ).toMatchObject({
      status: 'unknown',
      mustBeVerified: true,
      message: 'Must be verified: health has not verified it yet.',
    });
  });
});
