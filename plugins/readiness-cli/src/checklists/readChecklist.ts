// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolve } from 'node:path';
import type { Checklist } from 'backstage-plugin-readiness-common';
import {
  ChecklistError,
  type ChecklistReader,
  loadChecklist,
  type SourceLocation,
} from 'backstage-plugin-readiness-node/checklist';
import { toShownPath } from '../catalogFiles/toShownPath';
import { CliError } from '../cli/CliError';

/** A mistake of a checklist, with the path as messages show it. @internal */
export interface ChecklistMistake {
  message: string;
  position?: SourceLocation;
}

/** A checklist with the files that it was read from, or its mistakes. @internal */
export type ReadChecklist =
  | { checklist: Checklist; files: string[]; mistakes?: undefined }
  | { mistakes: ChecklistMistake[]; count: number };

/** Reads a checklist file with everything that it extends. @internal */
export async function readChecklist(
  file: string,
  options: { cwd: string; reader?: ChecklistReader },
): Promise<ReadChecklist> {
  const { cwd, reader } = options;
  const sources: { target: string; version: string }[] = [];
  try {
    const checklist = await loadChecklist({
      target: resolve(cwd, file),
      reader,
      sources,
    });
    return { checklist, files: sources.map(({ target }) => target) };
  } catch (error) {
    if (!(error instanceof ChecklistError)) {
      throw error;
    }
    return {
      mistakes: error.problems.map(({ message, location }) => ({
        message,
        ...(location && {
          position: { ...location, file: toShownPath(location.file, cwd) },
        }),
      })),
      count: error.count,
    };
  }
}

/** The same for a command that needs it. @throws CliError with its first mistake @internal */
export async function requireChecklist(
  file: string,
  options: { cwd: string; reader?: ChecklistReader },
): Promise<{ checklist: Checklist; files: string[] }> {
  const read = await readChecklist(file, options);
  if (!read.mistakes) {
    return read;
  }
  const [{ message, position }] = read.mistakes;
  const more = read.count - 1;
  throw new CliError(more > 0 ? `${message} (and ${more} more)` : message, {
    position,
    fix: `The checklist cannot be used: readiness checklist validate ${file} shows every mistake.`,
  });
}
