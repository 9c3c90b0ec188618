// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity, Finding } from '../engine';
import {
  parseAnnotations,
  type ParsedAnnotations,
  vocabularyOf,
} from '../annotations';
import { testChecklist } from '../testing/checklist';

const vocabulary = vocabularyOf(testChecklist());
const now = Date.parse('2026-11-23T12:00:00Z');

/** What is read from the annotations of a service called `Notes`, on 23 November 2026. @internal */
export function parseAnnotated(
  annotations: Record<string, unknown>,
): ParsedAnnotations {
  const entity = {
    kind: 'Component',
    metadata: { name: 'Notes', annotations },
  } as CatalogEntity;
  return parseAnnotations({ entity, vocabulary, now });
}

/** The findings about answers by check, but that they are no strings, which tests may leave. @internal */
export function findingsAbout(names: Record<string, unknown>): Finding[] {
  const annotations = Object.fromEntries(
    Object.entries(names).map(([name, value]) => [`readiness/${name}`, value]),
  );
  return parseAnnotated(annotations).findings.filter(
    ({ code }) => code !== 'not-a-string',
  );
}
