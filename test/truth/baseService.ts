// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { resolvePackagePath } from '@backstage/backend-plugin-api';
import type { Entity } from '@backstage/catalog-model';
import { parseAllDocuments } from 'yaml';

const DAY = 24 * 60 * 60 * 1000;
const PREFIX = 'readiness/';

const example: Entity = parseAllDocuments(
  readFileSync(
    resolve(
      resolvePackagePath('readiness-test', '..'),
      'docs/examples/stateless-http-service.yaml',
    ),
    'utf8',
  ),
)[0].toJS();

/** What the base service says beside, or instead of, the example of the documentation. All of it is true. */
const ANNOTATIONS: Record<string, string | undefined> = {
  'backstage.io/source-location': undefined,
  'splunk.com/index': 'prod',
  'splunk.com/sourcetype': '$NAME:json',
  repositories: 'https://git.example.com/shop/$NAME',
  runs: 'http',
  license: 'MIT',
  'accessible-from': 'internal',
};

/** Answers that persistence asks for, so that no case has to say them. */
const OF_PERSISTENCE: Record<string, string> = {
  'existing-database': 'no',
  permissions: 'select, insert, update on its own schema',
};

function keyOf(name: string): string {
  return name.includes('/') ? name : `${PREFIX}${name}`;
}

/**
 * The annotations of a service that says these things beside what the base service says.
 * @param now - the load test was lately
 */
export function annotationsOf(
  answers: Record<string, string | undefined> = {},
  now: number,
): Record<string, string> {
  const { 'readiness/none': none, ...rest } = example.metadata.annotations!;
  const tested = new Date(now - 60 * DAY).toISOString().slice(0, 10);
  const nothing = none.split(',').map(name => [keyOf(name.trim()), 'none']);
  const all = new Map<string, string | undefined>([
    ...Object.entries(rest),
    ...(nothing as [string, string][]),
    [keyOf('load-test'), `${tested} https://docs.example.com/load-test`],
    ...(answers.persistence ? Object.entries(OF_PERSISTENCE) : []).map(
      ([name, text]): [string, string] => [keyOf(name), text],
    ),
    ...Object.entries({ ...ANNOTATIONS, ...answers }).map(
      ([name, text]): [string, string | undefined] => [keyOf(name), text],
    ),
  ]);
  return Object.fromEntries(
    [...all].filter(
      (entry): entry is [string, string] => entry[1] !== undefined,
    ),
  );
}

/** The base service without its name and annotations. */
export const baseService: Pick<
  Entity,
  'apiVersion' | 'kind' | 'metadata' | 'spec'
> = {
  ...example,
  spec: { ...example.spec, providesApis: undefined },
  metadata: { name: '', description: example.metadata.description },
};
