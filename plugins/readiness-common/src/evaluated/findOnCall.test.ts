// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findOnCall } from './findOnCall';

function entity(
  annotations: Record<string, string>,
  links: { url: string; title?: string; type?: string }[] = [],
) {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'notes', annotations, links },
  };
}

describe('findOnCall', () => {
  it('finds links about on-call, and no others', () => {
    expect(
      findOnCall(
        entity({}, [
          { url: 'https://wiki.example.org/notes', title: 'Runbook' },
          { url: 'https://acme.pagerduty.com/services/P1' },
          { url: 'https://example.org', title: 'Home' },
          // eslint-disable-next-line no-script-url
          { url: 'javascript:alert(1)', title: 'On-call' },
        ]),
      ),
    ).toEqual([
      { title: 'Runbook', url: 'https://wiki.example.org/notes' },
      {
        title: 'https://acme.pagerduty.com/services/P1',
        url: 'https://acme.pagerduty.com/services/P1',
      },
    ]);
  });

  it('names a link by its address when its title only says "on call"', () => {
    const url = 'https://acme.pagerduty.com/schedules/P2';
    expect(findOnCall(entity({}, [{ url, title: ' On-Call ' }]))).toEqual([
      { title: url, url },
    ]);
  });

  it('reads the annotations of PagerDuty and Opsgenie, without the integration key', () => {
    expect(
      findOnCall(
        entity({
          'pagerduty.com/integration-key': 'secret',
          'opsgenie.com/team': 'Learning',
          'opsgenie.com/component-selector': 'tag:"notes"',
        }),
      ),
    ).toEqual([
      { kind: 'pagerduty' },
      { kind: 'opsgenieTeam', id: 'Learning' },
      { kind: 'opsgenieComponent', id: 'tag:"notes"' },
    ]);
    expect(
      findOnCall(
        entity({
          'pagerduty.com/integration-key': 'secret',
          'pagerduty.com/service-id': 'PABC123',
        }),
      ),
    ).toEqual([{ kind: 'pagerdutyService', id: 'PABC123' }]);
  });
});
