// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolve } from 'node:path';
import type { GivenAnswer } from '../draft/types';
import type { Terminal } from '../terminal/Terminal';
import { type GivenFile, parseSetFile } from './given/parseSetFile';
import { parseSets } from './given/parseSets';
import { readBounded } from '../cli/readBounded';

const MOST_BYTES = 1_000_000;

/**
 * The answers that were given with the command: those of a file, or of the input for `-`, then single ones.
 * @throws CliError
 */
export async function readGiven(
  options: { set?: string[]; 'set-file'?: string },
  terminal: Terminal,
): Promise<GivenFile & { isGiven: boolean }> {
  const { set = [], 'set-file': path } = options;
  const ofFile =
    path === undefined ? undefined : await readFile(path, terminal);
  const answers: GivenAnswer[] = [
    ...(ofFile?.answers ?? []),
    ...parseSets(set),
  ];
  return {
    ...ofFile,
    answers,
    isGiven: ofFile !== undefined || set.length > 0,
  };
}

async function readFile(path: string, terminal: Terminal): Promise<GivenFile> {
  const isInput = path === '-';
  const bytes = await readBounded(
    isInput ? terminal.stdin : resolve(terminal.cwd, path),
    { file: isInput ? 'The input' : path, mostBytes: MOST_BYTES },
  );
  return parseSetFile(bytes.toString('utf8'), isInput ? 'input' : path);
}
