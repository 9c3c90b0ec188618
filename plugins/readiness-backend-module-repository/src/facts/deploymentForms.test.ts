// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { prepareHcl } from './manifests/platforms/hcl';
import { testScope } from '../testing/testScope';
import { readFacts } from './readFacts';

const deployment = (name: string, replicas: number | '', image = name) =>
  `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
${replicas === '' ? '' : `  replicas: ${replicas}\n`}  template:
    spec:
      containers:
        - name: ${name}
          image: registry.test/${image}:1
`;
const cronJob = (name: string, image = 'registry.test/shop:1') =>
  `apiVersion: batch/v1
kind: CronJob
metadata: { name: ${name} }
spec:
  schedule: "0 4 * * *"
  jobTemplate: { spec: { template: { spec: { containers: [{ name: run, image: "${image}" }] } } } }
`;

async function read(
  files: Record<string, string>,
  options?: Parameters<typeof testScope>[1],
) {
  const scope = testScope(files, options);
  await prepareHcl([...scope.files, ...scope.shared]);
  const all = readFacts(scope);
  return {
    replicas: all['repository.replicas'].value,
    why: all['repository.replicas'].cannotTell,
    place: all['repository.replicasPlace'].value,
    autoscaling: all['repository.autoscaling'].value,
    schedules: all['repository.schedules'].value,
    schedulePlaces: all['repository.schedulePlaces'].value,
  };
}

type Case = [
  title: string,
  files: Record<string, string>,
  expected: Partial<Awaited<ReturnType<typeof read>>>,
];

const KUSTOMIZE: Case[] = [
  [
    'a base that only its overlay calls so, and a JSON patch in a file',
    {
      'k8s/app/kustomization.yaml': 'resources: [shop.yaml]',
      'k8s/app/shop.yaml': deployment('shop', 1),
      'k8s/live/kustomization.yaml':
        'resources: [../app]\npatches:\n- path: count.json\n  target: { kind: Deployment }',
      'k8s/live/count.json':
        '[\n{"op": "replace", "path": "/spec/replicas",\n "value": 3}]',
    },
    { replicas: 3, place: 'k8s/live/count.json:3' },
  ],
  [
    'a JSON patch in the kustomization',
    {
      'k8s/base/kustomization.yaml': 'resources: [shop.yaml]',
      'k8s/base/shop.yaml': deployment('shop', 3),
      'k8s/prod/kustomization.yaml': `resources:
- ../base
patches:
- target:
    kind: Deployment
    name: shop
  patch: |-
    - op: replace
      path: /spec/replicas
      value: 1
`,
    },
    { replicas: 1, place: 'k8s/prod/kustomization.yaml:10' },
  ],
  [
    'a strategic patch in the kustomization, of old and by its list',
    {
      'k8s/base/kustomization.yaml': 'resources: [shop.yaml]',
      'k8s/base/shop.yaml': deployment('shop', 1),
      'k8s/prod/kustomization.yaml': `bases: [../base]
patchesStrategicMerge:
- |-
  kind: Deployment
  metadata:
    name: shop
  spec:
    replicas: 4
`,
    },
    { replicas: 4, place: 'k8s/prod/kustomization.yaml:8' },
  ],
  [
    'a component that scales, and a patch of it without a target',
    {
      'k8s/base/kustomization.yaml': 'resources: [shop.yaml]',
      'k8s/base/shop.yaml': deployment('shop', ''),
      'k8s/scaled/kustomization.yaml': 'kind: Component\nresources: [hpa.yaml]',
      'k8s/scaled/hpa.yaml':
        'kind: HorizontalPodAutoscaler\nmetadata: { name: shop }\nspec:\n  scaleTargetRef: { kind: Deployment, name: shop }\n  minReplicas: 1\n  maxReplicas: 9\n',
      'k8s/prod/kustomization.yaml':
        'resources: [../base]\ncomponents: [../scaled]\npatches: [{ path: hpa.yaml }]',
      'k8s/prod/hpa.yaml':
        'kind: HorizontalPodAutoscaler\nmetadata: { name: shop }\nspec:\n  minReplicas: 2\n',
    },
    { replicas: 2, autoscaling: 'found', place: 'k8s/prod/hpa.yaml:4' },
  ],
  [
    'a base that only staging is laid over',
    {
      'manifests/kustomization.yaml': 'resources: [shop.yaml]',
      'manifests/shop.yaml': deployment('shop', 1),
      'overlays/staging/kustomization.yaml':
        'resources: [../../manifests]\nreplicas: [{ name: shop, count: 1 }]',
    },
    { replicas: undefined },
  ],
  [
    'a prefix and counts',
    {
      'k8s/base/kustomization.yaml': 'resources: [shop.yaml]',
      'k8s/base/shop.yaml': deployment('shop', 3),
      'k8s/overlays/prod/kustomization.yaml':
        'namePrefix: live-\nresources: [../../base]\nreplicas:\n- name: shop\n  count: 1\n',
    },
    { replicas: 1, place: 'k8s/overlays/prod/kustomization.yaml:5' },
  ],
  [
    'a base that lies elsewhere',
    {
      'k8s/prod/kustomization.yaml':
        'resources: ["https://github.com/o/r//base?ref=1"]\nreplicas:\n- name: shop\n  count: 1\n',
    },
    { replicas: 1 },
  ],
  [
    'circles',
    {
      'k8s/a/kustomization.yaml': 'resources: [../b]',
      'k8s/b/kustomization.yaml': 'resources: [../a, shop.yaml]',
      'k8s/b/shop.yaml': deployment('shop', 3),
    },
    { replicas: undefined },
  ],
];

const CHART = 'apiVersion: v2\nname: shop\nversion: 1.0.0';
const TEMPLATE = `kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
spec:
  replicas: {{ .Values.replicaCount }}
  template:
    spec:
      containers: [{ name: shop, image: "{{ .Values.image }}" }]
`;
const LOCAL = {
  'charts/shop/Chart.yaml': CHART,
  'charts/shop/values.yaml': 'replicaCount: 1\nimage: shop\n',
  'charts/shop/templates/deployment.yaml': TEMPLATE,
};
const LIBRARY = {
  ...LOCAL,
  'charts/shop/templates/deployment.yaml': undefined,
  'charts/shop/templates/all.yaml': '{{ include "common.all" . }}',
} as unknown as Record<string, string>;

function helmRelease(values: string, chart = './charts/shop') {
  return `apiVersion: helm.toolkit.fluxcd.io/v2
kind: HelmRelease
metadata:
  name: shop
spec:
  chart:
    spec:
      chart: ${chart}
  values:
${values}
`;
}

const CHARTS: Case[] = [
  ['values of a chart alone', LOCAL, { replicas: undefined }],
  ['a chart of a library', LIBRARY, { replicas: undefined }],
  [
    'a file of the environment, called only so',
    { ...LIBRARY, 'deploy/prod.yaml': 'replicaCount: 3\n' },
    { replicas: 3, place: 'deploy/prod.yaml:1' },
  ],
  [
    'values in the folder of an environment',
    {
      ...LOCAL,
      'environments/prod/values.yaml': 'image: x\nreplicaCount: 1\n',
    },
    { replicas: 1, place: 'environments/prod/values.yaml:2' },
  ],
  [
    'values of production that leave the number to the chart',
    { ...LOCAL, 'charts/shop/values-prod.yaml': 'image: x\n' },
    { replicas: undefined },
  ],
  [
    'values for two regions',
    {
      ...LOCAL,
      'charts/shop/values-prod-eu.yaml': 'replicaCount: 1\n',
      'charts/shop/values-prod-us.yaml': 'replicaCount: 1\n',
    },
    { replicas: 2 },
  ],
  [
    'a HelmRelease of a chart in the repository',
    {
      ...LOCAL,
      'clusters/production/shop.yaml': helmRelease('    replicaCount: 3'),
    },
    { replicas: 3, place: 'clusters/production/shop.yaml:10' },
  ],
  [
    'a HelmRelease of a chart from elsewhere',
    { 'apps/shop.yaml': helmRelease('    replicaCount: 1', 'web') },
    { replicas: 1, place: 'apps/shop.yaml:10' },
  ],
  [
    'a HelmRelease for staging alone',
    {
      ...LOCAL,
      'clusters/staging/shop.yaml': helmRelease('    replicaCount: 1'),
    },
    { replicas: undefined },
  ],
  [
    'a HelmRelease that kustomize patches for production',
    {
      'apps/base/kustomization.yaml': 'resources: [release.yaml]',
      'apps/base/release.yaml': helmRelease('    replicaCount: 1', 'web'),
      'apps/production/kustomization.yaml':
        'resources: [../base]\npatches:\n- path: values.yaml\n',
      'apps/production/values.yaml':
        'apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: shop }\nspec: { values: { replicaCount: 4 } }\n',
    },
    { replicas: 4 },
  ],
  [
    'an Application with a file of values and a parameter',
    {
      ...LOCAL,
      'charts/shop/values-live.yaml': 'replicaCount: 2\n',
      'argocd/shop.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop }
spec:
  source:
    path: charts/shop
    helm:
      valueFiles: [values-live.yaml]
      parameters: [{ name: replicaCount, value: "5" }]
`,
    },
    { replicas: 5 },
  ],
  [
    'an Application that brings out a kustomization',
    {
      'manifests/kustomization.yaml': 'resources: [shop.yaml]',
      'manifests/shop.yaml': deployment('shop', 1),
      'apps/prod/shop.yaml': `apiVersion: argoproj.io/v1alpha1
kind: Application
metadata: { name: shop }
spec: { source: { path: manifests, kustomize: { replicas: [{ name: shop, count: 3 }] } } }
`,
    },
    { replicas: 3 },
  ],
  [
    'an ApplicationSet for clusters that are named elsewhere',
    {
      'manifests/kustomization.yaml': 'resources: [shop.yaml]',
      'manifests/shop.yaml': deployment('shop', 1),
      'apps/shop.yaml': `apiVersion: argoproj.io/v1alpha1
kind: ApplicationSet
metadata: { name: shop }
spec: { generators: [{ clusters: {} }], template: { spec: { source: { path: manifests } } } }
`,
    },
    { replicas: undefined },
  ],
];

const TOGETHER: Case[] = [
  [
    'two regions',
    {
      'deploy/eu-west-1/shop.yaml': deployment('shop', 1),
      'deploy/us-east-1/shop.yaml': deployment('shop', 1),
    },
    { replicas: 2 },
  ],
  [
    'two clusters',
    {
      'clusters/fra/shop.yaml': deployment('shop', 1),
      'clusters/ams/shop.yaml': deployment('shop', 1),
    },
    { replicas: 2 },
  ],
  [
    'a primary and its standby',
    {
      'k8s/shop.yaml': `${deployment('shop-primary', 1)}---\n${deployment(
        'shop-standby',
        1,
      )}`,
    },
    { replicas: 2 },
  ],
  [
    'a service and its standby',
    {
      'k8s/shop.yaml': `${deployment('shop', 1)}---\n${deployment(
        'shop-standby',
        1,
      )}`,
    },
    { replicas: 2 },
  ],
  [
    'blue and green, of which one serves',
    {
      'k8s/shop.yaml': `${deployment('shop-blue', 1)}---\n${deployment(
        'shop-green',
        1,
      )}`,
    },
    { replicas: 1, place: 'k8s/shop.yaml:6' },
  ],
  [
    'what only measures and shows',
    {
      'k8s/web.yaml': deployment('shop-web', 3),
      'k8s/a.yaml': deployment('shop-exporter', 1),
      'k8s/b.yaml': deployment('shop-flower', 1),
    },
    { replicas: 3 },
  ],
  [
    'one server beside many workers',
    {
      'k8s/web.yaml': deployment('shop-web', 1),
      'k8s/worker.yaml': deployment('shop-worker', 4),
    },
    { replicas: 1, place: 'k8s/web.yaml:6' },
  ],
  [
    'folders that may be two places or two ways',
    {
      'deploy/orange/shop.yaml': deployment('shop', 1),
      'deploy/lemon/shop.yaml': deployment('shop', 1),
    },
    { replicas: undefined },
  ],
  [
    'the namespace of another environment in the same file',
    {
      'k8s/all.yaml': `${deployment('shop', 3)}---\n${deployment(
        'shop',
        1,
      ).replace('name: shop', 'name: shop\n  namespace: shop-staging')}`,
    },
    { replicas: 3 },
  ],
];

const keda = (notes: string, bounds: string) =>
  `${deployment('shop', 3)}---
kind: ScaledObject
metadata: { name: shop, annotations: { ${notes} } }
spec: { scaleTargetRef: { name: shop }, ${bounds} }
`;
const SCALING: Case[] = [
  [
    'KEDA that is paused',
    {
      'k8s/a.yaml': keda(
        'autoscaling.keda.sh/paused: "true"',
        'minReplicaCount: 1',
      ),
    },
    { replicas: 3, autoscaling: 'none' },
  ],
  [
    'KEDA that is paused at a number',
    {
      'k8s/a.yaml': keda(
        'autoscaling.keda.sh/paused-replicas: "1"',
        'minReplicaCount: 2',
      ),
    },
    { replicas: 1, autoscaling: 'none' },
  ],
  [
    'KEDA up to one',
    { 'k8s/a.yaml': keda('a: b', 'minReplicaCount: 1, maxReplicaCount: 1') },
    { replicas: 1, autoscaling: 'none' },
  ],
  [
    'an autoscaler of the worker',
    {
      'k8s/a.yaml': `${deployment('shop-web', 2)}---\n${deployment(
        'shop-worker',
        '',
      )}---
kind: HorizontalPodAutoscaler
spec: { scaleTargetRef: { name: shop-worker }, minReplicas: 1, maxReplicas: 9 }
`,
    },
    { replicas: 2, autoscaling: 'none' },
  ],
  [
    'Knative',
    {
      'k8s/a.yaml':
        'apiVersion: serving.knative.dev/v1\nkind: Service\nmetadata: { name: shop }\nspec: { template: { metadata: { annotations: { autoscaling.knative.dev/min-scale: "2" } } } }',
    },
    { replicas: 2, autoscaling: 'found' },
  ],
];

const SCHEDULES: Case[] = [
  [
    'a job beside the service of its name',
    { 'k8s/a.yaml': `${deployment('shop', 3)}---\n${cronJob('shop-purge')}` },
    {
      replicas: 3,
      schedules: ['0 4 * * *'],
      schedulePlaces: ['0 4 * * * in k8s/a.yaml:17'],
    },
  ],
  [
    "a neighbour's job",
    {
      'k8s/a.yaml': `${deployment('shop', 3)}---\n${deployment(
        'shop-cart',
        3,
      )}---\n${cronJob('shop-cart-purge')}`,
    },
    { schedules: [] },
  ],
  [
    'a job that only runs a tool',
    {
      'k8s/a.yaml': `${deployment('shop', 3)}---\n${cronJob(
        'shop-restart',
        'bitnami/kubectl:1',
      )}---\n${cronJob('shop-dump', 'postgres:16')}`,
    },
    { schedules: [] },
  ],
  [
    'serverless.yml',
    {
      'serverless.yml':
        'service: shop\nfunctions:\n  purge:\n    handler: a.b\n    events:\n      - schedule: rate(1 day)\n      - schedule: { rate: cron(0 1 * * ? *), enabled: false }\n',
    },
    {
      replicas: undefined,
      schedules: ['rate(1 day)'],
      schedulePlaces: ['rate(1 day) in serverless.yml:6'],
    },
  ],
  [
    'vercel.json',
    {
      'vercel.json':
        '{ "crons": [\n{ "path": "/api/x", "schedule": "0 5 * * *" }] }',
    },
    { schedulePlaces: ['0 5 * * * in vercel.json:2'] },
  ],
  [
    'the Serverless Application Model',
    {
      'template.yaml':
        'Resources:\n  Purge:\n    Type: AWS::Serverless::Function\n    Properties:\n      Events:\n        Nightly:\n          Type: Schedule\n          Properties:\n            Schedule: rate(1 day)\n',
    },
    { schedules: ['rate(1 day)'] },
  ],
  [
    'rules of EventBridge, one of them switched off',
    {
      'infra/main.tf':
        'resource "aws_cloudwatch_event_rule" "nightly" {\n  schedule_expression = "cron(0 2 * * ? *)"\n}\nresource "aws_scheduler_schedule" "old" {\n  state = "DISABLED"\n  schedule_expression = "rate(1 day)"\n}\n',
    },
    { schedulePlaces: ['cron(0 2 * * ? *) in infra/main.tf:2'] },
  ],
];

const ECS = `resource "aws_ecs_service" "web" {
  name          = "shop-\${var.env}"
  desired_count = var.desired_count
}
variable "desired_count" {
  default = 1
}
`;
const PLATFORMS: Case[] = [
  [
    'the default of a variable',
    { 'infra/main.tf': ECS },
    { replicas: undefined },
  ],
  [
    'values of production for a variable',
    {
      'infra/main.tf': ECS,
      'infra/terraform.tfvars': 'desired_count = 5\n',
      'infra/env/prod.tfvars': 'env = "prod"\ndesired_count = 1\n',
      'infra/env/dev.tfvars': 'desired_count = 3\n',
    },
    { replicas: 1, place: 'infra/env/prod.tfvars:2', autoscaling: 'none' },
  ],
  [
    'a condition on the environment',
    {
      'infra/main.tf':
        'resource "aws_ecs_service" "shop" {\n  desired_count = var.env == "prod" ? 3 : 1\n}\n',
    },
    { replicas: 3 },
  ],
  [
    'a map by environment',
    {
      'infra/main.tf':
        'locals {\n  counts = { dev = 1, prod = 4 }\n}\nresource "aws_ecs_service" "shop" {\n  desired_count = local.counts[var.environment]\n}\n',
    },
    { replicas: 4 },
  ],
  [
    'a module that production calls',
    {
      'terraform/modules/ecs/main.tf': ECS,
      'terraform/live/main.tf':
        'module "shop" {\n  source = "../modules/ecs"\n  desired_count = 2\n}\n',
      'terraform/staging/main.tf':
        'module "shop" {\n  source = "../modules/ecs"\n  desired_count = 1\n}\n',
    },
    { replicas: 2, place: 'terraform/live/main.tf:3' },
  ],
  [
    'two regions that call a module',
    {
      'terraform/modules/ecs/main.tf': ECS,
      'terraform/prod/eu-west-1/main.tf':
        'module "shop" {\n  source = "../../modules/ecs"\n  desired_count = 1\n}\n',
      'terraform/prod/us-east-1/main.tf':
        'module "shop" {\n  source = "../../modules/ecs"\n  desired_count = 1\n}\n',
    },
    { replicas: 2 },
  ],
  [
    'a target that a policy moves',
    {
      'main.tf':
        'resource "aws_ecs_service" "shop" {\n  desired_count = 1\n}\nresource "aws_appautoscaling_target" "shop" {\n  resource_id = "service/c/${aws_ecs_service.shop.name}"\n  min_capacity = 2\n  max_capacity = 6\n}\nresource "aws_appautoscaling_policy" "cpu" {\n  name = "x"\n}\n',
    },
    { replicas: 2, autoscaling: 'found', place: 'main.tf:6' },
  ],
  [
    'a target that nothing moves',
    {
      'main.tf':
        'resource "aws_ecs_service" "shop" {\n  desired_count = 3\n}\nresource "aws_appautoscaling_target" "shop" {\n  resource_id = "service/c/${aws_ecs_service.shop.name}"\n  min_capacity = 2\n  max_capacity = 6\n}\n',
    },
    { replicas: 3, autoscaling: 'none' },
  ],
  [
    'a container app from one to one',
    {
      'main.tf':
        'resource "azurerm_container_app" "shop" {\n  template {\n    min_replicas = 1\n    max_replicas = 1\n  }\n}\n',
    },
    { replicas: 1, autoscaling: 'none', place: 'main.tf:3' },
  ],
  [
    'Cloud Run',
    {
      'main.tf':
        'resource "google_cloud_run_v2_service" "shop" {\n  template {\n    scaling {\n      min_instance_count = 2\n      max_instance_count = 9\n    }\n  }\n}\n',
    },
    { replicas: 2, autoscaling: 'found' },
  ],
  [
    'a deployment of Kubernetes by Terraform',
    {
      'main.tf':
        'resource "kubernetes_deployment" "x" {\n  metadata {\n    name = "shop"\n  }\n  spec {\n    replicas = 1\n  }\n}\n',
    },
    { replicas: 1, place: 'main.tf:6' },
  ],
  [
    'a module of others',
    {
      'prod.tf':
        'module "shop" {\n  source = "terraform-aws-modules/ecs/aws//modules/service"\n  desired_count = 1\n}\n',
    },
    { replicas: 1, place: 'prod.tf:3' },
  ],
  [
    'broken HCL',
    { 'main.tf': 'resource "aws_ecs_service" "shop" {\n  desired_count = \n' },
    { replicas: undefined },
  ],
  [
    'a service of CloudFormation, and a default of its template',
    {
      'cf/shop.yaml':
        'Parameters:\n  Count: { Type: Number, Default: 1 }\nResources:\n  Shop:\n    Type: AWS::ECS::Service\n    Properties:\n      DesiredCount: !Ref Count\n',
    },
    { replicas: undefined },
  ],
  [
    'a service of CloudFormation with a number',
    {
      'cf/shop.yaml':
        'Resources:\n  Shop:\n    Type: AWS::ECS::Service\n    Properties:\n      DesiredCount: !If [IsProduction, 1, 0]\n',
    },
    { replicas: 1, place: 'cf/shop.yaml:5' },
  ],
  [
    'a task definition, which does not say how many',
    {
      'ecs/task.json':
        '{ "family": "shop", "containerDefinitions": [{ "name": "shop" }] }',
    },
    { replicas: undefined },
  ],
  [
    'a group of Nomad',
    {
      'shop.nomad':
        'job "shop" {\n  group "web" {\n    count = 1\n    task "web" {\n      driver = "docker"\n    }\n  }\n}\n',
    },
    { replicas: 1, place: 'shop.nomad:3', autoscaling: 'none' },
  ],
  [
    'machines of Fly that stop down to one',
    {
      'fly.toml':
        'app = "shop"\n[http_service]\nauto_stop_machines = "stop"\nmin_machines_running = 1\n',
    },
    { replicas: 1, autoscaling: 'found', place: 'fly.toml:4' },
  ],
  [
    'machines of Fly that do not stop',
    { 'fly.toml': 'app = "shop"\n[http_service]\nmin_machines_running = 1\n' },
    { replicas: undefined, autoscaling: 'none' },
  ],
  [
    'App Engine',
    { 'app.yaml': 'runtime: python312\nmanual_scaling:\n  instances: 1\n' },
    { replicas: 1, place: 'app.yaml:3' },
  ],
  [
    'app.json of Heroku, which is what a new app begins with',
    { 'app.json': '{ "formation": { "web": { "quantity": 1 } } }' },
    { replicas: undefined },
  ],
  [
    'app.json of Dokku',
    {
      'app.json':
        '{ "formation": { "web": {\n"quantity": 1 } }, "healthchecks": {}, "cron": [{ "command": "x", "schedule": "@daily" }] }',
    },
    { replicas: 1, place: 'app.json:2', schedules: ['@daily'] },
  ],
  [
    'Cloud Foundry',
    { 'manifest.yml': 'applications:\n- name: shop\n  instances: 2\n' },
    { replicas: 2 },
  ],
  [
    'Copilot with more in production',
    {
      'copilot/shop/manifest.yml':
        'name: shop\ntype: Backend Service\ncount: 1\nenvironments:\n  production:\n    count: 3\n',
    },
    { replicas: 3 },
  ],
  [
    'Render',
    {
      'render.yaml':
        'services:\n- type: web\n  name: shop\n  numInstances: 1\n- type: cron\n  name: shop-purge\n  schedule: "0 1 * * *"\n',
    },
    { replicas: 1, place: 'render.yaml:4', schedules: ['0 1 * * *'] },
  ],
];

describe.each<[string, Case[]]>([
  ['kustomize', KUSTOMIZE],
  ['charts and releases', CHARTS],
  ['what serves together', TOGETHER],
  ['what cannot scale', SCALING],
  ['what is scheduled', SCHEDULES],
  ['platforms', PLATFORMS],
])('%s', (_, cases) => {
  it.each(cases)('%s', async (_title, files, expected) => {
    const given = Object.fromEntries(
      Object.entries(files).filter(([, text]) => text !== undefined),
    );
    const found = await read(given);
    expect({ ...expected, ...found }).toEqual({ ...found, ...expected });
    expect(typeof found.why).toBe(
      found.replicas === undefined ? 'string' : 'undefined',
    );
  });
});
