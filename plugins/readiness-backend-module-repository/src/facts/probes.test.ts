// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readFacts } from './readFacts';

interface Found {
  probes: unknown;
  liveness: string[];
  readiness: string[];
}

function read(
  files: Record<string, string>,
  options?: Parameters<typeof testScope>[1],
): Found {
  const facts = readFacts(testScope(files, options));
  const names = (fact: 'livenessPaths' | 'readinessPaths') =>
    (facts[`repository.${fact}`].value as { name: string }[]).map(
      ({ name }) => name,
    );
  return {
    probes: facts['repository.probes'].value,
    liveness: names('livenessPaths'),
    readiness: names('readinessPaths'),
  };
}

const deployment = (containers: string, name = 'shop') =>
  `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  template:
    spec:
      containers:
${containers}`;
const container = (probe: string, name = 'web', image = 'registry.test/shop') =>
  `        - name: ${name}
          image: ${image}:1
${probe}`;

describe('probes of a container', () => {
  it.each([
    [
      'by HTTP',
      '          livenessProbe:\n            httpGet:\n              path: /health\n              port: 80\n',
      'liveness probe of the container web asks /health (k8s.yaml:12)',
    ],
    [
      'in one line',
      '          livenessProbe: { httpGet: { path: /health, port: 80 } }\n',
      'liveness probe of the container web asks /health (k8s.yaml:10)',
    ],
    [
      'with curl',
      '          livenessProbe:\n            exec:\n              command: [sh, -c, "curl -fsS http://localhost:8080/health || exit 1"]\n',
      'liveness probe of the container web asks /health (k8s.yaml:12)',
    ],
    [
      'with curl whose result is looked at',
      '          livenessProbe:\n            exec: { command: [sh, -c, "curl -s localhost:8080/health | grep -q UP"] }\n',
      'liveness probe of the container web asks /health (k8s.yaml:11)',
    ],
    [
      'with wget, in a list',
      '          livenessProbe:\n            exec:\n              command:\n                - wget\n                - --spider\n                - http://127.0.0.1:8080/health?all=1\n',
      'liveness probe of the container web asks /health?all=1 (k8s.yaml:15)',
    ],
    [
      'with Python',
      `          livenessProbe:\n            exec: { command: [python, -c, "import urllib.request as r; r.urlopen('http://localhost:8000/health')"] }\n`,
      'liveness probe of the container web asks /health (k8s.yaml:11)',
    ],
    [
      'with Node and a path of its own',
      `          livenessProbe:\n            exec: { command: [node, -e, "require('http').get({ host: 'localhost', port: 3000, path: '/health' }, r => process.exit(r.statusCode === 200 ? 0 : 1))"] }\n`,
      'liveness probe of the container web asks /health (k8s.yaml:11)',
    ],
    [
      'with a request by hand',
      `          livenessProbe:\n            exec: { command: [bash, -c, "exec 3<>/dev/tcp/localhost/80; echo -e 'GET /health HTTP/1.0' >&3; grep 200 <&3"] }\n`,
      'liveness probe of the container web asks /health (k8s.yaml:11)',
    ],
  ])('are found %s', (_, probe, expected) => {
    expect(read({ 'k8s.yaml': deployment(container(probe)) }).liveness).toEqual(
      [expected],
    );
  });

  it('are read from the script that they run', () => {
    const files = {
      'k8s.yaml': deployment(
        container(
          '          readinessProbe:\n            exec: { command: [/app/bin/check.sh] }\n',
        ),
      ),
      'docker/check.sh':
        '#!/bin/sh\nset -e\ncurl --fail --silent "http://localhost:${PORT}/health"\n',
    };
    expect(read(files).readiness).toEqual([
      'readiness probe of the container web asks /health (k8s.yaml:10)',
    ]);
    // Two of the name: nobody knows which one is in the image
    expect(
      read({ ...files, 'other/check.sh': 'curl -f localhost/x' }).readiness,
    ).toEqual([]);
  });

  it.each([
    [
      'curl that takes an error for a success',
      'curl -s http://localhost/health',
    ],
    ['a command that never fails', 'curl -f http://localhost/health || true'],
    ['another host', 'curl -f http://db:8080/health'],
    ['a path that is a parameter', 'curl -f http://localhost$HEALTH_PATH'],
    ['two paths', 'curl -f localhost/live || curl -f localhost/health'],
    ['a program that is not here', '/bin/grpc_health_probe -addr=:9000'],
  ])('tell no path for %s', (_, command) => {
    const probe = `          livenessProbe:\n            exec: { command: [sh, -c, "${command}"] }\n`;
    const found = read({ 'k8s.yaml': deployment(container(probe)) });
    expect(found.liveness).toEqual([]);
    expect(found.probes).toEqual(['liveness exec']);
  });

  const live = (path: string) =>
    `          livenessProbe: { httpGet: { path: ${path}, port: 80 } }\n`;

  it('are those of the container that serves', () => {
    const several = (name: string) =>
      read({
        'k8s.yaml': deployment(
          container(live('/health'), name, `registry.test/${name}`) +
            container(live('/live')),
        ),
      }).liveness;
    expect(several('proxy')).toEqual([
      'liveness probe of the container web asks /live (k8s.yaml:13)',
    ]);
    // A known proxy beside it
    expect(
      read({
        'k8s.yaml': deployment(
          container(live('/health'), 'front', 'nginx') +
            container(live('/live'), 'thing', 'registry.test/thing'),
        ),
      }).liveness,
    ).toEqual([
      'liveness probe of the container thing asks /live (k8s.yaml:13)',
    ]);
    const worker = {
      'web.yaml': deployment(container(live('/live'))),
      'worker.yaml': deployment(container(live('/health')), 'shop-worker'),
    };
    expect(read(worker).liveness).toEqual([
      'liveness probe of the container web asks /live (web.yaml:10)',
    ]);
  });

  it('say that they ask another port than requests come in by', () => {
    const ports =
      '          ports: [{ name: http, containerPort: 80 }, { name: management, containerPort: 8081 }]\n';
    const asked = (port: string) =>
      readFacts(
        testScope({
          'k8s.yaml': deployment(
            container(
              `${ports}          livenessProbe: { httpGet: { path: /health, port: ${port} } }\n`,
            ),
          ),
        }),
      )['repository.livenessPaths'].value as object[];
    expect(asked('http')[0]).not.toHaveProperty('port');
    expect(asked('80')[0]).not.toHaveProperty('port');
    expect(asked('management')[0]).toHaveProperty('port', '8081');
    expect(asked('9999')[0]).toHaveProperty('port', '9999');
  });
});

describe('health checks of containers', () => {
  const compose = (more: string) =>
    `services:\n  shop:\n    image: shop\n    healthcheck:\n      test: ["CMD", "curl", "-f", "http://localhost/health"]\n${more}`;

  it('restart only what a stack replaces', () => {
    expect(read({ 'compose.yaml': compose('') })).toEqual({
      probes: ['container healthcheck GET /health'],
      liveness: [],
      readiness: [],
    });
    expect(
      read({
        'stack/compose.yaml': compose(
          '    deploy: { replicas: 3, update_config: { order: start-first } }\n',
        ),
      }).liveness,
    ).toEqual([
      'health check of the container shop asks /health (stack/compose.yaml:5)',
    ]);
  });

  it('are read from an image, unless Kubernetes runs it', () => {
    const Dockerfile =
      'FROM node\nHEALTHCHECK NONE\nFROM base\nHEALTHCHECK --interval=5s \\\n  CMD wget -qO- http://localhost:3000/health || exit 1\n';
    expect(read({ Dockerfile }).probes).toEqual([
      'container healthcheck GET /health',
    ]);
    expect(
      read({ Dockerfile, 'k8s.yaml': deployment(container('')) }).probes,
    ).toEqual([]);
    expect(
      read({
        Dockerfile: 'FROM x\nHEALTHCHECK CMD ["curl", "-f", "localhost/up"]',
      }).probes,
    ).toEqual(['container healthcheck GET /up']);
  });

  const task = (healthCheck: string) =>
    `{\n  "family": "shop",\n  "containerDefinitions": [\n    {\n      "name": "shop",\n      "image": "shop",\n      "healthCheck": ${healthCheck}\n    }\n  ]\n}\n`;

  it.each([
    [
      'JSON',
      'task-definition.json',
      task(
        '{\n        "command": [\n          "CMD-SHELL",\n          "curl -f http://localhost:8080/health || exit 1"\n        ],\n        "interval": 30\n      }',
      ),
      'task-definition.json:10',
    ],
    [
      'JSON in one line',
      'ecs/task.json',
      task('{ "command": ["CMD", "wget", "-q", "http://localhost/health"] }'),
      'ecs/task.json:7',
    ],
    [
      'CloudFormation',
      'stack.yaml',
      'Resources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      ContainerDefinitions:\n        - Name: shop\n          HealthCheck:\n            Command:\n              - CMD-SHELL\n              - curl -f http://localhost/health || exit 1\n',
      'stack.yaml:10',
    ],
    [
      'Terraform',
      'infra/ecs.tf',
      'resource "aws_ecs_task_definition" "shop" {\n  container_definitions = jsonencode([\n    {\n      name = "shop"\n      healthCheck = {\n        command  = ["CMD-SHELL", "curl -f http://localhost/health || exit 1"]\n      }\n    }\n  ])\n}\n',
      'infra/ecs.tf:6',
    ],
  ])('of ECS are found in %s', (_, path, text, place) => {
    expect(read({ [path]: text }).liveness).toEqual([
      `health check of the container in ECS asks /health (${place})`,
    ]);
  });
});

describe('health checks of load balancers', () => {
  it.each([
    [
      'the annotation of an ingress',
      'k8s/ingress.yaml',
      'kind: Ingress\nmetadata:\n  name: shop\n  annotations:\n    alb.ingress.kubernetes.io/healthcheck-path: /health\n',
      5,
    ],
    [
      'the annotation of a Service',
      'k8s/service.yaml',
      'kind: Service\nmetadata:\n  name: shop\n  annotations:\n    service.beta.kubernetes.io/azure-load-balancer-health-probe-request-path: "/health"\n',
      5,
    ],
    [
      'a BackendConfig',
      'k8s/backend.yaml',
      'kind: Service\n---\napiVersion: cloud.google.com/v1\nkind: BackendConfig\nmetadata:\n  name: shop\nspec:\n  healthCheck:\n    type: HTTP\n    requestPath: /health\n',
      10,
    ],
    [
      'a target group of Terraform',
      'infra/alb.tf',
      'resource "aws_lb_target_group" "this" {\n  port = 80\n\n  health_check {\n    path    = "/health"\n    matcher = "200"\n  }\n}\n',
      5,
    ],
    [
      'a classic load balancer',
      'infra/elb.tf',
      'resource "aws_elb" "this" {\n  health_check {\n    target = "HTTP:8080/health"\n  }\n}\n',
      3,
    ],
    [
      'a module of target groups',
      'infra/alb.tf',
      'module "alb" {\n  target_groups = {\n    web = {\n      health_check = {\n        path = "/health"\n      }\n    }\n  }\n}\n',
      5,
    ],
    [
      'a health check of Google',
      'infra/lb.tf',
      'resource "google_compute_health_check" "this" {\n  http_health_check {\n    request_path = "/health"\n  }\n}\n',
      3,
    ],
    [
      'a target group of CloudFormation',
      'stack.yaml',
      'Resources:\n  Group:\n    Type: AWS::ElasticLoadBalancingV2::TargetGroup\n    Properties:\n      HealthCheckPath: /health\n',
      5,
    ],
    [
      'a target group of CloudFormation in JSON',
      'stack.json',
      '{\n  "Resources": {\n    "Group": {\n      "Type": "AWS::ElasticLoadBalancingV2::TargetGroup",\n      "Properties": {\n        "HealthCheckPath": "/health"\n      }\n    }\n  }\n}\n',
      6,
    ],
    [
      'a target group of CDK',
      'infra/stack.ts',
      `import * as cdk from 'aws-cdk-lib';\nservice.targetGroup.configureHealthCheck({\n  path: '/health',\n});\n`,
      3,
    ],
    [
      'Elastic Beanstalk',
      '.ebextensions/lb.config',
      'option_settings:\n  aws:elasticbeanstalk:environment:process:default:\n    HealthCheckPath: /health\n',
      3,
    ],
    [
      'labels of Traefik',
      'compose.yaml',
      'services:\n  shop:\n    labels:\n      - "traefik.http.services.shop.loadbalancer.healthcheck.path=/health"\n',
      4,
    ],
    [
      'HAProxy',
      'haproxy/haproxy.cfg',
      'backend shop\n  option httpchk GET /health\n',
      2,
    ],
    [
      'Copilot',
      'copilot/shop/manifest.yml',
      'name: shop\ntype: Load Balanced Web Service\nhttp:\n  path: /\n  healthcheck:\n    path: /health\n',
      6,
    ],
  ])('are found in %s', (_, path, text, line) => {
    expect(read({ [path]: text }).readiness).toEqual([
      `health check of the load balancer asks /health (${path}:${line})`,
    ]);
  });

  const group = (name: string, path: string) =>
    `resource "aws_lb_target_group" "${name}" {\n  health_check {\n    path = "${path}"\n  }\n}\n`;

  it('are those of the service, where others stand beside', () => {
    const both = {
      'infra/alb.tf': group('admin', '/health') + group('shop', '/up'),
    };
    expect(read(both).readiness).toEqual([
      'health check of the load balancer asks /up (infra/alb.tf:8)',
    ]);
    expect(read(both, { name: 'other' }).readiness).toEqual([]);
    // Blue and green of the same
    const same = {
      'infra/alb.tf': group('blue', '/up') + group('green', '/up'),
    };
    expect(read(same).readiness).toHaveLength(2);
    const monorepo = {
      'services/shop/main.py': '',
      'infra/alb.tf': group('shop', '/up'),
    };
    const options = { folder: 'services/shop', folders: [] };
    expect(read(monorepo, options).readiness).toHaveLength(1);
    expect(read(monorepo, { ...options, name: 'x' }).readiness).toEqual([]);
  });

  it.each([
    [
      'a comment',
      'k8s/i.yaml',
      '#  alb.ingress.kubernetes.io/healthcheck-path: /health\n',
    ],
    [
      'a template',
      'chart/templates/i.yaml',
      '    alb.ingress.kubernetes.io/healthcheck-path: "{{ .Values.path }}/health"\n',
    ],
    ['another environment', 'infra/staging/alb.tf', group('shop', '/health')],
    [
      'a rule of the same balancer',
      'infra/alb.tf',
      'resource "aws_lb_listener_rule" "x" {\n  path = "/health"\n}\n',
    ],
    [
      'DNS',
      'infra/dns.tf',
      'resource "aws_route53_health_check" "x" {\n  resource_path = "/health"\n}\n',
    ],
  ])('are not found in %s', (_, path, text) => {
    expect(read({ [path]: text }).readiness).toEqual([]);
  });
});

describe('checks of platforms', () => {
  const platform = (place: string) =>
    `health check of the platform asks /health (${place})`;

  it.each([
    [
      'fly.toml',
      '[http_service]\n\n[[http_service.checks]]\n  path = "/health"\n[x]\npath = "/x"\n',
      [],
      [platform('fly.toml:4')],
    ],
    [
      'render.yaml',
      'services:\n  - type: web\n    name: shop\n    healthCheckPath: /health\n',
      [platform('render.yaml:4')],
      [platform('render.yaml:4')],
    ],
    [
      'manifest.yml',
      'applications:\n- name: shop\n  health-check-type: http\n  health-check-http-endpoint: /health\n',
      [platform('manifest.yml:4')],
      [],
    ],
    [
      'shop.nomad',
      'job "shop" {\n  service {\n    check {\n      type = "http"\n      path = "/health"\n    }\n  }\n}\n',
      [],
      [platform('shop.nomad:5')],
    ],
    [
      'railway.json',
      '{\n  "deploy": {\n    "healthcheckPath": "/health"\n  }\n}\n',
      [],
      [],
    ],
    [
      'app.yaml',
      'env: flex\nliveness_check:\n  path: "/health"\nreadiness_check:\n  path: "/ready"\n',
      ['liveness probe asks /health (app.yaml:3)'],
      ['readiness probe asks /ready (app.yaml:5)'],
    ],
    [
      'chart/values.yaml',
      'livenessProbe:\n  path: /health\nreadiness:\n  path: /ready\n',
      ['liveness probe asks /health (chart/values.yaml:2)'],
      ['readiness probe asks /ready (chart/values.yaml:4)'],
    ],
    [
      'run.tf',
      'resource "google_cloud_run_v2_service" "shop" {\n  template {\n    containers {\n      liveness_probe {\n        http_get {\n          path = "/health"\n        }\n      }\n    }\n  }\n}\n',
      ['liveness probe asks /health (run.tf:6)'],
      [],
    ],
    [
      'service.yaml',
      'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata:\n  name: shop\nspec:\n  template:\n    spec:\n      containers:\n        - image: shop\n          livenessProbe:\n            httpGet:\n              path: /health\n',
      ['liveness probe asks /health (service.yaml:12)'],
      [],
    ],
  ])('are found in %s', (path, text, liveness, readiness) => {
    const found = read({ [path]: text });
    expect(found.liveness).toEqual(liveness);
    expect(found.readiness).toEqual(readiness);
  });
});
