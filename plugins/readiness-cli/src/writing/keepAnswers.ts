// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { GivenAnswer } from '../draft/types';

const MOST = 100;

/**
 * Writes answers that could not be written into their catalog file into a file of their own, which `--set-file` takes. Never
 * over a file that is there.
 * @returns its path; `undefined` if it cannot be written either
 */
export async function keepAnswers(options: {
  entityRef: string;
  answers: readonly GivenAnswer[];
  folder: string;
}): Promise<string | undefined> {
  const { entityRef, answers, folder } = options;
  const content = {
    entityRef,
    answers: Object.fromEntries(
      answers.map(({ name, value }) => [name, value]),
    ),
  };
  for (let number = 1; number <= MOST; number += 1) {
    const path = join(
      folder,
      `readiness-answers${number > 1 ? `-${number}` : ''}.json`,
    );
    try {
      await writeFile(path, `${JSON.stringify(content, null, 2)}\n`, {
        flag: 'wx',
      });
      return path;
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') {
        return undefined;
      }
    }
  }
  return undefined;
}
