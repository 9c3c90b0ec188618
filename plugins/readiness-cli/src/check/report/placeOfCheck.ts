// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CheckResult,
  type Finding,
} from 'backstage-plugin-readiness-common';
import { lineOfFinding } from 'backstage-plugin-readiness-node/catalogFiles';
import type { EntityInFile } from '../../catalogFiles/types';

/** A line of a catalog file. @internal */
export interface Place {
  file: string;
  line: number;
}

const ANNOTATIONS = 'metadata.annotations';

/**
 * Where the answer to a check stands: its annotation or field, also in the file of the System that answers. Where nothing
 * answers it, the place where the annotation belongs.
 * @internal
 */
export function placeOfCheck(
  { check, answer }: Pick<CheckResult, 'check' | 'answer'>,
  item: EntityInFile,
  known: ReadonlyMap<string, EntityInFile>,
): Place {
  const key = answer?.source.key ?? `readiness/${check}`;
  const source = answer && known.get(answer.source.entityRef.toLowerCase());
  for (const holder of [source, item]) {
    const line = holder && lineOfKey(key, holder);
    if (holder && line !== undefined) {
      return { file: holder.file, line };
    }
  }
  const { keys } = item.lines;
  const line = keys.get(ANNOTATIONS) ?? keys.get('metadata') ?? item.line;
  return { file: item.file, line };
}

/** Where the mistake of a finding stands; undefined if its entity is in none of the files. @internal */
export function placeOfFinding(
  finding: Finding,
  known: ReadonlyMap<string, EntityInFile>,
): Place | undefined {
  const holder = known.get(finding.entityRef.toLowerCase());
  return (
    holder && {
      file: holder.file,
      line:
        lineOfFinding(finding, holder.entity, holder.lines) ??
        lineOfKey(finding.key, holder) ??
        holder.line,
    }
  );
}

/** The line of an annotation, in whatever letter case, or of a field. */
function lineOfKey(key: string, { lines }: EntityInFile): number | undefined {
  const { keys } = lines;
  const found = keys.get(`${ANNOTATIONS}.${key}`) ?? keys.get(key);
  if (found !== undefined) {
    return found;
  }
  const wanted = `${ANNOTATIONS}.${key}`.toLowerCase();
  for (const [path, line] of keys) {
    if (path.toLowerCase() === wanted) {
      return line;
    }
  }
  return undefined;
}
