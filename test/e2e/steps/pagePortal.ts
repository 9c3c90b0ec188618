// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/**
 * Writes what docs/evidence-providers.md shows, as a reader would copy it: the module, its checklist, and a backend that
 * is the one of the demo with that module.
 *
 * @param root - of the repository
 * @returns the folder
 */
export function writePagePortal(root: string): string {
  const page = readFileSync(join(root, 'docs/evidence-providers.md'), 'utf8');
  const folder = mkdtempSync(join(tmpdir(), 'readiness-page-'));
  // The packages are those of the repository
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  mkdirSync(join(folder, 'module'));
  for (const file of ['OnCallProvider.ts', 'module.ts', 'index.ts']) {
    writeFileSync(join(folder, 'module', file), codeOf(page, file));
  }
  const [, checklist] = /```yaml\n(extends: [^]*?)```/.exec(page) ?? [];
  if (!checklist) {
    throw new Error('docs/evidence-providers.md shows no checklist any more.');
  }
  writeFileSync(checklistOf(folder), checklist);
  const backend = join(root, 'packages/backend/src/backend');
  writeFileSync(
    portalOf(folder),
    `import { backend } from ${JSON.stringify(backend)};
backend.add(import('./module'));
backend.start();
`,
  );
  return folder;
}

/** The file that starts the backend. */
export function portalOf(folder: string): string {
  return join(folder, 'portal.ts');
}

/** The checklist of the page. */
export function checklistOf(folder: string): string {
  return join(folder, 'ours.yaml');
}

function codeOf(page: string, file: string): string {
  const start = `\`\`\`ts\n// plugins/readiness-backend-module-on-call/src/${file}\n`;
  const from = page.indexOf(start);
  if (from === -1) {
    throw new Error(`docs/evidence-providers.md shows no ${file} any more.`);
  }
  const code = page.slice(from + start.length);
  return code.slice(0, code.indexOf('```'));
}
