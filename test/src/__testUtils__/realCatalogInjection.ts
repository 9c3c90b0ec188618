// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { isMap, isScalar, parseAllDocuments } from 'yaml';
import type { FindingCode } from 'backstage-plugin-readiness-common';

/** Tells on an accepted entity what was injected. @internal */
export const MARK = 'test.example/injected';

/** Obviously made up: the example key of AWS's own documentation. @internal */
export const SECRET = 'AKIAIOSFODNN7EXAMPLE';

/** Good answers that every document gets, and how they must be read. @internal */
export const GOOD: Record<string, { value: unknown; values: string[] }> = {
  data: { value: 'pii', values: ['pii'] },
  'log-destinations': { value: ['stdout', 'file'], values: ['stdout', 'file'] },
  'code-review': { value: true, values: ['yes'] },
  'health-endpoint': {
    value: 'https://a.example.edu/heartbeat',
    values: ['https://a.example.edu/heartbeat'],
  },
};

/** One mistake, which the documents get in turn. @internal */
export interface Mistake {
  annotations: Record<string, unknown>;
  code: FindingCode;
}

/** @internal */
export const MISTAKES: Record<string, Mistake> = {
  'unknown name': {
    annotations: { 'readiness/lod-test': '2026-09-01' },
    code: 'unknown-name',
  },
  'unknown value': {
    annotations: { 'readiness/redundancy': 'quadruple' },
    code: 'unknown-value',
  },
  '100 kB': {
    annotations: { 'readiness/growth-factors': 'more '.repeat(20_000) },
    code: 'too-long',
  },
  'control characters': {
    annotations: {
      'readiness/machine-class': 'm5\u0000.la\u001b[31mrge\u0007',
    },
    code: 'control-characters',
  },
  'a secret': {
    annotations: { 'readiness/notes': `log in with ${SECRET} as root` },
    code: 'secret',
  },
  'a secret under an unknown name': {
    annotations: { 'readiness/password': SECRET },
    code: 'secret',
  },
  'an impossible date': {
    annotations: { 'readiness/load-test': '2026-02-30' },
    code: 'impossible-date',
  },
  'a future date': {
    annotations: { 'readiness/confirmed': '2126-01-01' },
    code: 'future-date',
  },
  nothing: {
    annotations: { 'readiness/capacity': null },
    code: 'empty-value',
  },
  'an empty list': {
    annotations: { 'readiness/bottleneck': [] },
    code: 'empty-value',
  },
  'a map': {
    annotations: { 'readiness/bottleneck': { cpu: { high: true } } },
    code: 'unknown-value',
  },
  'a number where words are wanted': {
    annotations: { 'readiness/scaling': 3 },
    code: 'unknown-value',
  },
  'n/a without reason': {
    annotations: { 'readiness/initial-usage': 'n/a' },
    code: 'na-without-reason',
  },
  'n/a where it is not allowed': {
    annotations: { 'readiness/persistence': 'n/a - we have none' },
    code: 'na-not-allowed',
  },
  'a placeholder': {
    annotations: { 'readiness/scaling': '<horizontal | vertical>' },
    code: 'placeholder',
  },
  'none beside something': {
    annotations: { 'readiness/external-access': 'none, YouTube' },
    code: 'none-beside-something',
  },
  'none where it is not allowed': {
    annotations: { 'readiness/none': 'purpose' },
    code: 'none-not-allowed',
  },
  'a thing said twice': {
    annotations: { 'readiness/runs': 'http', 'readiness/runs-as': 'http' },
    code: 'duplicate-answer',
  },
  'HTML in a name': {
    annotations: {
      'readiness/growth-factors.note': '<img src=x onerror=alert(1)>',
    },
    code: 'orphan-detail',
  },
};

/**
 * The text of a catalog file with valid answers and one mistake in each of its documents. What does not parse, or has
 * annotations that are no map, stays as it is.
 * @internal
 */
export function inject(path: string, nextMistake: () => string): string {
  const text = readFileSync(path, 'utf8');
  const documents = parseAllDocuments(text);
  if (documents.some(({ errors }) => errors.length > 0)) {
    return text;
  }
  for (const document of documents) {
    const metadata = isMap(document.contents)
      ? document.get('metadata', true)
      : undefined;
    if (!isMap(metadata)) {
      continue;
    }
    const before = metadata.get('annotations', true);
    const empty =
      before === undefined || (isScalar(before) && before.value === null);
    if (!empty && !isMap(before)) {
      continue;
    }
    if (empty) {
      metadata.set('annotations', document.createNode({}));
    }
    const mistake = nextMistake();
    const annotations: Record<string, unknown> = {
      [MARK]: mistake,
      ...MISTAKES[mistake].annotations,
    };
    for (const [check, { value }] of Object.entries(GOOD)) {
      annotations[`readiness/${check}`] = value;
    }
    for (const [key, value] of Object.entries(annotations)) {
      const node = document.createNode(value);
      document.setIn(['metadata', 'annotations', key], node);
    }
  }
  return documents.map(document => document.toString()).join('---\n');
}
