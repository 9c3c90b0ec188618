// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Checklist } from 'backstage-plugin-readiness-common';
import { toError } from '@backstage/errors';
import { builtInChecklistPath, builtInChecklists } from './builtInChecklists';
import { ChecklistError, type SourceLocation } from './ChecklistError';
import type { ChecklistReader } from './ChecklistReader';
import { checkShape } from './checkShape';
import { DefaultChecklistReader } from './DefaultChecklistReader';
import { extendChecklist } from './extend';
import { suggest } from './nearest';
import { readDocument } from './readDocument';
import { resolveTarget } from './resolveTarget';
import type { ChecklistDocument } from './schema';
import { settleChecklist } from './settle';
import { SourcePositions } from './SourcePositions';
import { checkDuplicates } from './verify/checkDuplicates';
import { verifyChecklist } from './verify/verifyChecklist';

/** A file that a checklist was read from. @public */
export interface ChecklistSource {
  /** Absolute path or URL. */
  target: string;
  version: string;
}

/** @public */
export interface LoadChecklistOptions {
  /** Id of a built-in checklist, absolute path, or URL. Default `deploy-new-service`. */
  target?: string;
  /** Default: reads files. */
  reader?: ChecklistReader;
  /** Filled with every file that was read, also if loading fails. */
  sources?: ChecklistSource[];
}

interface Loading {
  reader: ChecklistReader;
  positions: SourcePositions;
  sources: ChecklistSource[];
}

async function readText(
  target: string,
  loading: Loading,
  location?: SourceLocation,
): Promise<string> {
  try {
    const found = await loading.reader.read(target);
    loading.sources.push({ target, version: found?.version ?? '' });
    return found?.text ?? '';
  } catch (error) {
    // A version that no file has, so that the next refresh tries again.
    loading.sources.push({ target, version: '' });
    const message = `Cannot read the checklist ${target}: ${
      toError(error).message
    }; check the path or URL, and that this process may read it`;
    throw new ChecklistError([{ message, location }], toError(error));
  }
}

async function loadDocument(
  target: string,
  chain: string[],
  loading: Loading,
  location?: SourceLocation,
): Promise<ChecklistDocument> {
  const { positions } = loading;
  const text = await readText(target, loading, location);
  const value = readDocument({ text, file: target, positions });
  const { document, problems } = checkShape(value, positions);
  if (!document) {
    throw new ChecklistError(problems);
  }
  const duplicates = checkDuplicates(document, positions);
  if (duplicates.length) {
    throw new ChecklistError(duplicates);
  }
  if (document.extends === undefined) {
    return document;
  }
  const place = positions.ofValue(document, 'extends');
  const base = resolveTarget(document.extends, target);
  if (!base) {
    throw new ChecklistError([
      {
        message: `There is no built-in checklist "${
          document.extends
        }"; ${suggest(
          document.extends,
          builtInChecklists,
        )} To extend a file, give its path, which ends in .yaml, or its URL`,
        location: place,
      },
    ]);
  }
  const path = [...chain, target];
  if (path.includes(base)) {
    const circle = [...path.slice(path.indexOf(base)), base];
    throw new ChecklistError([
      {
        message: `Checklists extend each other in a circle: ${circle.join(
          ' -> ',
        )}; remove "extends" from one of them`,
        location: place,
      },
    ]);
  }
  return extendChecklist({
    base: await loadDocument(base, path, loading, place),
    extension: document,
    positions,
  });
}

/**
 * Reads a checklist with everything that it extends.
 * @throws {@link ChecklistError} with every problem and its file, line and column.
 * @public
 */
export async function loadChecklist(
  options: LoadChecklistOptions = {},
): Promise<Checklist> {
  const {
    target = builtInChecklists[0],
    reader = new DefaultChecklistReader(),
    sources = [],
  } = options;
  const positions = new SourcePositions();
  const merged = await loadDocument(
    builtInChecklists.includes(target) ? builtInChecklistPath(target) : target,
    [],
    { reader, positions, sources },
  );
  const { document, off } = settleChecklist(merged, positions);
  const problems = verifyChecklist({ document, off, positions });
  if (problems.length) {
    throw new ChecklistError(problems);
  }
  return document as Checklist;
}
