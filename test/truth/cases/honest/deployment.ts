// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { deployment } from '../../baseWorld';
import type { TruthCase } from '../../types';
import { bodies } from '../bodies';

const hpa = (minimum: number) =>
  `apiVersion: autoscaling/v2\nkind: HorizontalPodAutoscaler\nmetadata: { name: $NAME }\nspec:\n  minReplicas: ${minimum}\n  maxReplicas: 9\n  scaleTargetRef: { apiVersion: apps/v1, kind: Deployment, name: $NAME }\n`;
const templated = deployment(undefined).replace(
  'spec:\n',
  'spec:\n  {{- if not .Values.autoscaling.enabled }}\n  replicas: {{ .Values.replicaCount }}\n  {{- end }}\n',
);

/** More than one instance, in ways that do not say it in one place. */
export const deploymentHonest: TruthCase[] = [
  {
    name: 'replicas by the autoscaler alone',
    files: {
      'deploy/deployment.yaml': deployment(undefined),
      'deploy/hpa.yaml': hpa(2),
    },
  },
  {
    name: 'one in the manifest and two by the autoscaler',
    files: {
      'deploy/deployment.yaml': deployment(1),
      'deploy/hpa.yaml': hpa(2),
    },
  },
  {
    name: 'Helm values for each environment',
    files: {
      'deploy/deployment.yaml': undefined,
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: $NAME\nversion: 1.0.0\n',
      'charts/web/values.yaml':
        'replicaCount: 1\nautoscaling: { enabled: false }\n',
      'charts/web/values-prod.yaml': 'replicaCount: 3\n',
      'charts/web/values-dev.yaml': 'replicaCount: 1\n',
      'charts/web/templates/deployment.yaml': templated,
    },
  },
  {
    name: 'overlays with one for developers and three for production',
    files: {
      'deploy/deployment.yaml': undefined,
      'k8s/base/deployment.yaml': deployment(1),
      'k8s/overlays/dev/kustomization.yaml':
        'resources: [../../base]\nreplicas:\n  - { name: $NAME, count: 1 }\n',
      'k8s/overlays/prod/kustomization.yaml':
        'resources: [../../base]\nreplicas:\n  - { name: $NAME, count: 3 }\n',
    },
  },
  {
    name: 'overlay that patches production',
    files: {
      'deploy/deployment.yaml': undefined,
      'k8s/base/deployment.yaml': deployment(1),
      'k8s/overlays/production/kustomization.yaml':
        'resources: [../../base]\npatches:\n  - path: replicas.yaml\n',
      'k8s/overlays/production/replicas.yaml':
        'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: $NAME }\nspec: { replicas: 4 }\n',
    },
  },
  {
    name: 'StatefulSet of three',
    files: {
      'deploy/deployment.yaml': deployment(3).replace(
        'Deployment',
        'StatefulSet',
      ),
    },
  },
  {
    name: 'compose file of old with one container',
    files: {
      'deploy/deployment.yaml': undefined,
      'docker-compose.yml':
        'services:\n  $NAME:\n    build: .\n    ports: ["80:80"]\n',
    },
  },
  {
    name: 'one beat and one migration beside three servers',
    files: {
      'deploy/beat.yaml': deployment(1, '$NAME-beat'),
      'deploy/migrate.yaml':
        'apiVersion: batch/v1\nkind: Job\nmetadata: { name: $NAME-migrate }\nspec:\n  template:\n    spec:\n      containers: [{ name: migrate, image: registry.example.com/x:1 }]\n',
    },
  },
  {
    name: 'cache of its own beside it',
    answers: { persistence: 'redis' },
    health: { body: 'OK' },
    files: {
      'deploy/redis.yaml': deployment(1, 'redis').replace(
        'registry.example.com/redis:1',
        'redis:7',
      ),
    },
  },
  {
    name: 'canary of one beside a stable three',
    files: {
      'deploy/deployment.yaml': deployment(3, '$NAME-stable'),
      'deploy/canary.yaml': deployment(1, '$NAME-canary'),
    },
  },
  {
    name: 'preview of one for each pull request',
    files: {
      'deploy/deployment.yaml': undefined,
      'deploy/preview/deployment.yaml': deployment(1),
    },
  },
  {
    name: 'manifest of an example for readers',
    files: { 'examples/kubernetes/deployment.yaml': deployment(1) },
  },
  {
    name: 'manifest that leaves the number to the operator',
    files: { 'deploy/deployment.yaml': deployment(undefined) },
  },
  {
    name: 'one that may be restarted at any time',
    answers: { redundancy: 'restartable' },
    files: { 'deploy/deployment.yaml': deployment(1) },
  },
  {
    name: 'scaled by KEDA',
    files: {
      'deploy/deployment.yaml': deployment(1),
      'deploy/scaler.yaml':
        'apiVersion: keda.sh/v1alpha1\nkind: ScaledObject\nmetadata: { name: $NAME }\nspec:\n  minReplicaCount: 2\n  scaleTargetRef: { name: $NAME }\n',
    },
  },
  {
    name: 'rollout of Argo',
    files: {
      'deploy/deployment.yaml': deployment(4)
        .replace('apps/v1', 'argoproj.io/v1alpha1')
        .replace('kind: Deployment', 'kind: Rollout'),
    },
  },
  {
    name: 'base of overlays that lie in another repository',
    files: {
      'deploy/deployment.yaml': undefined,
      'k8s/base/deployment.yaml': deployment(1),
      'k8s/base/kustomization.yaml': 'resources: [deployment.yaml]\n',
    },
  },
  {
    name: 'chart whose values for production lie in another repository',
    files: {
      'deploy/deployment.yaml': undefined,
      'charts/web/Chart.yaml': 'apiVersion: v2\nname: $NAME\nversion: 1.0.0\n',
      'charts/web/values.yaml':
        'replicaCount: 1\nautoscaling: { enabled: false }\n',
      'charts/web/templates/deployment.yaml': templated,
    },
  },
  {
    name: 'crontab for developers and one of the manual',
    files: {
      'docker/dev/crontab': '* * * * * touch /tmp/x\n',
      'docs/crontab': '30 2 * * * example\n',
    },
  },
  {
    name: 'CronJob that is suspended',
    files: {
      'deploy/deployment.yaml': deployment(3, '$NAME-web'),
      'deploy/cron.yaml':
        'apiVersion: batch/v1\nkind: CronJob\nmetadata: { name: $NAME-cleanup }\nspec:\n  suspend: true\n  schedule: "0 4 * * *"\n  jobTemplate: { spec: { template: { spec: { containers: [{ name: run, image: registry.example.com/x:1 }] } } } }\n',
    },
  },
  {
    name: 'liveness on the shallow half of its health endpoint',
    answers: { persistence: 'mysql' },
    health: { path: '/health?deep=true', body: bodies.terminus('mysql') },
    files: {
      'deploy/deployment.yaml': deployment(3).replace('/live', '/health'),
    },
  },
];
