// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { propertyRuns } from 'backstage-plugin-readiness-common/testUtils';
import fc from 'fast-check';
import { testScope } from '../testing/testScope';
import { readFacts } from './readFacts';

const PATHS = [
  'LICENSE',
  'package.json',
  'pyproject.toml',
  'setup.py',
  'settings.py',
  'config/app.json',
  'application.yml',
  '.env',
  'k8s/shop.yaml',
  'chart/Chart.yaml',
  'chart/values.yaml',
  'chart/templates/deployment.yaml',
  'kustomization.yaml',
  'compose.yml',
  'Procfile',
  'crontab',
  'models.py',
  '.annotation_safe_list.yml',
  'go.mod',
  'Gemfile',
  'pom.xml',
];
const PIECES = [
  'kind: Deployment\n',
  'kind: HorizontalPodAutoscaler\n',
  'kind: CronJob\n',
  'apiVersion: apps/v1\n',
  'metadata:\n  name: shop\n',
  'metadata: null\n',
  'spec:\n  replicas: 2\n',
  'spec: []\n',
  'services:\n  shop: null\n',
  'services: [1]\n',
  'replicas: [null, 1]\n',
  'items: null\nkind: List\n',
  '{{ if .Values.a }}',
  '{{ end }}{{ end }}',
  '{{- else }}',
  '---\n',
  '&a [*a, *a]',
  '{"a":',
  'null',
  '[]',
  'PASSWORD = "',
  "'",
  '://:@',
  '\0',
  '.. pii:',
  '\n',
  '  ',
];

describe('readFacts', () => {
  it('never throws, and always tells or says why not', () => {
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom(...PATHS),
          fc
            .array(fc.oneof(fc.constantFrom(...PIECES), fc.string()), {
              maxLength: 12,
            })
            .map(parts => parts.join('')),
        ),
        files => {
          for (const reading of Object.values(readFacts(testScope(files)))) {
            expect(reading.value === undefined).toBe(
              typeof reading.cannotTell === 'string',
            );
          }
        },
      ),
      propertyRuns(300),
    );
  });

  it('takes a moment for a file that is made to take long', () => {
    const long = [
      '(('.repeat(50_000),
      'a.'.repeat(100_000),
      '"'.repeat(50_000),
      'x: '.repeat(60_000),
      ' '.repeat(200_000),
      '\n'.repeat(200_000),
      '{{ '.repeat(60_000),
      `dependencies = [${'"a", '.repeat(40_000)}`,
      '<dependency>'.repeat(20_000),
      '[x]\n'.repeat(60_000),
      `${'a: &a [b]\n'.repeat(10)}${'c: [*a,*a,*a,*a]\n'.repeat(5_000)}`,
      'import x '.repeat(40_000),
      'permission to use '.repeat(20_000),
      'config:\n'.repeat(40_000),
      `@a ${'b-'.repeat(80_000)}`,
    ];
    for (const text of long) {
      const files = Object.fromEntries(PATHS.map(path => [path, text]));
      const start = performance.now();
      readFacts(testScope(files));
      expect([text.slice(0, 20), performance.now() - start < 20_000]).toEqual([
        text.slice(0, 20),
        true,
      ]);
    }
  }, 300_000);
});
