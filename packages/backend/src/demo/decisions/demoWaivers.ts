// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  WaiverDecisionRequest,
  WaiverRequest,
} from 'backstage-plugin-readiness-common';

/** What the Ops lead decides; each is made in the state that the former one left. */
export interface DemoDecision
  extends Omit<WaiverDecisionRequest, 'version' | 'until'> {
  /** The last day, counted from today. */
  days?: number;
}

/** One waiver of the demo, with what became of it. @internal */
export interface DemoWaiver {
  /** Entity ref. */
  service: string;
  check: string;
  /** What the guest requests; absent where an annotation of the demo catalog does. */
  request?: Pick<WaiverRequest, 'reason' | 'ticket' | 'objection'> & {
    /** The last day, counted from today. */
    days: number;
  };
  decisions: DemoDecision[];
}

/**
 * Open requests, one of which an annotation makes; one that ends soon, which makes a service ready with waivers; and two that
 * ended. The guest requests for the services of the guests' team only: the policy of the demo allows nothing else.
 * @internal
 */
export const demoWaivers: DemoWaiver[] = [
  {
    // Requested in the demo catalog.
    service: 'component:default/enterprise-catalog-worker',
    check: 'health-sufficient',
    decisions: [
      {
        action: 'grant',
        days: 9,
        comment: 'Until the index job is watched; not longer.',
      },
    ],
  },
  {
    service: 'component:default/forum',
    check: 'health-security',
    request: {
      days: 45,
      reason:
        'The details of /heartbeat move behind the VPN with the next release.',
      ticket: 'FORUM-311',
    },
    decisions: [],
  },
  {
    service: 'component:default/xqueue-watcher',
    check: 'messaging',
    request: {
      days: 60,
      objection: true,
      reason:
        'It asks XQueue over HTTP. The relation to RabbitMQ is there for the graph only.',
    },
    decisions: [],
  },
  {
    service: 'component:default/frontend-app-learner-dashboard',
    check: 'log-contents',
    request: {
      days: 30,
      reason: 'Nobody has had the time to read what the dashboard logs.',
    },
    decisions: [
      {
        action: 'refuse',
        comment: 'It shows grades. Reading the logs takes an hour.',
      },
    ],
  },
  {
    service: 'component:default/notes-api',
    check: 'permissions',
    request: {
      days: 20,
      reason: 'The permissions are written down together with the new schema.',
      ticket: 'NOTES-87',
    },
    decisions: [
      { action: 'grant', comment: 'Fine until the schema is there.' },
      { action: 'revoke', comment: 'The schema is live since yesterday.' },
    ],
  },
];

/** Services of which a pipeline has asked whether they may be deployed. @internal */
export const demoDeployments = [
  'component:default/codejail-service',
  'component:default/forum',
];
