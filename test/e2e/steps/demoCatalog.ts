// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from '@playwright/test';

/** A file of the copy of the demo catalog that the portal of this project reads. */
export function demoFile(path: string): string {
  const { name } = test.info().project;
  return join(process.env.READINESS_E2E_CATALOG!, name, path);
}

/** Changes a demo file as an owner would; returns a function that restores it. */
export function editDemoFile(
  path: string,
  edit: (text: string) => string,
): () => void {
  const file = demoFile(path);
  const before = readFileSync(file, 'utf8');
  const after = edit(before);
  if (after === before) {
    throw new Error(`The edit of ${path} changed nothing: has the demo moved?`);
  }
  writeFileSync(file, after);
  return () => writeFileSync(file, before);
}

/** Replaces annotations of one entity of a catalog file. */
export function withAnnotations(
  text: string,
  name: string,
  annotations: Record<string, string>,
): string {
  const documents = text.split(/^---$/m);
  const index = documents.findIndex(document =>
    new RegExp(`^ {2}name: ${name}$`, 'm').test(document),
  );
  let document = documents[index];
  for (const [key, value] of Object.entries(annotations)) {
    document = document
      .replace(new RegExp(`^ +${key}: .*\\n`, 'm'), '')
      .replace(/^ {2}annotations:$/m, `$&\n    ${key}: ${value}`);
  }
  documents[index] = document;
  return documents.join('---');
}
