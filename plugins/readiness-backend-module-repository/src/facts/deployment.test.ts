// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readFacts } from './readFacts';

const deployment = (
  name: string,
  replicas: string,
  more = '',
) => `apiVersion: apps/v1
kind: Deployment
metadata:
  name: ${name}
spec:
${replicas && `  replicas: ${replicas}\n`}  template:
    spec:
      containers:
        - name: ${name}
          image: registry.test/${name}:1
${more}`;
const hpa = (name: string, minimum: string) => `---
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
spec:
  scaleTargetRef: { kind: Deployment, name: ${name} }
${minimum && `  minReplicas: ${minimum}\n`}  maxReplicas: 9
`;
const CHART = 'name: shop\nversion: 1.0.0';
const TEMPLATE = `{{- if .Values.enabled }}
apiVersion: apps/v1
kind: Deployment
metadata:
  name: {{ include "shop.fullname" . }}
  labels:
    {{- include "shop.labels" . | nindent 4 }}
spec:
  {{- if not .Values.autoscaling.enabled }}
  replicas: {{ .Values.replicaCount }}
  {{- end }}
  template:
    spec:
      containers:
        - name: {{ .Chart.Name }}
          image: "{{ .Values.image.repository }}:{{ .Values.image.tag | default .Chart.AppVersion }}"
          {{- with .Values.resources }}
          resources:
            {{- toYaml . | nindent 12 }}
          {{- end }}
          livenessProbe:
            httpGet: { path: {{ .Values.probe | default "/healthz" }}, port: http }
{{- end }}`;
const HPA_TEMPLATE = `{{- if .Values.autoscaling.enabled }}
apiVersion: autoscaling/v2
kind: HorizontalPodAutoscaler
metadata:
  name: {{ include "shop.fullname" . }}
spec:
  scaleTargetRef:
    kind: Deployment
    name: {{ include "shop.fullname" . }}
  minReplicas: {{ .Values.autoscaling.minReplicas }}
{{- end }}`;
const VALUES = `enabled: true
replicaCount: 1
image: { repository: registry.test/shop, tag: "" }
resources:
  requests: { cpu: 250m, memory: 256Mi }
  limits: { memory: 512Mi }
autoscaling: { enabled: false, minReplicas: 3 }
`;

function facts(
  files: Record<string, string>,
  options?: Parameters<typeof testScope>[1],
) {
  const all = readFacts(testScope(files, options));
  return {
    replicas: all['repository.replicas'],
    autoscaling: all['repository.autoscaling'],
    resources: all['repository.resources'],
    probes: all['repository.probes'],
    schedules: all['repository.schedules'],
  };
}

describe('what is deployed', () => {
  it('is found under the name that Kubernetes takes, which has no underscores', () => {
    const files = {
      'k8s/a.yaml': deployment('shop-api', '3'),
      'k8s/b.yaml': deployment('cart', '1'),
    };
    expect(facts(files, { name: 'Shop_API' }).replicas).toMatchObject({
      value: 3,
    });
    expect(facts(files, { name: 'other_api' }).replicas.value).toBeUndefined();
  });

  it.each<
    [string, number | undefined, string | undefined, Record<string, string>]
  >([
    ['a Deployment', 1, 'none', { 'k8s/shop.yaml': deployment('shop', '1') }],
    [
      'several documents in a file',
      2,
      'none',
      { 'k8s/all.yaml': `kind: Service\n---\n${deployment('shop', '2')}` },
    ],
    [
      'replicas left out',
      undefined,
      'none',
      { 'k8s/shop.yaml': deployment('shop', '') },
    ],
    [
      'an autoscaler instead',
      2,
      'found',
      { 'k8s/shop.yaml': deployment('shop', '') + hpa('shop', '2') },
    ],
    [
      'an autoscaler over a count',
      4,
      'found',
      {
        'k8s/shop.yaml': deployment('shop', '1'),
        'k8s/hpa.yaml': hpa('shop', '4'),
      },
    ],
    [
      'an autoscaler without a minimum',
      1,
      'found',
      {
        'k8s/shop.yaml': deployment('shop', '3'),
        'k8s/hpa.yaml': hpa('shop', ''),
      },
    ],
    [
      "somebody else's autoscaler",
      3,
      'none',
      { 'k8s/shop.yaml': deployment('shop', '3') + hpa('cart', '1') },
    ],
    [
      'a database beside it',
      3,
      'none',
      {
        'k8s/shop.yaml': deployment('shop', '3'),
        'k8s/db.yaml': deployment('postgres', '1'),
      },
    ],
    [
      'one under another name',
      2,
      'none',
      {
        'k8s/web.yaml': deployment('web', '2'),
        'k8s/r.yaml': deployment('redis', '1'),
      },
    ],
    [
      'several under other names',
      undefined,
      undefined,
      {
        'k8s/a.yaml': deployment('a', '1'),
        'k8s/b.yaml': deployment('b', '3'),
      },
    ],
    [
      'a server beside a worker, and one that must be single',
      3,
      'none',
      {
        'k8s/a.yaml': deployment('shop-web', '3'),
        'k8s/b.yaml': deployment('shop-worker', '2'),
        'k8s/c.yaml': deployment('shop-beat', '1'),
      },
    ],
    [
      'a canary beside the rest',
      3,
      'none',
      {
        'k8s/a.yaml': deployment('shop-stable', '3'),
        'k8s/b.yaml': deployment('shop-canary', '1'),
      },
    ],
    [
      'parts of what is itself called like one that must be single',
      3,
      'none',
      {
        'k8s/a.yaml': deployment('shop-scheduler-web', '3'),
        'k8s/b.yaml': deployment('shop-scheduler-beat', '1'),
      },
    ],
    [
      'a base that only staging is laid over',
      undefined,
      undefined,
      {
        'k8s/base/shop.yaml': deployment('shop', '3'),
        'k8s/overlays/staging/shop.yaml': deployment('shop', '1'),
      },
    ],
    [
      'production over a base of one',
      3,
      'none',
      {
        'k8s/base/shop.yaml': deployment('shop', '1'),
        'k8s/overlays/production/patch.yaml':
          'apiVersion: apps/v1\nkind: Deployment\nmetadata: { name: shop }\nspec: { replicas: 3 }',
      },
    ],
    [
      'a count of kustomize',
      3,
      'none',
      {
        'k8s/base/shop.yaml': deployment('shop', '1'),
        'k8s/overlays/prod/kustomization.yaml':
          'kind: Kustomization\nreplicas:\n- name: shop\n  count: 3',
      },
    ],
    [
      'two regions together',
      7,
      'none',
      {
        'deploy/prod-us/shop.yaml': deployment('shop', '5'),
        'deploy/prod-eu/shop.yaml': deployment('shop', '2'),
      },
    ],
    [
      'a chart with the one that charts are born with',
      undefined,
      undefined,
      {
        'chart/Chart.yaml': CHART,
        'chart/values.yaml': VALUES,
        'chart/templates/deployment.yaml': TEMPLATE,
        'chart/templates/hpa.yaml': HPA_TEMPLATE,
      },
    ],
    [
      'a chart with two of its own',
      undefined,
      undefined,
      {
        'chart/Chart.yaml': CHART,
        'chart/values.yaml': VALUES.replace(
          'replicaCount: 1',
          'replicaCount: 2',
        ),
        'chart/templates/deployment.yaml': TEMPLATE,
      },
    ],
    [
      'a chart with one for production',
      1,
      'none',
      {
        'chart/Chart.yaml': CHART,
        'chart/values.yaml': VALUES,
        'chart/values-prod.yaml': 'replicaCount: 1',
        'chart/templates/deployment.yaml': TEMPLATE,
      },
    ],
    [
      'a base whose overlays are elsewhere',
      undefined,
      undefined,
      { 'k8s/base/shop.yaml': deployment('shop', '1') },
    ],
    [
      'a chart that scales of its own',
      undefined,
      undefined,
      {
        'chart/Chart.yaml': CHART,
        'chart/values.yaml': VALUES.replace('enabled: false', 'enabled: true'),
        'chart/templates/deployment.yaml': TEMPLATE,
        'chart/templates/hpa.yaml': HPA_TEMPLATE,
      },
    ],
    [
      'a chart with values for production',
      4,
      'none',
      {
        'chart/Chart.yaml': CHART,
        'chart/values.yaml': VALUES,
        'chart/values-prod.yaml': 'replicaCount: 4',
        'chart/values-dev.yaml': 'replicaCount: 1',
        'chart/templates/deployment.yaml': TEMPLATE,
      },
    ],
    [
      'a chart whose values are elsewhere',
      undefined,
      undefined,
      {
        'chart/Chart.yaml': CHART,
        'chart/templates/deployment.yaml': TEMPLATE.replace(
          /\{\{- (?:if|end)[^}]*\}\}\n?/g,
          '',
        ),
      },
    ],
    [
      'a chart of others, by its values',
      2,
      'none',
      { 'helm/values.yaml': 'replicaCount: 2' },
    ],
    [
      'values by the names of parts',
      3,
      'none',
      { 'helm/values.yaml': 'shop: { replicas: 3 }\nredis: { replicas: 1 }' },
    ],
    [
      'an untouched compose file',
      undefined,
      undefined,
      { 'docker-compose.yml': 'services:\n  shop:\n    image: shop' },
    ],
    [
      'a compose file that deploys',
      1,
      undefined,
      {
        'compose.yml':
          'services:\n  shop:\n    image: shop\n    deploy: { replicas: 1 }',
      },
    ],
    [
      'an example',
      undefined,
      undefined,
      {
        'examples/k8s/shop.yaml': deployment('shop', '1'),
        'tests/k8s.yaml': deployment('shop', '1'),
      },
    ],
    [
      'a daemon and a job',
      undefined,
      'none',
      {
        'k8s/shop.yaml': deployment('shop', '1').replace(
          'Deployment',
          'DaemonSet',
        ),
      },
    ],
    [
      'broken YAML',
      undefined,
      undefined,
      { 'k8s/shop.yaml': 'kind: Deployment\n\t- : {' },
    ],
    [
      'KEDA',
      2,
      'found',
      {
        'k8s/shop.yaml': `${deployment(
          'shop',
          '',
        )}---\nkind: ScaledObject\nspec: { minReplicaCount: 2, scaleTargetRef: { name: shop } }`,
      },
    ],
    [
      'values above the chart',
      4,
      'none',
      {
        'helm/shop/Chart.yaml': CHART,
        'helm/values-prod.yaml': 'replicaCount: 4',
        'helm/shop/templates/deployment.yaml': TEMPLATE.replace(
          /\{\{- (?:if|end)[^}]*\}\}\n?/g,
          '',
        ),
      },
    ],
    [
      'a chart on top of another, with values of its own',
      undefined,
      undefined,
      {
        'helm/shop/Chart.yaml': CHART,
        'helm/shop/values.yaml':
          'generic-service:\n  nameOverride: shop\n  replicaCount: 8',
        'docker-compose.yml': 'services:\n  shop:\n    image: shop',
      },
    ],
    [
      'two ways that differ',
      undefined,
      'none',
      {
        'kustomize/shop.yaml': deployment('shop', '2'),
        'plain/shop.yaml': deployment('shop', '1'),
      },
    ],
  ])('%s', (_, replicas, autoscaling, files) => {
    const found = facts(files);
    expect(found.replicas.value).toBe(replicas);
    expect(found.autoscaling.value).toBe(autoscaling);
    // It tells, or says why not
    expect(typeof found.replicas.cannotTell).toBe(
      replicas === undefined ? 'string' : 'undefined',
    );
  });

  it('reads resources, probes and schedules', () => {
    const chart = facts({
      'chart/Chart.yaml': CHART,
      'chart/values.yaml': VALUES,
      'chart/templates/deployment.yaml': TEMPLATE,
    });
    expect(chart.resources).toEqual({
      value: 'requests 250m cpu, 256Mi memory; limits 512Mi memory',
      path: 'chart/templates/deployment.yaml',
    });
    expect(chart.probes.value).toEqual(['liveness GET /healthz']);
    const atTheMargin = TEMPLATE.replace(
      /^ +\{\{- with[^]*?\{\{- end \}\}$/m,
      '          resources:\n{{ toYaml .Values.resources | indent 12 }}',
    );
    expect(
      facts({
        'chart/Chart.yaml': CHART,
        'chart/values.yaml': VALUES,
        'chart/templates/deployment.yaml': atTheMargin,
      }).resources,
    ).toEqual(chart.resources);
    const more = `          resources: { limits: { cpu: 1, memory: 1Gi } }
          readinessProbe: { httpGet: { path: /ready, port: 80 } }
          startupProbe: { exec: { command: [x] } }`;
    const two = facts({
      'k8s/web.yaml': deployment('shop-web', '2', more),
      'k8s/job.yaml':
        'kind: CronJob\nmetadata: { name: shop-report }\nspec: { schedule: "30 2 * * *" }',
      'k8s/worker.yaml': deployment(
        'shop-worker',
        '2',
        '          resources: { requests: { cpu: 100m } }',
      ),
      // None of these runs
      'docs/crontab': '1 1 * * * run',
      'docker/dev/crontab': '2 2 * * * run',
      'k8s/old.yaml':
        'kind: CronJob\nmetadata: { name: shop-old }\nspec: { suspend: true, schedule: "3 3 * * *" }',
      crontab: '# m h\nMAILTO=x\n*/5 * * * * root  run\n@daily run',
      Dockerfile: 'FROM x\nHEALTHCHECK CMD curl localhost',
      Procfile: 'web: run\nclock: run',
    });
    expect(two.resources.value).toBe(
      'shop-web: limits 1 cpu, 1Gi memory | shop-worker: requests 100m cpu',
    );
    expect(two.probes.value).toEqual([
      // Kubernetes does not look at the health check of the image; each names its container, as there are several
      'readiness GET /ready (shop-web)',
      'startup exec (shop-web)',
    ]);
    expect(two.schedules.value).toEqual([
      '*/5 * * * *',
      '30 2 * * *',
      '@daily',
      'a clock process',
    ]);
    const compose = facts({
      'compose.yml':
        'services:\n  shop:\n    healthcheck: { test: [CMD, x] }\n    deploy: { resources: { limits: { cpus: "0.5", memory: 64M } } }',
    });
    expect(compose.resources.value).toBe('limits 0.5 cpu, 64M memory');
    expect(compose.probes.value).toEqual(['container healthcheck']);
    expect(
      facts({ 'k8s/shop.yaml': deployment('shop', '1') }).resources.cannotTell,
    ).toBe('The manifests set neither requests nor limits.');
  });

  it('keeps the services of a monorepo apart, also where they share a folder of manifests', () => {
    const files = {
      'services/a/k8s.yaml': deployment('a', '1'),
      'services/b/main.go': '',
      'services/c/main.go': '',
      'deploy/all.yaml': `${deployment('b', '3')}---\n${deployment(
        'other',
        '1',
      )}`,
    };
    const folders = ['services/a', 'services/b', 'services/c'];
    const of = (name: string) =>
      facts(files, { name, folder: `services/${name}`, folders }).replicas;
    expect(of('a').value).toBe(1);
    expect(of('b')).toEqual({
      value: 3,
      path: 'deploy/all.yaml',
      line: 6,
    });
    expect(of('c').cannotTell).toBe('There are no manifests that deploy it.');
  });
});
