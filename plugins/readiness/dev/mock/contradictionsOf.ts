// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  ContradictionItem,
  ServiceSummary,
} from 'backstage-plugin-readiness-common';

/** One contradiction for each that a made-up service counts. */
export function contradictionsOf(
  services: readonly ServiceSummary[],
): ContradictionItem[] {
  return services
    .filter(({ contradictions }) => contradictions > 0)
    .map(service => ({
      entityRef: service.entityRef,
      kind: service.kind,
      namespace: service.namespace,
      name: service.name,
      title: service.title,
      owner: service.owner,
      lifecycle: service.lifecycle,
      verdict: service.verdict,
      checklist: 'deploy-new-service',
      check: 'health-covers',
      severity: 'required',
      answer: 'all',
      rules: [
        {
          id: 'health-misses-dependency',
          message:
            'component:default/forum is used, and the health endpoint does not exercise it.',
          remedy: 'Exercise it, or name what the endpoint covers.',
        },
      ],
      observations: [
        {
          provider: 'health',
          fact: 'health.components',
          value: ['mysql'],
          observedAt: new Date(Date.now() - 120_000).toISOString(),
          url: 'https://notes.example.com/heartbeat?extended',
        },
      ],
    }));
}
