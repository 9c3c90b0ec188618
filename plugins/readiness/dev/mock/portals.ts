// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  noVerifiableAnswers,
  type PortalState,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { services } from './services';

const readAt = new Date(Date.now() - 40_000).toISOString();

/** The services of a made-up portal, by its state. */
export function servicesIn(state?: string | null): ServiceSummary[] {
  switch (state) {
    case 'empty':
    case 'neverRead':
      return [];
    case 'unassessed':
      return services.map(service => ({
        ...service,
        verdict: 'unassessed',
        level: undefined,
        score: undefined,
        blockers: [],
        contradictions: 0,
        dataClasses: [],
        monitoring: 'unknown',
        completeness: { ...service.completeness, answered: 0 },
        verifiableAnswers: noVerifiableAnswers(),
      }));
    default:
      return services;
  }
}

/** What the backend says of it. */
export function portalOf(state?: string | null): PortalState {
  switch (state) {
    case 'empty':
      return {
        status: 'noneInScope',
        readAt,
        catalog: {
          entities: 312,
          kinds: [
            { kind: 'Component', type: 'library', entities: 211, inScope: 0 },
            { kind: 'API', type: 'openapi', entities: 84, inScope: 0 },
            { kind: 'System', entities: 17, inScope: 0 },
          ],
        },
      };
    case 'neverRead':
      return { status: 'neverRead' };
    case 'unassessed':
      return { status: 'unassessed', readAt };
    default:
      return { status: 'assessed', readAt };
  }
}
