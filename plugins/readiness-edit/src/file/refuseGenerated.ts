// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Refusal } from '../Refusal';

const GENERATED =
  /\b(?:do not|don't|never) (?:edit|modify|change)\b|\bnot be (?:edited|modified|changed)\b|@generated\b|\bauto(?:matically)?[- ]?generated\b|\bgenerated (?:by|from|with|using)\b/i;

/**
 * Refuses a document whose first comments say that a tool writes it: the edit would be lost the next time.
 * @param start - where to begin: of the file, or of the document
 * @param end - where its first key stands
 * @internal
 */
export function refuseGenerated(
  text: string,
  start: number,
  end: number,
): void {
  let offset = start;
  for (const line of text.slice(start, end).split('\n')) {
    const comment = line.indexOf('#');
    if (comment !== -1 && GENERATED.test(line.slice(comment, comment + 500))) {
      throw new Refusal(
        'generated',
        'A comment says that a tool writes this file: the edit would be lost.',
        'Write the lines where that tool takes them from.',
        offset + comment,
      );
    }
    offset += line.length + 1;
  }
}
