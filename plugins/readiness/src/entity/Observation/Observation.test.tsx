// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { renderPart } from '../../__testUtils__/renderPart';
import { ContradictingObservation } from './ContradictingObservation';
import { Observation } from './Observation';

const fact = {
  name: 'splunk.events',
  provider: 'splunk',
  target: 'index=prod',
  value: 100,
  observedAt: Date.parse('2026-11-23T10:00:00Z'),
  consecutive: 3,
};
const result = {
  check: 'log-collection',
  section: 'logging',
  severity: 'required',
  status: 'contradicted',
  counted: true,
  fact: { ...fact, shown: '512 events (index prod)' },
} as const;

describe('Observation', () => {
  it('shows what the provider shows instead of the value', async () => {
    renderPart(<Observation result={result} />);
    expect(
      await screen.findByText(
        'Events in the last day: 512 events (index prod)',
      ),
    ).toBeInTheDocument();
  });

  it('shows the value where there is nothing else to show', async () => {
    renderPart(<Observation result={{ ...result, fact }} />);
    expect(
      await screen.findByText('Events in the last day: 100'),
    ).toBeInTheDocument();
  });

  it('shows the same of an observation that contradicts an answer', async () => {
    renderPart(<ContradictingObservation fact={result.fact} />);
    expect(
      await screen.findByText(
        'Events in the last day: 512 events (index prod)',
      ),
    ).toBeInTheDocument();
  });
});
