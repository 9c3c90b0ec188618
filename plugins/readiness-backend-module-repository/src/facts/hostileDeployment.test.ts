// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expectLinearGrowth } from 'backstage-plugin-readiness-common/testUtils';
import { prepareHcl, hclOf } from './manifests/platforms/hcl';
import { workloadsOf } from './manifests/workloadsOf';
import { readFacts } from './readFacts';
import { scopeOf } from './scopeOf';

function scope(files: Record<string, string>) {
  const repository = {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    paths: Object.keys(files),
    isPartial: false,
    etag: '',
  };
  return scopeOf({ repository, folder: '', folders: [''], names: ['web'] });
}

const numbers = (size: number) => Array.from({ length: size }, (_, at) => at);
const deployment = (name: string) =>
  `kind: Deployment\nmetadata: { name: ${name} }\nspec: { replicas: 3 }\n`;
const filesOf = (entries: [string, string][]) => Object.fromEntries(entries);

/** Repositories of `size` files, or of files with `size` entries. */
const REPOSITORIES: [
  title: string,
  files: (size: number) => Record<string, string>,
][] = [
  [
    'kustomizations over one base',
    size => ({
      'base/kustomization.yaml': 'resources: [a.yaml]',
      'base/a.yaml': deployment('web'),
      ...filesOf(
        numbers(size).map(at => [
          `o${at}/kustomization.yaml`,
          'resources: [../base]\nreplicas: [{ name: web, count: 2 }]',
        ]),
      ),
    }),
  ],
  [
    'kustomizations in a chain',
    size =>
      filesOf(
        numbers(size).map(at => [
          `o${at}/kustomization.yaml`,
          `resources: [../o${at + 1}]`,
        ]),
      ),
  ],
  [
    'one kustomization with many patches',
    size => ({
      'k/kustomization.yaml': `resources: [a.yaml]\npatches:\n${numbers(size)
        .map(
          at =>
            `- target: { kind: Deployment, name: web }\n  patch: '[{ "op": "add", "path": "/a${at}", "value": 1 }]'`,
        )
        .join('\n')}`,
      'k/a.yaml': deployment('web'),
    }),
  ],
  [
    'jobs beside services',
    size =>
      filesOf(
        numbers(size).map(at => [
          `k8s/${at}.yaml`,
          `${deployment(
            `a-${at}`,
          )}---\nkind: CronJob\nmetadata: { name: web-${at} }\nspec: { schedule: "@daily" }`,
        ]),
      ),
  ],
  [
    'places of one service',
    size =>
      filesOf(
        numbers(size).map(at => [
          `clusters/c${at}/web.yaml`,
          deployment('web'),
        ]),
      ),
  ],
  [
    'files of values',
    size => ({
      'c/Chart.yaml': 'name: web',
      'c/templates/a.yaml': deployment('{{ .Release.Name }}'),
      ...filesOf(
        numbers(size).map(at => [`c/values-prod-eu${at}.yaml`, 'a: 1']),
      ),
    }),
  ],
  [
    'releases of one chart',
    size => ({
      'c/Chart.yaml': 'name: web',
      'c/templates/a.yaml': deployment('{{ .Release.Name }}'),
      ...filesOf(
        numbers(size).map(at => [
          `apps/${at}.yaml`,
          `apiVersion: helm.toolkit.fluxcd.io/v2\nkind: HelmRelease\nmetadata: { name: web-${at} }\nspec: { chart: { spec: { chart: c } }, values: { a: 1 } }`,
        ]),
      ),
    }),
  ],
  [
    'resources of a template',
    size => ({
      'cf.yaml': `Resources:\n${numbers(size)
        .map(
          at =>
            `  S${at}: { Type: "AWS::ECS::Service", Properties: { DesiredCount: 2 } }`,
        )
        .join('\n')}`,
    }),
  ],
  [
    'blank lines',
    size => ({
      'main.tf': '\n'.repeat(size * 50),
      'a.nomad': '\t\n'.repeat(size * 50),
    }),
  ],
];

describe('hostile deployments', () => {
  it.each(REPOSITORIES)('are read in linear time: %s', (_title, files) => {
    expectLinearGrowth({
      size: 50,
      most: 1_600,
      input: size => scope(files(size)),
      read: readFacts,
    });
  });

  it('go around in circles and end', () => {
    const { workloads } = workloadsOf(
      scope({
        'a/kustomization.yaml': 'resources: [../b]\ncomponents: [../c]',
        'b/kustomization.yaml': 'resources: [../a]',
        'c/kustomization.yaml': 'kind: Component\ncomponents: [../c]',
      }),
    );
    expect(workloads).toEqual([]);
  });

  it('give no patch a hold on what every object has', () => {
    workloadsOf(
      scope({
        'k/kustomization.yaml':
          'resources: [a.yaml]\npatches:\n- target: { kind: Deployment }\n  patch: \'[{ "op": "add", "path": "/__proto__/polluted", "value": 1 }]\'\n- path: p.yaml',
        'k/a.yaml': deployment('web'),
        'k/p.yaml':
          'kind: Deployment\nmetadata: { name: web }\n__proto__: { polluted: 1 }\nconstructor: { prototype: { polluted: 1 } }',
      }),
    );
    expect(({} as any).polluted).toBeUndefined();
  });

  it('of Terraform are parsed only within bounds', async () => {
    const tf = (path: string, text: string) => ({ path, text });
    const service =
      'resource "aws_ecs_service" "web" {\n  desired_count = 2\n}\n';
    const plain = tf('a/main.tf', 'resource "aws_s3_bucket" "b" {\n}\n');
    const large = tf('b/main.tf', service.repeat(2_000));
    const deep = tf(
      'c/main.tf',
      `${service}locals {\n  a = ${'['.repeat(60)}\n}`,
    );
    const broken = tf('d/main.tf', `${service}}}}`);
    const fine = tf('e/main.tf', service);
    const all = [plain, large, deep, broken, fine];
    await prepareHcl(all);
    expect(all.map(file => hclOf(file) !== undefined)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
  });
});
