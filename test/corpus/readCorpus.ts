// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  existsSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { exportSnapshot, findSnapshot } from './exportSnapshot';
import { checkAccusations } from './judging/checkAccusations';
import { checkReadings } from './judging/checkReadings';
import { checkVerified } from './judging/checkVerified';
import { Observer } from './observe';
import type { Finding, Label } from './types';

/** What came out of a run. */
export interface Corpus {
  repositories: {
    repository: string;
    files: number;
    /** Of the snapshot: files that it lacks, and so does this run. */
    lacking: number;
    milliseconds: number;
  }[];
  findings: Finding[];
  /** Labels whose snapshots are not at hand: nothing was proved for them. */
  absent: string[];
  /** Places of labels that are not in their commits. */
  misplaced: string[];
}

/**
 * Reads every repository at the commit of its label, one after the other, and judges what comes out.
 * @param corpus - the folder with the snapshots
 */
export async function readCorpus(
  labels: Label[],
  options: { corpus: string; now: number; onRead?: (name: string) => void },
): Promise<Corpus> {
  const { corpus, now, onRead } = options;
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-corpus-')));
  const result: Corpus = {
    repositories: [],
    findings: [],
    absent: [],
    misplaced: [],
  };
  try {
    const observer = await Observer.create(folder);
    for (const label of labels) {
      const gitDir = await findSnapshot(corpus, label);
      if (!gitDir) {
        result.absent.push(label.repository);
        continue;
      }
      onRead?.(label.repository);
      const root = join(folder, label.repository.replace('/', '+'));
      const { commit, repository } = label;
      const exported = await exportSnapshot(root, { gitDir, commit });
      result.misplaced.push(...misplacedOf(label, root));
      const began = Date.now();
      const observed = await observer.observe(label, root, now);
      const milliseconds = Date.now() - began;
      result.repositories.push({ repository, ...exported, milliseconds });
      result.findings.push(
        ...checkAccusations(label, observed),
        ...checkVerified(label, observed),
        ...checkReadings(label, observed.facts),
      );
      rmSync(root, { recursive: true });
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
  return result;
}

/** Places of a label that no person can have seen: the file is not there, or has fewer lines. */
function misplacedOf(label: Label, root: string): string[] {
  const places = Object.values(label.facts).flatMap(({ at }) => at);
  return places
    .filter(place => {
      const [, path, line] = /^(.+):(\d+)$/.exec(place)!;
      const file = join(root, path);
      return (
        !existsSync(file) ||
        readFileSync(file, 'utf8').split('\n').length < Number(line)
      );
    })
    .map(place => `${label.repository}: ${place}`);
}
