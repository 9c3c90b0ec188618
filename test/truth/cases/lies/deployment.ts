// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { deployment } from '../../baseWorld';
import type { Lie } from '../../types';
import { bodies } from '../bodies';

const single = {
  by: 'repository',
  check: 'redundancy',
  contradiction: 'replicas-single',
} as const;
const schedule = {
  by: 'repository',
  check: 'runs',
  contradiction: 'schedule-found',
} as const;

/** What is said of how it is deployed and runs. */
export const deploymentLies: Lie[] = [
  {
    ...single,
    name: 'active-active with one replica',
    files: { 'deploy/deployment.yaml': deployment(1) },
  },
  {
    ...single,
    name: 'active-passive that scales down to one',
    answers: { redundancy: 'active-passive' },
    files: {
      'deploy/deployment.yaml': deployment(undefined),
      'deploy/hpa.yaml':
        'apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: $NAME }\nspec:\n  minReplicas: 1\n  maxReplicas: 5\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: $NAME }\n',
    },
  },
  {
    ...single,
    name: 'Helm chart with one replica in production',
    files: {
      'deploy/deployment.yaml': undefined,
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: $NAME\nversion: 1.0.0\n',
      'charts/web/values.yaml': 'replicaCount: 2\n',
      'charts/web/values-prod.yaml': 'replicaCount: 1\n',
      'charts/web/templates/deployment.yaml': deployment(undefined).replace(
        'spec:\n',
        'spec:\n  replicas: {{ .Values.replicaCount }}\n',
      ),
    },
  },
  {
    ...single,
    name: 'overlay that leaves one replica in production',
    files: {
      'deploy/deployment.yaml': undefined,
      'k8s/base/deployment.yaml': deployment(2),
      'k8s/overlays/prod/kustomization.yaml':
        'resources: [../../base]\nreplicas:\n  - { name: $NAME, count: 1 }\n',
    },
  },
  {
    by: 'repository',
    check: 'redundancy',
    contradiction: 'liveness-deep',
    name: 'restarted by Kubernetes when its database is away',
    answers: { persistence: 'mysql' },
    health: { path: '/heartbeat', body: bodies.edxHeartbeat('sql') },
    files: {
      'deploy/deployment.yaml': deployment(3).replace('/live', '/heartbeat'),
    },
  },
  {
    ...schedule,
    name: 'drop-in of cron with the user that runs it',
    files: {
      'etc/cron.d/$NAME': 'SHELL=/bin/sh\n15 4 * * 1-5 app /srv/bin/report\n',
    },
  },
  {
    ...schedule,
    name: 'crontab in the image of a service that is said to serve only',
    files: { 'docker/crontabs/root': '0 */6 * * * php bin/console import\n' },
  },
  {
    ...schedule,
    name: 'crontab of a service that is said to serve only',
    files: { 'deploy/crontab': '# nightly\n30 2 * * * python run.py\n' },
  },
  {
    ...schedule,
    name: 'CronJob that is said to be a server',
    files: {
      'deploy/deployment.yaml':
        'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: $NAME }\nspec:\n  schedule: "0 4 * * *"\n  jobTemplate: { spec: { template: { spec: { containers: [{ name: run, image: registry.example.com/x:1 }] } } } }\n',
    },
  },
  {
    ...single,
    name: 'compose file of production with one container',
    files: {
      'deploy/deployment.yaml': undefined,
      'docker-compose.prod.yml':
        'services:\n  $NAME:\n    image: registry.example.com/x:1\n    deploy: { replicas: 1 }\n',
    },
  },
];
