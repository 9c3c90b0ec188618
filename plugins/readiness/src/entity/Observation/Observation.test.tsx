// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { renderPart } from '../../__testUtils__/renderPart';
import type { ProviderDescription } from 'backstage-plugin-readiness-common';
import type { ReactNode } from 'react';
import { KnownProviders } from '../../hooks/knownProviders';
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

const splunk: ProviderDescription = {
  id: 'splunk',
  title: 'Splunk Cloud',
  configurationKey: 'readiness.splunk',
  facts: [
    {
      name: 'splunk.events',
      title: 'Events in the last day',
      kind: 'count',
      unit: 'events',
    },
  ],
};

const show = (element: ReactNode) =>
  renderPart(
    <KnownProviders.Provider value={[splunk]}>
      {element}
    </KnownProviders.Provider>,
  );

describe('Observation', () => {
  it('shows what the provider shows instead of the value', async () => {
    show(<Observation result={result} />);
    expect(
      await screen.findByText(
        'Events in the last day: 512 events (index prod)',
      ),
    ).toBeInTheDocument();
    expect(screen.getByText('Observed by Splunk Cloud')).toBeInTheDocument();
  });

  it('shows the value with its unit where there is nothing else to show', async () => {
    show(<Observation result={{ ...result, fact }} />);
    expect(
      await screen.findByText('Events in the last day: 100 events'),
    ).toBeInTheDocument();
  });

  it('shows the same of an observation that contradicts an answer', async () => {
    show(<ContradictingObservation fact={result.fact} />);
    expect(
      await screen.findByText(
        'Events in the last day: 512 events (index prod)',
      ),
    ).toBeInTheDocument();
  });

  it('names the fact without its value when the answer shows the value', async () => {
    show(
      <Observation
        result={{
          ...result,
          status: 'pass',
          verification: 'verified',
          fact,
          answer: {
            check: 'log-collection',
            form: 'value',
            values: ['100'],
            text: '100 events',
            source: { level: 'fact', entityRef: 'a', key: 'splunk.events' },
          },
        }}
      />,
    );
    expect(await screen.findByText('Events in the last day')).toBeVisible();
    expect(screen.queryByText(/100 events/)).not.toBeInTheDocument();
  });
});
