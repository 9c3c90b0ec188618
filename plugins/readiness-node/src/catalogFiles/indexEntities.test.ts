// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import type { CatalogEntity, Finding } from 'backstage-plugin-readiness-common';
import { indexEntities } from './indexEntities';
import { lineOfFinding } from './lineOfFinding';

const DEMO = resolve(
  __dirname,
  '../../../../packages/backend/examples/openedx/learning-core/catalog-info.yaml',
);

const signal = () => AbortSignal.timeout(30_000);

function finding(key: string, message = ''): Finding {
  return {
    code: 'unknown-value',
    key,
    message,
    fix: '',
    entityRef: 'component:default/books',
  };
}

describe('indexEntities', () => {
  it('finds every readiness annotation of the demo catalog in its own document', async () => {
    const text = await readFile(DEMO, 'utf8');
    const found = await indexEntities(text, signal());

    const places = [...found].flatMap(([ref, { keys }]) =>
      [...keys]
        .filter(([key]) => key.startsWith('metadata.annotations.readiness/'))
        .map(([key, line]) => ({ ref, key, line })),
    );
    const lines = text.split('\n');
    const written = lines.flatMap((line, index) =>
      /^ {4}readiness\//.test(line) ? [index + 1] : [],
    );
    expect(written.length).toBeGreaterThan(50);
    expect(places.map(({ line }) => line)).toEqual(written);
    for (const { ref, key, line } of places) {
      expect(lines[line - 1]).toContain(
        key.slice('metadata.annotations.'.length),
      );
      const name = lines
        .slice(0, line)
        .reverse()
        .find(before => before.startsWith('  name: '));
      expect(`/${name?.slice('  name: '.length)}`).toBe(
        ref.slice(-name!.length + 7),
      );
    }
  });

  it('tells entities apart by kind and namespace, and passes over what is broken', async () => {
    const found = await indexEntities(
      [
        '# no entity', // 1
        '---',
        'kind: System',
        'metadata: { name: Books }', // 4
        '---',
        'kind: Component',
        'metadata:',
        '  name: books',
        '  annotations: [', // 9: broken
        '---',
        'just a text',
        '---',
        'kind: Component',
        'metadata:', // 14
        '  namespace: Other',
        '  name: books',
        '---',
        'kind: Component',
        'metadata:', // 19
        '  name: 42',
        '---',
        'kind: [',
      ].join('\r\n'),
      signal(),
    );
    expect(
      [...found].map(([ref, { keys }]) => [ref, keys.get('metadata')]),
    ).toEqual([
      ['system:default/books', 4],
      ['component:other/books', 14],
      ['component:default/42', 19],
    ]);
  });

  it('gives up a document that nobody edits by hand', async () => {
    const head = 'kind: Component\nmetadata:\n  name: books\n';
    const keys = Array.from({ length: 30_000 }, (_, key) => `  k${key}: v`);
    const found = await indexEntities(
      `${head}---\nkind: System\nmetadata:\n  name: all\n${keys.join('\n')}`,
      signal(),
    );
    expect([...found.keys()]).toEqual(['component:default/books']);
  });

  it('names the line of fields, labels, tags and single items', async () => {
    const entity: CatalogEntity = {
      kind: 'Component',
      metadata: { name: 'books', namespace: 'shop' },
    };
    const found = await indexEntities(
      [
        'kind: Component', // 1
        'metadata:',
        '  name: books',
        '  namespace: shop',
        '  labels:', // 5
        '    example.com/pii: "no"',
        '  tags:',
        '    - data-none',
        'spec:',
        '  dependsOn:', // 10
        '    - resource:db',
        '    - resource:db-2',
        '    - [odd]',
        '    - "::"',
        '  consumesApis: [a, default/b]', // 15
        '  domain: trade',
      ].join('\n'),
      signal(),
    );
    const lines = found.get('component:shop/books')!;
    const lineOf = (key: string, message?: string) =>
      lineOfFinding(finding(key, message), entity, lines);
    expect(lineOf('metadata.labels.example.com/pii')).toBe(6);
    expect(lineOf('metadata.tags')).toBe(7);
    expect(lineOf('spec.domain')).toBe(16);
    expect(lineOf('relations.dependsOn', 'names "resource:shop/db-2"')).toBe(
      12,
    );
    expect(lineOf('relations.dependsOn', 'names "resource:shop/db"')).toBe(11);
    expect(lineOf('relations.dependsOn', 'names another')).toBe(10);
    expect(lineOf('relations.consumesApi', 'names "api:default/b"')).toBe(15);
    expect(
      lineOf('relations.providesApi', 'names "api:default/b"'),
    ).toBeUndefined();
    expect(lineOf('readiness/data')).toBeUndefined();
    expect(lineOf('metadata.links')).toBeUndefined();
  });
});
