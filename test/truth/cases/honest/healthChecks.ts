// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { deployment } from '../../baseWorld';
import type { TruthCase } from '../../types';
import { bodies } from '../bodies';

/** Its health endpoint exercises a database that all instances share. */
const deep = {
  answers: { persistence: 'mysql' },
  health: { body: bodies.edxHeartbeat('sql') },
};

const LIVE = 'livenessProbe: { httpGet: { path: /live, port: 8000 } }';
const probed = (probe: string) => deployment(3).replace(LIVE, probe);
const beside = (containers: string) => `${deployment(3)}${containers}`;
const group = (name: string, path: string) =>
  `resource "aws_lb_target_group" "${name}" {\n  port = 8000\n\n  health_check {\n    path = "${path}"\n  }\n}\n\n`;
const task = (command: string) =>
  `{\n  "family": "$NAME",\n  "containerDefinitions": [\n    {\n      "name": "$NAME",\n      "healthCheck": {\n        "command": ["CMD-SHELL", "${command}"]\n      }\n    }\n  ]\n}\n`;
const ingress = (name: string, path: string) =>
  `apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: ${name}\n  annotations:\n    alb.ingress.kubernetes.io/healthcheck-path: ${path}\n`;

/** What restarts it or takes it out asks for the process alone, or nobody can tell what it asks for. */
export const healthChecksHonest: TruthCase[] = [
  {
    ...deep,
    name: 'startup probe that waits for the database',
    files: {
      'deploy/deployment.yaml': probed(
        `${LIVE}\n          startupProbe: { httpGet: { path: /health, port: 8000 } }`,
      ),
    },
  },
  {
    ...deep,
    name: 'curl that takes an error of the database for a success',
    files: {
      'deploy/deployment.yaml': probed(
        'livenessProbe: { exec: { command: [curl, -s, "http://localhost:8000/health"] } }',
      ),
    },
  },
  {
    ...deep,
    name: 'a check in a shell that never fails',
    files: {
      'deploy/deployment.yaml': probed(
        'readinessProbe: { exec: { command: [sh, -c, "curl -f http://localhost:8000/health || true"] } }',
      ),
    },
  },
  {
    ...deep,
    name: 'a probe that asks a shallow endpoint with the same beginning',
    files: {
      'deploy/deployment.yaml': probed(
        'livenessProbe: { exec: { command: [wget, -q, "http://localhost:8000/health/live"] } }',
      ),
    },
  },
  {
    ...deep,
    name: 'a probe of the port of management under the same path',
    files: {
      'deploy/deployment.yaml': deployment(3)
        .replace(
          '[{ containerPort: 8000 }]',
          '[{ name: http, containerPort: 8000 }, { name: management, containerPort: 8081 }]',
        )
        .replace(
          LIVE,
          'livenessProbe: { httpGet: { path: /health, port: management } }',
        ),
    },
  },
  {
    ...deep,
    name: 'a sidecar of another team under the path of its health',
    files: {
      'deploy/deployment.yaml': beside(
        '        - name: authenticator\n          image: registry.example.com/authenticator:2\n          livenessProbe: { httpGet: { path: /health, port: 9000 } }\n          readinessProbe: { httpGet: { path: /health, port: 9000 } }\n',
      ),
    },
  },
  {
    ...deep,
    name: 'a worker with a health endpoint of its own',
    files: {
      'deploy/worker.yaml': deployment(2, '$NAME-worker').replace(
        '/live',
        '/health',
      ),
    },
  },
  {
    ...deep,
    name: 'a probe whose path is a parameter of the chart',
    files: {
      'deploy/deployment.yaml': undefined,
      'chart/Chart.yaml': 'apiVersion: v2\nname: $NAME\nversion: 1.0.0\n',
      'chart/values.yaml': 'replicaCount: 3\n',
      'chart/templates/deployment.yaml': deployment(3).replace(
        '/live',
        '"{{ .Values.probePath }}"',
      ),
    },
  },
  {
    ...deep,
    name: 'deep in staging and shallow in production',
    files: {
      'k8s/staging/deployment.yaml': deployment(1).replace('/live', '/health'),
    },
  },
  {
    ...deep,
    name: 'health check of the image under Kubernetes',
    files: {
      Dockerfile:
        'FROM python:3.13\nHEALTHCHECK CMD curl -f http://localhost:8000/health || exit 1\nCMD ["gunicorn", "app"]\n',
    },
  },
  {
    ...deep,
    name: 'health check of the image under ECS, which ignores it',
    files: {
      'deploy/deployment.yaml': undefined,
      Dockerfile:
        'FROM python:3.13\nHEALTHCHECK CMD curl -f http://localhost:8000/health || exit 1\n',
      'ecs/task-definition.json': task(
        'curl -f http://localhost:8000/live || exit 1',
      ),
    },
  },
  {
    ...deep,
    name: 'health check of compose on a developer’s machine',
    files: {
      'docker-compose.yml':
        'services:\n  $NAME:\n    build: .\n    healthcheck:\n      test: ["CMD", "curl", "-f", "http://localhost:8000/health"]\n',
    },
  },
  {
    ...deep,
    name: 'a task of ECS that asks its database itself, not the service',
    files: {
      'deploy/deployment.yaml': undefined,
      'ecs/task-definition.json': task(
        'curl -f http://db:8000/health || exit 1',
      ),
    },
  },
  {
    ...deep,
    name: 'target groups of two services, and the other one is deep',
    files: {
      'infra/alb.tf': group('reports', '/health') + group('$NAME', '/live'),
    },
  },
  {
    ...deep,
    name: 'target groups without its name that ask for different things',
    files: {
      'infra/alb.tf': group('blue', '/live') + group('legacy', '/health'),
    },
  },
  {
    ...deep,
    name: 'an ingress with a shallow check beside one that is commented out',
    files: {
      'deploy/ingress.yaml': ingress(
        '$NAME',
        '/live\n    # alb.ingress.kubernetes.io/healthcheck-path: /health',
      ),
    },
  },
  {
    ...deep,
    name: 'a rule that keeps its health endpoint inside',
    files: {
      'deploy/ingress.yaml': `${ingress(
        '$NAME',
        '/live',
      )}spec:\n  rules:\n    - http:\n        paths:\n          - path: /health\n            pathType: Exact\n            backend: { service: { name: deny, port: { number: 80 } } }\n`,
    },
  },
  {
    ...deep,
    name: 'monitored from outside by Route 53 and Datadog',
    files: {
      'infra/monitoring.tf':
        'resource "aws_route53_health_check" "this" {\n  type          = "HTTPS"\n  resource_path = "/health"\n}\n\nresource "datadog_synthetics_test" "this" {\n  request_definition {\n    url = "https://$NAME.example.com/health"\n  }\n}\n',
    },
  },
  {
    ...deep,
    name: 'asked once when a version is deployed',
    files: {
      'deploy/deployment.yaml': undefined,
      'railway.json':
        '{\n  "deploy": {\n    "healthcheckPath": "/health",\n    "numReplicas": 3\n  }\n}\n',
    },
  },
  {
    name: 'deep by name, and it only exercises its own disk',
    health: { body: bodies.spring('diskSpace', 'ping') },
    files: {
      'deploy/deployment.yaml': probed(
        'readinessProbe: { httpGet: { path: /health, port: 8000 } }',
      ),
    },
  },
  {
    name: 'shallow, and the only endpoint that there is',
    files: {
      'deploy/deployment.yaml': deployment(3).replace('/live', '/health'),
      'infra/alb.tf': group('$NAME', '/health'),
    },
  },
  {
    ...deep,
    name: 'readiness that is deep on purpose',
    answers: {
      persistence: 'mysql',
      'redundancy.confirmed': '2026-11-01',
    },
    files: {
      'deploy/deployment.yaml': probed(
        'readinessProbe: { httpGet: { path: /health, port: 8000 } }',
      ),
    },
  },
  {
    ...deep,
    name: 'a probe by gRPC',
    files: {
      'deploy/deployment.yaml': probed(
        'livenessProbe: { grpc: { port: 8000, service: health } }',
      ),
    },
  },
  {
    ...deep,
    name: 'a script that decides between two endpoints',
    files: {
      'deploy/deployment.yaml': probed(
        'livenessProbe: { exec: { command: [/app/alive.sh] } }',
      ),
      'docker/alive.sh':
        '#!/bin/sh\nif [ -f /tmp/started ]; then\n  curl -f http://localhost:8000/live\nelse\n  curl -f http://localhost:8000/health\nfi\n',
    },
  },
  {
    ...deep,
    name: 'HAProxy of its clients that asks for it by name',
    files: {
      'haproxy/haproxy.cfg':
        'backend $NAME\n  option httpchk GET /live\n  server one 10.0.0.1:8000 check\n',
    },
  },
];
