// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * Writes a portal that is the one of the demo, but whose readiness backend takes the time from a file, and whose
 * Scaffolder can open requests on GitHub and GitLab.
 *
 * @param root - of the repository
 * @returns the folder
 */
export function writeClockPortal(root: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'readiness-clock-'));
  // The packages are those of the repository
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'dir');
  writeFileSync(clockOf(folder), '0');
  writeFileSync(
    clockPortalOf(folder),
    `import { readFileSync } from 'node:fs';
import { createServiceFactory, createServiceRef } from '@backstage/backend-plugin-api';
import { backend } from ${JSON.stringify(
      join(root, 'packages/backend/src/backend'),
    )};

const ahead = () => Number(readFileSync(${JSON.stringify(
      clockOf(folder),
    )}, 'utf8'));
backend.add(
  createServiceFactory({
    service: createServiceRef<{ now(): number }>({ id: 'readiness.clock' }),
    deps: {},
    factory: () => ({ now: () => Date.now() + ahead() }),
  }),
);
backend.add(import('@backstage/plugin-scaffolder-backend-module-github'));
backend.add(import('@backstage/plugin-scaffolder-backend-module-gitlab'));
backend.start();
`,
  );
  return folder;
}

/** The file that starts the backend. */
export function clockPortalOf(folder: string): string {
  return join(folder, 'portal.ts');
}

function clockOf(folder: string): string {
  return join(folder, 'ahead');
}

/** Sets the clock of that portal so many days ahead. */
export function moveClock(days: number): void {
  writeFileSync(
    clockOf(process.env.READINESS_E2E_CLOCK!),
    String(days * DAY_MS),
  );
}
