// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { deployment, monitor } from '../../baseWorld';
import type { TruthCase } from '../../types';
import { bodies } from '../bodies';

const covers = ['health-covers', 'health-sufficient'];
const tagged = { 'datadoghq.com/monitor_tags': 'service:$NAME' };

/** What was seen is a part of what is said, or looks like it: it accuses nobody, and verifies nothing. */
export const seenInPartHonest: TruthCase[] = [
  {
    name: 'exercises a service under another name',
    answers: { 'service-access': 'payments' },
    health: { body: bodies.terminus('discovery') },
    notVerified: covers,
  },
  {
    name: 'exercises the queue of Redis and not its store',
    answers: { persistence: 'redis', messaging: 'redis' },
    health: { path: '/heartbeat', body: bodies.edxHeartbeat('celery') },
    notVerified: covers,
  },
  {
    name: 'confidential data beside those that its code is annotated with',
    answers: { data: 'pii, confidential', 'log-contents': 'none' },
    files: {
      'app/courses.py':
        'class Learner:\n    """\n    Who takes a course.\n\n    .. pii: name and address\n    .. pii_types: name\n    .. pii_retirement: local_api\n    """\n',
    },
    notVerified: ['data'],
  },
  {
    name: 'built from two repositories',
    answers: {
      repositories:
        'https://github.test/shop/$NAME, https://github.test/shop/$NAME-web',
    },
    host: { type: 'github' },
    verified: ['redundancy'],
    notVerified: [
      'repositories',
      'repository-visibility',
      'code-review',
      'hard-coded-values',
      'license',
    ],
  },
  {
    name: 'an exception to its license that stands elsewhere',
    answers: { license: 'GPL-2.0-only WITH Classpath-exception-2.0' },
    files: { LICENSE: 'SPDX-License-Identifier: GPL-2.0\n' },
    notVerified: ['license'],
  },
  {
    name: 'another license beside the first for its texts',
    answers: { license: 'MIT AND CC-BY-4.0' },
    notVerified: ['license'],
  },
  {
    name: 'dashboard of Grafana with the tag of Datadog',
    answers: {
      ...tagged,
      'datadoghq.com/dashboard-url': undefined,
      'metrics-dashboard': 'https://grafana.example.com/d/xyz/search',
    },
    datadog: { monitors: [] },
    notVerified: ['metrics-dashboard'],
  },
  {
    name: 'synthetic tests instead of monitors',
    answers: tagged,
    datadog: {
      monitors: [],
      tests: [{ name: 'Login', status: 'live', tags: monitor.tags }],
    },
    verified: ['metrics-dashboard'],
  },
  {
    name: 'details for those inside and a word for the internet',
    answers: { 'accessible-from': 'internet, internal', persistence: 'mysql' },
    health: { scheme: 'https', body: bodies.terminus('mysql') },
    notVerified: ['health-security'],
  },
  {
    name: 'liveness of a proxy beside it under the path of its health',
    answers: { persistence: 'mysql' },
    health: { path: '/health', body: bodies.terminus('mysql') },
    files: {
      'deploy/deployment.yaml': deployment(3).replace(
        '      containers:\n',
        '      containers:\n        - name: proxy\n          image: registry.example.com/proxy:1\n          livenessProbe: { httpGet: { path: /health, port: 9000 } }\n',
      ),
    },
  },
  {
    name: 'takes more load in both ways',
    answers: { scaling: 'horizontal, vertical' },
    files: {
      'deploy/hpa.yaml':
        'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: $NAME }\nspec:\n  minReplicas: 3\n  maxReplicas: 9\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: $NAME }\n',
    },
    notVerified: ['scaling'],
  },
];
