// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { deployment } from '../../baseWorld';
import type { Lie } from '../../types';
import { bodies } from '../bodies';

const deep = {
  by: 'repository',
  check: 'redundancy',
  answers: { persistence: 'mysql' },
  health: { body: bodies.edxHeartbeat('sql') },
} as const;
const restart = { ...deep, contradiction: 'liveness-deep' } as const;
const leave = { ...deep, contradiction: 'readiness-deep' } as const;

const exec = (command: string, kind = 'liveness') =>
  deployment(3).replace(
    'livenessProbe: { httpGet: { path: /live, port: 8000 } }',
    `${kind}Probe: { exec: { command: ${command} } }`,
  );
const readiness = (path: string) =>
  deployment(3).replace(
    '          resources:',
    `          readinessProbe:\n            httpGet: { path: ${path}, port: 8000 }\n          resources:`,
  );

/** Said to survive the failure of an instance; a check of the platform takes all of them at once. */
export const healthCheckLies: Lie[] = [
  {
    ...restart,
    name: 'restarted by curl in a shell when its database is away',
    files: {
      'deploy/deployment.yaml': exec(
        '[sh, -c, "curl -fsS http://localhost:8000/health || exit 1"]',
      ),
    },
  },
  {
    ...restart,
    name: 'restarted by wget when its database is away',
    files: {
      'deploy/deployment.yaml': exec(
        '[wget, --quiet, --spider, "http://127.0.0.1:8000/health/"]',
      ),
    },
  },
  {
    ...restart,
    name: 'restarted by a script of its repository',
    files: {
      'deploy/deployment.yaml': exec('[/srv/bin/alive.py]'),
      'bin/alive.py':
        'import sys\nimport urllib.request\n\ntry:\n    urllib.request.urlopen("http://localhost:8000/health", timeout=2)\nexcept Exception:\n    sys.exit(1)\n',
    },
  },
  {
    ...restart,
    name: 'restarted at the same path written otherwise',
    health: {
      path: '/health?full=1&format=json',
      body: bodies.terminus('mysql'),
    },
    files: {
      'deploy/deployment.yaml': deployment(3).replace(
        'path: /live',
        'path: "/health/?format=json&full=1"',
      ),
    },
  },
  {
    ...restart,
    name: 'replaced by ECS when its database is away',
    files: {
      'deploy/deployment.yaml': undefined,
      'ecs/task-definition.json':
        '{\n  "family": "$NAME",\n  "containerDefinitions": [\n    {\n      "name": "$NAME",\n      "image": "registry.example.com/$NAME:1",\n      "healthCheck": {\n        "command": ["CMD-SHELL", "curl -f http://localhost:8000/health || exit 1"],\n        "interval": 30\n      }\n    }\n  ]\n}\n',
    },
  },
  {
    ...restart,
    name: 'replaced by ECS as Terraform says',
    files: {
      'deploy/deployment.yaml': undefined,
      'infra/service.tf':
        'resource "aws_ecs_task_definition" "this" {\n  family = "$NAME"\n  container_definitions = jsonencode([\n    {\n      name  = "$NAME"\n      image = var.image\n      healthCheck = {\n        command  = ["CMD-SHELL", "wget -qO- http://localhost:8000/health || exit 1"]\n        interval = 10\n      }\n    }\n  ])\n}\n',
    },
  },
  {
    ...restart,
    name: 'replaced by Swarm when its database is away',
    files: {
      'deploy/deployment.yaml': undefined,
      'stack/compose.yaml':
        'services:\n  $NAME:\n    image: registry.example.com/$NAME:1\n    healthcheck:\n      test: curl --fail http://localhost:8000/health || exit 1\n    deploy:\n      replicas: 3\n      restart_policy: { condition: any }\n',
    },
  },
  {
    ...restart,
    name: 'restarted by Cloud Foundry when its database is away',
    files: {
      'deploy/deployment.yaml': undefined,
      'manifest.yml':
        'applications:\n  - name: $NAME\n    instances: 3\n    health-check-type: http\n    health-check-http-endpoint: /health\n',
    },
  },
  {
    ...restart,
    name: 'restarted beside a sidecar that is asked for something else',
    files: {
      'deploy/deployment.yaml': deployment(3)
        .replace('/live', '/health')
        .concat(
          '        - name: exporter\n          image: registry.example.com/exporter:1\n          livenessProbe: { httpGet: { path: /metrics, port: 9100 } }\n',
        ),
    },
  },
  {
    ...leave,
    name: 'all not ready at once when its database is away',
    files: { 'deploy/deployment.yaml': readiness('/health') },
  },
  {
    ...leave,
    name: 'all not ready at once by an address that is asked in a shell',
    files: {
      'deploy/deployment.yaml': exec(
        '[bash, -ec, "curl -s -o /dev/null -w %{http_code} localhost:8000/health | grep -q 200"]',
        'readiness',
      ),
    },
  },
  {
    ...leave,
    name: 'target group of an ingress that asks for its database',
    files: {
      'deploy/ingress.yaml':
        'apiVersion: networking.k8s.io/v1\nkind: Ingress\nmetadata:\n  name: $NAME\n  annotations:\n    alb.ingress.kubernetes.io/scheme: internal\n    alb.ingress.kubernetes.io/healthcheck-path: /health\nspec:\n  ingressClassName: alb\n',
    },
  },
  {
    ...leave,
    name: 'target group of Terraform that asks for its database',
    files: {
      'infra/alb.tf':
        'resource "aws_lb_target_group" "web" {\n  name     = "$NAME-web"\n  port     = 8000\n  protocol = "HTTP"\n\n  health_check {\n    interval = 10\n    path     = "/health"\n  }\n}\n',
    },
  },
  {
    ...leave,
    name: 'target group of CloudFormation that asks for its database',
    files: {
      'cloudformation/service.json':
        '{\n  "Resources": {\n    "TargetGroup": {\n      "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",\n      "Properties": {\n        "HealthCheckIntervalSeconds": 10,\n        "HealthCheckPath": "/health"\n      }\n    }\n  }\n}\n',
    },
  },
  {
    ...leave,
    name: 'backend of Google that asks for its database',
    files: {
      'deploy/backend.yaml':
        'apiVersion: cloud.google.com/v1\nkind: BackendConfig\nmetadata:\n  name: $NAME\nspec:\n  healthCheck:\n    type: HTTP\n    port: 8000\n    requestPath: /health\n',
    },
  },
  {
    ...leave,
    name: 'taken out of rotation by Nomad when its database is away',
    files: {
      'deploy/deployment.yaml': undefined,
      '$NAME.nomad':
        'job "$NAME" {\n  group "web" {\n    count = 3\n\n    service {\n      name = "$NAME"\n\n      check {\n        type     = "http"\n        path     = "/health"\n        interval = "10s"\n      }\n    }\n  }\n}\n',
    },
  },
];
