// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolve } from 'node:path';
import { toShownPath } from '../../catalogFiles/toShownPath';
import type { EntityInFile } from '../../catalogFiles/types';
import type { Report } from './types';

/**
 * A report whose paths start from another folder: hosts want them from the root of the repository, people from where they
 * are.
 * @internal
 */
export function withPathsFrom(report: Report, root: string): Report {
  if (root === report.root) {
    return report;
  }
  const pathOf = (file: string) =>
    toShownPath(resolve(report.root, file), root);
  const moved = (item: EntityInFile) => ({ ...item, file: pathOf(item.file) });
  return {
    ...report,
    root,
    entities: report.entities.map(one => ({ ...one, item: moved(one.item) })),
    leftOut: report.leftOut.map(one => ({ ...one, item: moved(one.item) })),
    problems: report.problems.map(one => ({ ...one, file: pathOf(one.file) })),
    known: new Map([...report.known].map(([ref, item]) => [ref, moved(item)])),
  };
}
