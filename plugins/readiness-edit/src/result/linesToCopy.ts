// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  annotationLine,
  annotationPatch,
  deletionLine,
  quoteYaml,
} from 'backstage-plugin-readiness-common/engine';
import type { WantedAnnotations } from '../wanted/types';

/** What an owner merges by hand: as the patch of the shortest path, or as lines of JSON if the file is JSON. @internal */
export function linesToCopy(
  text: string,
  { set, removed, renamed }: WantedAnnotations,
): string {
  const gone = [...removed, ...renamed.keys()];
  if (/^\uFEFF?\s*\{/.test(text)) {
    return [
      ...[...set].map(
        ([key, value]) => `${quoteYaml(key)}: ${quoteYaml(value)},\n`,
      ),
      ...gone.map(key => `Delete the line ${quoteYaml(key)}\n`),
    ].join('');
  }
  return annotationPatch([
    ...[...set].map(([key, value]) => annotationLine(key, value)),
    ...gone.map(deletionLine),
  ]);
}
