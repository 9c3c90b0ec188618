// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolve } from 'node:path';
import type { CompiledChecklist } from 'backstage-plugin-readiness-common';
import {
  ChecklistError,
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node/checklist';
import { toShownPath } from '../catalogFiles/toShownPath';
import { CliError } from '../cli/CliError';

/**
 * The checklists to evaluate by, compiled; the first that an entity is in scope of counts.
 * @param files - paths of checklist files; none for the built-in checklist
 * @throws CliError with the first problem of a checklist and the number of the others
 * @internal
 */
export async function loadChecklists(options: {
  files: string[];
  cwd: string;
}): Promise<CompiledChecklist[]> {
  const { files, cwd } = options;
  const targets =
    files.length > 0 ? files.map(file => resolve(cwd, file)) : [undefined];
  const compiled: CompiledChecklist[] = [];
  for (const target of targets) {
    try {
      compiled.push(compileChecklist(await loadChecklist({ target })));
    } catch (error) {
      throw asCliError(error, cwd);
    }
  }
  return compiled;
}

function asCliError(error: unknown, cwd: string): unknown {
  if (!(error instanceof ChecklistError)) {
    return error;
  }
  const [{ message, location }] = error.problems;
  const more = error.count - 1;
  return new CliError(more > 0 ? `${message} (and ${more} more)` : message, {
    ...(location && {
      position: { ...location, file: toShownPath(location.file, cwd) },
    }),
    fix: 'The checklist is not used before it has no mistakes.',
    cause: error,
  });
}
