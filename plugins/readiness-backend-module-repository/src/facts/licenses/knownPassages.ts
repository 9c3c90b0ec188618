// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { wordsOf, type Words } from './wordsOf';

/**
 * Passages that stand beside a licence in many repositories and take nothing back, word by word. They read like
 * restrictions, so that nothing but the whole passage is known.
 */
const PASSAGES = [
  // The last paragraph of the appendix to version 2 of the GPL, which the SPDX list leaves out:
  // https://www.gnu.org/licenses/old-licenses/gpl-2.0.txt, and as it was before 1999
  ...['Lesser', 'Library'].map(
    name =>
      `This General Public License does not permit incorporating your program into proprietary programs. If your program is a subroutine library, you may consider it more useful to permit linking proprietary applications with the library. If this is what you want to do, use the GNU ${name} General Public License instead of this License.`,
  ),
  // Of Open edX, below the AGPL: it makes the licence reach less far
  `EdX Inc. wishes to state, in clarification of the above license terms, that any public, independently available web service offered over the network and communicating with edX's copyrighted works by any form of inter-service communication, including but not limited to Remote Procedure Call (RPC) interfaces, is not a work based on our copyrighted work within the meaning of the license. "Corresponding Source" of this work, or works based on this work, as defined by the terms of this license do not include source code files for programs used solely to provide those public, independently available web services.`,
];

let known: string[][] | undefined;

function startsAt(
  words: readonly string[],
  passage: readonly string[],
  from: number,
): boolean {
  return passage.every((word, offset) => words[from + offset] === word);
}

/** A text without the known passages in it. @internal */
export function withoutKnownPassages(text: Words): Words {
  known ??= PASSAGES.map(passage => wordsOf(passage).words);
  const words: string[] = [];
  const lines: number[] = [];
  for (let index = 0; index < text.words.length; index++) {
    const passage = known.find(one => startsAt(text.words, one, index));
    if (passage) {
      index += passage.length - 1;
    } else {
      words.push(text.words[index]);
      lines.push(text.lines[index]);
    }
  }
  return { ...text, words, lines };
}
