// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { hasCode } from './hasCode';
import { isDeployed } from './isDeployed';
import { prepareHcl } from './manifests/platforms/hcl';
import { readFacts } from './readFacts';

async function read(files: Record<string, string>) {
  const scope = testScope(files);
  await prepareHcl([...scope.files, ...scope.shared]);
  const all = readFacts(scope);
  return {
    replicas: all['repository.replicas'].value,
    place: all['repository.replicasPlace'].value,
    autoscaling: all['repository.autoscaling'].value,
    places: all['repository.schedulePlaces'].value,
    liveness: (all['repository.livenessPaths'].value as { path: string }[]).map(
      ({ path }) => path,
    ),
  };
}

const service = (count: number, more = '') =>
  `resource "aws_ecs_service" "shop" {\n  desired_count = ${count}\n${more}}\n`;
const target = `resource "aws_appautoscaling_target" "shop" {
  resource_id  = "service/c/\${aws_ecs_service.shop.name}"
  min_capacity = 2
  max_capacity = 6
}
`;
const foreign = (more: string) =>
  `module "shop" {\n  source = "git::https://git.test/ecs.git"\n  name = "shop"\n  desired_count = 1\n${more}}\n`;
const stack = (more = '') =>
  `Parameters:\n  Count: { Type: Number, Default: 2 }\nResources:\n  Shop:\n    Type: AWS::ECS::Service\n    Properties:\n      DesiredCount: !Ref Count\n${more}`;
const stackTarget =
  '  Target:\n    Type: AWS::ApplicationAutoScaling::ScalableTarget\n    Properties: { ResourceId: !Sub "service/c/${Shop.Name}", MinCapacity: 3, MaxCapacity: 6 }\n';
const app = `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  replicas: 1
  template: { spec: { containers: [{ name: shop, image: registry.test/shop }] } }
`;
const given = (name: string, value: string) =>
  `[{ "ParameterKey": "${name}", "ParameterValue": "${value}" }]`;

describe('a number that is not what runs', () => {
  it.each<[string, Record<string, string>, number | undefined]>([
    ['a service that nothing scales', { 'main.tf': service(1) }, 1],
    [
      'a number that Terraform leaves alone',
      {
        'main.tf': service(
          1,
          '  lifecycle {\n    ignore_changes = [desired_count]\n  }\n',
        ),
      },
      undefined,
    ],
    [
      'another change that it leaves alone',
      {
        'main.tf': service(
          1,
          '  lifecycle {\n    ignore_changes = [task_definition]\n  }\n',
        ),
      },
      1,
    ],
    [
      'a target that begins above it',
      { 'main.tf': service(1) + target },
      undefined,
    ],
    ['a target that begins below it', { 'main.tf': service(3) + target }, 3],
    ['a module of others', { 'main.tf': foreign('') }, 1],
    [
      'a module of others with bounds',
      { 'main.tf': foreign('  autoscaling_min = 2\n  autoscaling_max = 4\n') },
      2,
    ],
    [
      'a module of others with bounds in words of its own',
      { 'main.tf': foreign('  autoscaling_config = local.scaling\n') },
      undefined,
    ],
    [
      'a module of others that does not scale',
      { 'main.tf': foreign('  enable_autoscaling = false\n') },
      1,
    ],
    [
      'a module that is called for two regions',
      {
        'main.tf': ['eu', 'us']
          .map(one => `module "${one}" {\n  source = "./shop"\n}\n`)
          .join(''),
        'shop/main.tf': service(1),
      },
      2,
    ],
    [
      'a module that is called for each of several',
      {
        'main.tf':
          'module "shop" {\n  source = "./shop"\n  for_each = var.regions\n}\n',
        'shop/main.tf': service(1),
      },
      undefined,
    ],
    [
      'a module that is called once',
      {
        'main.tf': 'module "shop" {\n  source = "./shop"\n}\n',
        'shop/main.tf': service(1),
      },
      1,
    ],
    [
      'a service for each of several clusters',
      { 'main.tf': service(1, '  for_each = var.clusters\n') },
      undefined,
    ],
    ['the default of a parameter', { 'stack.yaml': stack() }, undefined],
    [
      'a parameter that production gives',
      { 'stack.yaml': stack(), 'stacks/prod.json': given('Count', '1') },
      1,
    ],
    [
      'a parameter as a pipeline gives it',
      {
        'stack.yaml': stack(),
        'stacks/prod.json': '{ "Parameters": { "Count": 3 } }',
      },
      3,
    ],
    [
      'a parameter that two stacks of production give otherwise',
      {
        'stack.yaml': stack(),
        'a/prod.json': given('Count', '1'),
        'b/prod.json': given('Count', '3'),
      },
      undefined,
    ],
    [
      'a parameter that staging gives',
      { 'stack.yaml': stack(), 'stacks/staging.json': given('Count', '1') },
      undefined,
    ],
    [
      'a target of a stack that begins above what production gives',
      {
        'stack.yaml': stack(stackTarget),
        'stacks/prod.json': given('Count', '1'),
      },
      undefined,
    ],
    [
      'an image that is only built',
      {
        'compose.yaml':
          'services:\n  shop:\n    build: .\n    deploy: { replicas: 1 }\n',
      },
      undefined,
    ],
    [
      'an image of a stack',
      {
        'compose.yaml':
          'services:\n  shop:\n    image: registry.test/shop\n    deploy: { replicas: 1 }\n',
      },
      1,
    ],
    [
      'groups of a job that ends like one of them',
      {
        'shop-worker.nomad':
          'job "shop-worker" {\n  group "worker" {\n    count = 1\n  }\n  group "web" {\n    count = 3\n  }\n}\n',
      },
      3,
    ],
  ])('%s', async (_, files, replicas) => {
    expect((await read(files)).replicas).toBe(replicas);
  });

  it.each(['dr', 'standby', 'failover', 'passive'])(
    'is added to that of the %s, which only production has',
    async half => {
      const { replicas } = await read({
        'k8s/base/kustomization.yaml': 'resources: [shop.yaml]',
        'k8s/base/shop.yaml': app,
        'k8s/prod/kustomization.yaml': 'resources: [../base]',
        [`k8s/${half}/kustomization.yaml`]: 'resources: [../base]',
      });
      expect(replicas).toBe(2);
    },
  );

  it('is one where staging has the other half', async () => {
    const { replicas } = await read({
      'k8s/base/kustomization.yaml': 'resources: [shop.yaml]',
      'k8s/base/shop.yaml': app,
      'k8s/prod/kustomization.yaml': 'resources: [../base]',
      'k8s/staging-dr/kustomization.yaml': 'resources: [../base]',
    });
    expect(replicas).toBe(1);
  });
});

describe('what other services are made of', () => {
  it.each([
    'template/skeleton/k8s/deployment.yaml',
    'skeletons/web/deployment.yaml',
    '{{cookiecutter.slug}}/deployment.yaml',
    '${{ values.name }}/deployment.yaml',
  ])('is not deployed: %s', async path => {
    expect(isDeployed(path)).toBe(false);
    expect((await read({ [path]: app })).replicas).toBeUndefined();
  });
});

const sls = (event: string) =>
  `service: shop\nfunctions:\n  api:\n    handler: a.b\n    events:\n      - schedule:\n${event}`;
const bindings = (type: string, more = '') =>
  `{ "bindings": [{ "type": "${type}", "schedule": "0 0 * * * *" }]${more} }`;

describe('schedules of platforms', () => {
  it.each<[string, Record<string, string>, string[]]>([
    [
      'functions that are started',
      { 'serverless.yml': sls('          rate: rate(1 hour)\n') },
      ['rate(1 hour) in serverless.yml:7'],
    ],
    [
      'functions that are kept warm, by name',
      {
        'serverless.yml': sls(
          '          name: shop-keep-warm\n          rate: rate(5 minutes)\n',
        ),
      },
      [],
    ],
    [
      'functions that are kept warm, by what they are given',
      {
        'serverless.yml': sls(
          '          rate: rate(5 minutes)\n          input: { warmer: true }\n',
        ),
      },
      [],
    ],
    [
      'a rule of a stack that keeps warm',
      {
        'stack.yaml':
          'Resources:\n  KeepAlive:\n    Type: AWS::Events::Rule\n    Properties: { ScheduleExpression: rate(5 minutes) }\n',
      },
      [],
    ],
    [
      'a rule of a stack that sends, and only sounds like it',
      {
        'stack.yaml':
          'Resources:\n  Shipping:\n    Type: AWS::Events::Rule\n    Properties: { Name: dispatch-shipping, ScheduleExpression: rate(5 minutes) }\n',
      },
      ['rate(5 minutes) in stack.yaml:4'],
    ],
    [
      'a workflow of Argo',
      {
        'nightly.yaml':
          'kind: CronWorkflow\nmetadata: { name: shop-nightly }\nspec:\n  schedule: "30 1 * * *"\n',
      },
      ['30 1 * * * in nightly.yaml:4'],
    ],
    [
      'a workflow of Argo that is suspended',
      {
        'nightly.yaml':
          'kind: CronWorkflow\nmetadata: { name: shop-nightly }\nspec:\n  suspend: true\n  schedules: ["30 1 * * *"]\n',
      },
      [],
    ],
    [
      'a worker of Cloudflare',
      { 'wrangler.toml': 'name = "shop"\n[triggers]\ncrons = ["0 * * * *"]\n' },
      ['0 * * * * in wrangler.toml:3'],
    ],
    [
      'a worker of Cloudflare that production does not wake',
      {
        'wrangler.toml':
          'name = "shop"\n[triggers]\ncrons = ["0 * * * *"]\n[env.production]\ntriggers = { crons = [] }\n',
      },
      [],
    ],
    [
      'a worker of Cloudflare in JSON with comments',
      {
        'wrangler.jsonc':
          '{\n  // by the hour\n  "name": "shop",\n  "triggers": { "crons": ["0 * * * *"] },\n}\n',
      },
      ['0 * * * * in wrangler.jsonc:4'],
    ],
    [
      'functions of Azure',
      {
        'A/function.json': bindings('timerTrigger'),
        'B/function.json': bindings('timerTrigger'),
        'C/function.json': bindings('httpTrigger'),
      },
      ['0 0 * * * * in A/function.json:1', '0 0 * * * * in B/function.json:1'],
    ],
    [
      'a function of Azure that is off, and one that keeps warm',
      {
        'A/function.json': bindings('timerTrigger', ', "disabled": true'),
        'KeepWarm/function.json': bindings('timerTrigger'),
      },
      [],
    ],
  ])('%s', async (_, files, places) => {
    expect((await read(files)).places).toEqual(places);
  });
});

describe('a health check of a task', () => {
  const container = (name: string, essential: boolean, path: string) => `    {
      "name": "${name}",
      "essential": ${essential},
      "healthCheck": {
        "command": ["CMD-SHELL", "curl -f http://localhost/${path} || exit 1"]
      }
    }`;
  const task = (...containers: string[]) => ({
    'task.json': `{\n  "family": "shop",\n  "containerDefinitions": [\n${containers.join(
      ',\n',
    )}\n  ]\n}\n`,
  });

  it('is left out where the task runs without the container', async () => {
    const all = task(
      container('watch', false, 'health'),
      container('web', true, 'live'),
    );
    expect((await read(all)).liveness).toEqual(['/live']);
    const only = task(container('web', false, 'health'));
    expect((await read(only)).liveness).toEqual([]);
  });

  it('is left out in YAML, wherever the key stands', async () => {
    const yaml = (essential: string, after: string) => ({
      'task.yaml': `Resources:\n  Task:\n    Type: AWS::ECS::TaskDefinition\n    Properties:\n      Family: shop\n      ContainerDefinitions:\n        - ${essential}Name: shop\n          HealthCheck:\n            Command: [CMD-SHELL, curl -f localhost/health]\n${after}        - Name: other\n          Essential: false\n`,
    });
    expect((await read(yaml('', ''))).liveness).toEqual(['/health']);
    expect(
      (await read(yaml('', '          Essential: false\n'))).liveness,
    ).toEqual([]);
    expect(
      (await read(yaml('Essential: false\n          ', ''))).liveness,
    ).toEqual([]);
  });
});

describe('a repository that holds only what a platform is told', () => {
  it.each([
    ['ecs/task.json', '{ "containerDefinitions": [] }'],
    ['render.yaml', 'services:\n- type: web\n'],
    ['prod.nomad', 'job "shop" {}\n'],
    ['wrangler.toml', '[triggers]\ncrons = []\n'],
    ['stack.yaml', 'Resources:\n  A:\n    Type: AWS::ECS::Service\n'],
  ])('has code: %s', (path, text) => {
    expect(hasCode(testScope({ [path]: text }))).toBe(true);
    expect(hasCode(testScope({ [`.github/${path}`]: text }))).toBe(false);
  });
});
