// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** A file of the demo catalog's copy that the portal under test reads. */
export function demoFile(path: string): string {
  return join(process.env.READINESS_E2E_CATALOG!, path);
}

/** Changes a demo file as an owner would; gives a function that puts it back. */
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

/** Says something else in the annotations of one entity of a catalog file; what was said before under these keys goes. */
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
