// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { expectLinearGrowth } from 'backstage-plugin-readiness-common/testUtils';
import { wantedAs } from './wantedAs';
import { CodeOwners } from './codeOwners';
import { fillHelmTemplate } from './manifests/helmTemplate';
import { readFacts } from './readFacts';
import { scopeOf } from './scopeOf';

function read(files: Record<string, string>, folders = ['']) {
  const repository = {
    files: Object.entries(files).map(([path, text]) => ({ path, text })),
    paths: Object.keys(files),
    isPartial: false,
    etag: '',
  };
  return folders.map(folder =>
    readFacts(scopeOf({ repository, folder, folders, names: ['web'] })),
  );
}

const lines = (line: string, size: number) => `${line}\n`.repeat(size);
const COMMON = { size: 200, most: 6_000 };

/** One file each, with lines of up to 1,000 characters; `size` lines. */
const FILES: [title: string, path: string, text: (size: number) => string][] = [
  [
    'profiles with spaces',
    'config/application.yml',
    size => lines(`profiles:${' '.repeat(980)};`, size),
  ],
  [
    'hidden quotes',
    'settings.py',
    size => lines(`"${'\\a'.repeat(480)}`, size),
  ],
  [
    'many quotes',
    'settings.py',
    size => lines(`a = ${'"b" '.repeat(240)}`, size),
  ],
  ['a long name', 'settings.py', size => lines(`${'a.'.repeat(490)}"b"`, size)],
  [
    'spaces in a value',
    'app.properties',
    size => lines(`a=${'x '.repeat(480)}`, size),
  ],
  [
    'a condition without end',
    'settings.py',
    size => lines(`if ${'DEBUG '.repeat(160)}`, size),
  ],
  [
    'an open block',
    'settings.py',
    size => lines(`class A ${': '.repeat(480)}x`, size),
  ],
  [
    'URLs without end',
    'settings.py',
    size => lines(`a = "${'a://'.repeat(240)}"`, size),
  ],
  [
    'gradle',
    'build.gradle',
    size => lines(`implementation${' '.repeat(900)}x`, size),
  ],
  ['setup.py', 'setup.py', size => lines('install_requires=[ "a",', size * 10)],
  [
    'the license of setup.py',
    'setup.py',
    size => lines(`license =${' '.repeat(900)}"x" y`, size),
  ],
  [
    'a license of many words',
    'LICENSE',
    size => lines('permission is hereby granted to anybody', size),
  ],
  [
    'a license as a page',
    'LICENSE.html',
    size => `<html>${lines('<p style="a"> MIT &lt;', size)}`,
  ],
  ['a license of marks', 'LICENSE', size => '=* '.repeat(size * 20)],
  [
    'a README of choices',
    'README.md',
    size => lines('licensed under either MIT or', size),
  ],
  ['go.mod', 'go.mod', size => lines(`${'a.'.repeat(480)} x`, size)],
  ['PII annotations', 'models.py', size => lines('.. pii: x', size * 10)],
  [
    'a safe list',
    '.annotation_safe_list.yml',
    size =>
      Array.from(
        { length: size },
        (_, at) => `app.M${at}:\n  ".. no_pii:": x`,
      ).join('\n'),
  ],
  [
    'imports of k6',
    'load.js',
    size => lines(`import ${'from '.repeat(190)}`, size),
  ],
  [
    'YAML of many items',
    'k8s/a.yaml',
    size =>
      `kind: List\nitems:\n${lines(
        '- {kind: Job, metadata: {name: a}}',
        size,
      )}`,
  ],
  [
    'flow YAML',
    'k8s/a.yaml',
    size =>
      `kind: List\nitems: [\n${lines(
        '{kind: Job, metadata: {name: a}},',
        size,
      )}]`,
  ],
  [
    'aliases',
    'k8s/a.yaml',
    size =>
      `kind: &a x\n${Array.from(
        { length: size },
        (_, at) => `k${at}: &b${at} x\nl${at}: *b${at}`,
      ).join('\n')}`,
  ],
  [
    'probes of many containers',
    'k8s/a.yaml',
    size =>
      `kind: Deployment\nmetadata: {name: web}\nspec:\n template:\n  spec:\n   containers:\n${lines(
        '   - {name: web, livenessProbe: {exec: {command: [sh, health.sh]}}}',
        Math.min(size, 4_000),
      )}`,
  ],
  [
    'paths of health checks',
    'infra/a.tf',
    size => lines('  health_check { path = "/a"', size),
  ],
  [
    'a path that is indented ever deeper',
    'infra/health.yaml',
    size =>
      Array.from(
        { length: Math.min(size, 900) },
        (_, at) => `${' '.repeat(at)}path: /a`,
      ).join('\n'),
  ],
  [
    'health checks of ECS',
    'task.json',
    size =>
      `"containerDefinitions"\n${lines(
        '"healthCheck": { "command": ["curl -f localhost/a"] }',
        size,
      )}`,
  ],
  [
    'health checks of an image',
    'Dockerfile',
    size => lines('HEALTHCHECK \\', size),
  ],
  [
    'addresses in a command',
    'compose.yaml',
    size =>
      `services: { web: { healthcheck: { test: "${'localhost/'.repeat(
        Math.min(size, 1_500),
      )}" } } }`,
  ],
  [
    'rewritten paths',
    'k8s/a.yaml',
    size => `rewrite-target\n${lines('path: /a/b/c', size)}`,
  ],
  ['cron expressions', 'jobs.py', size => lines(`cron = '* * * * *'`, size)],
  [
    'calls of Celery',
    'jobs.py',
    size => lines(`beat_schedule crontab(${'minute='.repeat(90)}`, size),
  ],
  [
    'a table of jobs',
    'config/sidekiq.yml',
    size => lines('cron: * * * * *', size),
  ],
  [
    'lines of a crontab',
    'crontab',
    size => lines(`${'* '.repeat(400)}x`, size),
  ],
  [
    'words of schedulers',
    'Jobs.php',
    size => lines(`$schedule->daily(${'->daily('.repeat(90)}`, size),
  ],
  ['deep nesting', 'k8s/a.yaml', size => `kind: ${'['.repeat(size)}`],
  ['nesting in a line', 'k8s/a.yaml', size => `kind: x\n${'- '.repeat(size)}`],
  ['many documents', 'k8s/a.yaml', size => lines('---\nkind: Job', size)],
  [
    'workloads of one name',
    'k8s/a.yaml',
    size =>
      lines(
        '---\nkind: Deployment\nmetadata: {name: web}',
        Math.min(size, 190),
      ),
  ],
];

describe('hostile files', () => {
  it.each(FILES)('are read in linear time: %s', (_title, path, text) => {
    expectLinearGrowth({
      ...COMMON,
      input: text,
      read: input => read({ [path]: input }),
    });
  });

  it.each([
    [
      'words of actions',
      (size: number) => lines(`{{${' '.repeat(900)}x`, size),
    ],
    ['open comments', (size: number) => lines('{{/*{{/*', size * 10)],
    ['open blocks', (size: number) => lines('{{if .Values.a}}x', size * 10)],
    [
      'defaults',
      (size: number) =>
        lines(`{{ .Values.b ${'| default '.repeat(90)}}}`, size),
    ],
    [
      'negations',
      (size: number) => lines(`{{ if ${'not '.repeat(230)}}}`, size),
    ],
  ])('of Helm are filled in in linear time: %s', (_title, text) => {
    expectLinearGrowth({
      ...COMMON,
      input: text,
      read: input => fillHelmTemplate(input, { a: { b: 1 } }),
    });
  });

  it('of many owners are read in linear time', () => {
    expectLinearGrowth({
      ...COMMON,
      input: size => lines(`* ${'a '.repeat(480)}`, size),
      read: text =>
        CodeOwners.find([{ path: 'CODEOWNERS', text }], 'github')?.ownershipOf([
          'a/b.py',
        ]),
    });
  });

  it.each(['config/', 'test_', 'example', 'config-', 'requirements-dev', 'a/'])(
    'with paths of many times %s are looked at in linear time',
    word => {
      expectLinearGrowth({
        size: 1_000,
        most: 500_000,
        input: size => `${word.repeat(size)}x`,
        read: path => wantedAs(path),
      });
    },
  );
});

describe('a template that asks for a large value very often', () => {
  const values = `a:\n${lines(`- ${'x'.repeat(980)}`, 500)}`;
  const template = `kind: Deployment\n${lines('{{.Values.a}}', 37_800)}`;

  it('is left out when it becomes too large, and cannot be told', () => {
    const [facts] = read({
      'Chart.yaml': 'name: web',
      'values.yaml': values,
      'templates/web.yaml': template,
    });
    expect(facts['repository.replicas'].cannotTell).toBe(
      'templates/web.yaml is too large to be read, so that more may be deployed.',
    );
  });

  it('takes no value from what every object has', () => {
    const filled = fillHelmTemplate(
      'a: {{ .Values.constructor }}\nb: {{ .Values.a.__proto__ }}',
      { a: {} },
    );
    expect(filled).toBe('a: __unknown__\nb: __unknown__');
  });
});

describe('a repository with many services', () => {
  it('is read in linear time, however many folders they have', () => {
    expectLinearGrowth({
      size: 32,
      most: 512,
      input: size => {
        const folders = Array.from({ length: size }, (_, at) => `s${at}`);
        const files = Object.fromEntries(
          folders.flatMap(folder =>
            Array.from({ length: 20 }, (_, at) => [
              [`${folder}/f${at}.yaml`, 'kind: Job'],
              [`shared/${folder}-${at}.yaml`, 'kind: Job\nmetadata: {name: a}'],
            ]).flat(),
          ),
        );
        return { files, folders };
      },
      read: ({ files, folders }) => read(files, folders),
    });
  });
});
