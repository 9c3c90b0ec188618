// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import {
  type Blocker,
  type ServiceSketch,
  sketchService,
} from './sketchService';

const learning = {
  owner: 'group:default/learning-core',
  system: 'learning-platform',
  domain: 'learning',
};
const catalogue = {
  owner: 'group:default/course-discovery',
  system: 'course-catalogue',
  domain: 'learning',
};
const commerce = {
  owner: 'group:default/payments-and-credentials',
  system: 'commerce',
  domain: 'business',
};
const data = {
  owner: 'group:default/data-engineering',
  system: 'analytics',
  domain: 'business',
};

const endpoint: Blocker = ['health-endpoint', 'fail'];
const noEndpoint: Blocker = ['health-endpoint', 'unanswered'];
const permissions: Blocker = ['permissions', 'fail'];
const unknownData: Blocker = ['data', 'unanswered'];

const sketches: ServiceSketch[] = [
  {
    name: 'edx-notes-api',
    title: 'Learner notes',
    ...learning,
    blockers: [endpoint, permissions],
    dataClasses: ['pii'],
    monitoring: 'unmonitored',
  },
  {
    name: 'credentials',
    title: 'Credentials',
    ...commerce,
    blockers: [endpoint],
    dataClasses: ['pii', 'confidential'],
    monitoring: 'unmonitored',
    since: 3,
  },
  {
    name: 'forum',
    title: 'Comments service',
    ...learning,
    blockers: [
      permissions,
      ['log-contents', 'contradicted'],
      ['hard-coded-values', 'fail'],
      ['accessible-from', 'unanswered'],
    ],
    dataClasses: ['pii'],
    monitoring: 'partial',
    since: 33,
  },
  {
    name: 'insights',
    title: 'Insights',
    ...data,
    blockers: [['log-contents', 'stale']],
    dataClasses: ['tracking-logs'],
    monitoring: 'partial',
  },
  {
    name: 'video-encode-manager',
    ...catalogue,
    blockers: [noEndpoint],
    dataClasses: ['none'],
    monitoring: 'unknown',
    type: 'worker',
    lifecycle: 'experimental',
    launchDate: '2027-01-15',
  },
  {
    name: 'the-service-with-a-remarkably-long-name-that-nobody-shortened-in-time-for-the-launch',
    title:
      'The course recommendation and personalisation experiments gateway for partners and enterprise customers',
    ...catalogue,
    blockers: [unknownData, noEndpoint, permissions],
    monitoring: 'unknown',
    lifecycle: 'experimental',
  },
  {
    name: 'xqueue',
    title: 'XQueue',
    ...learning,
    dataClasses: ['none'],
    monitoring: 'monitored',
  },
  {
    name: 'xqueue-watcher',
    ...learning,
    type: 'worker',
    dataClasses: ['none'],
    monitoring: 'partial',
  },
  {
    name: 'ecommerce',
    title: 'E-commerce',
    ...commerce,
    blockers: [permissions],
    dataClasses: ['pii', 'confidential'],
    monitoring: 'monitored',
    since: 80,
  },
  {
    name: 'payment-reconciliation',
    ...commerce,
    type: 'job',
    dataClasses: ['confidential'],
    monitoring: 'monitored',
  },
  {
    name: 'registrar',
    ...catalogue,
    dataClasses: ['pii'],
    monitoring: 'monitored',
    lifecycle: 'experimental',
  },
  {
    name: 'enterprise-catalog',
    ...catalogue,
    blockers: [['hard-coded-values', 'unanswered']],
    dataClasses: ['none'],
    monitoring: 'monitored',
  },
  {
    name: 'edx-exams',
    ...learning,
    dataClasses: ['pii'],
    monitoring: 'monitored',
    lifecycle: 'experimental',
  },
  {
    name: 'blockstore',
    ...learning,
    owner: undefined,
    dataClasses: ['none'],
    monitoring: 'partial',
  },
  { name: 'portal-designer', verdict: 'unassessed' },
  { name: 'license-manager', ...commerce, verdict: 'unassessed' },
  {
    name: 'sandbox-runner',
    ...learning,
    verdict: 'unassessed',
    lifecycle: 'experimental',
  },
  {
    name: 'lms',
    title: 'Learning management system',
    ...learning,
    verdict: 'readyWithWaivers',
    dataClasses: ['pii', 'tracking-logs'],
    monitoring: 'monitored',
    since: 200,
  },
  {
    name: 'studio',
    title: 'Studio',
    ...learning,
    verdict: 'readyWithWaivers',
    dataClasses: ['pii'],
    monitoring: 'monitored',
  },
  {
    name: 'discovery',
    title: 'Course discovery',
    ...catalogue,
    verdict: 'readyWithWaivers',
    dataClasses: ['none'],
    monitoring: 'monitored',
  },
  {
    name: 'analytics-api',
    ...data,
    verdict: 'readyWithWaivers',
    dataClasses: ['tracking-logs'],
    monitoring: 'monitored',
  },
  ...[
    'course-search',
    'mfe-account',
    'mfe-authn',
    'mfe-discussions',
    'mfe-gradebook',
    'mfe-learning',
    'mfe-payment',
    'mfe-profile',
    'certificates',
    'content-libraries',
    'content-tagging',
    'event-bus-bridge',
    'grades-export',
    'image-optimizer',
    'mail-digest',
    'mobile-gateway',
    'oauth-dispatch',
    'proctoring',
    'search-indexer',
    'support-tools',
    'theming',
    'user-retirement',
  ].map(
    (name, index): ServiceSketch => ({
      name,
      ...(index % 3 === 0 ? learning : catalogue),
      type: name.startsWith('mfe-') ? 'website' : 'service',
      verdict: 'ready',
      dataClasses: index % 4 === 0 ? ['pii'] : ['none'],
      monitoring: 'monitored',
      ...(index % 5 === 0 && {
        verdictVerification: 'verified',
        monitoringVerification: 'verified',
      }),
      since: 20 + index * 9,
    }),
  ),
];

/** About 40 made-up services in every state. */
export const services: ServiceSummary[] = sketches.map(sketchService);
