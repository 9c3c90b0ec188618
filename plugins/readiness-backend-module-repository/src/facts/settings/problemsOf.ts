// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { OwnHosts } from '../types';
import type { FileKind } from './fileKind';
import { FileLooker, type PlacedProblem } from './FileLooker';
import { markedLines, OF_COMMANDS } from './markedLines';
import { productionLines } from './productionLines';
import { visibleLines } from './visibleLines';

const BREAK = /\r?\n/;
const ENCRYPTED_FILE =
  /^\$ANSIBLE_VAULT;|^kind: SealedSecret\b|"kind": ?"SealedSecret"|^sops_mac=/m;

/** Whether a document is encrypted as a whole: SealedSecret, Ansible vault. */
function isEncrypted(text: string): boolean {
  return ENCRYPTED_FILE.test(text);
}

/** Empties the encrypted documents of a file. */
function withoutEncrypted(text: string): string {
  return isEncrypted(text)
    ? text
        .split(/^(?=---)/m)
        .map(document =>
          isEncrypted(document) ? document.replace(/[^\n]/g, '') : document,
        )
        .join('')
    : text;
}

/**
 * What a file that is deployed gives away, line by line.
 * @internal
 */
export function problemsOf(file: {
  path: string;
  text: string;
  kind: FileKind;
  /** Where the service is reached. */
  own?: OwnHosts;
}): PlacedProblem[] {
  const { path, kind, own } = file;
  const isCode = kind === 'code';
  const text = isCode ? file.text : withoutEncrypted(file.text);
  const marks = markedLines(text);
  if (
    !marks &&
    (isCode || kind === 'json' || kind === 'xml' || !OF_COMMANDS.test(text))
  ) {
    return [];
  }
  const targetCollector = new FileLooker(path, text, kind, marks, own);
  // What comments hold and what is for other environments must not count; in most files there is nothing to begin with
  const isEmpty =
    isCode &&
    marks &&
    !text.includes('PRIVATE KEY') &&
    targetCollector.problemsIn(text.split(BREAK)).length === 0;
  return isEmpty
    ? []
    : targetCollector.problemsIn(
        visibleLines(path, productionLines(text), kind),
      );
}
