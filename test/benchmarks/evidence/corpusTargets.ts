// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
/* eslint-disable no-console */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { corpusFolder, LABELS } from '../../corpus/corpusFolder';
import { exportSnapshot, findSnapshot } from '../../corpus/exportSnapshot';
import { readLabels } from '../../corpus/readLabels';
import { landscape } from '../landscape';
import type { World } from './targets';

/** Services whose code is that of the corpus: each in a repository of its own, the same one under several names. */
export interface CorpusWorld {
  world: World;
  /** Different repositories, and the files of all services together. */
  repositories: number;
  files: number;
  remove(): void;
}

/** Exports every snapshot once and gives each service a copy, whose files are hard links. */
export async function corpusTargets(count: number): Promise<CorpusWorld> {
  const corpus = corpusFolder();
  if (!corpus) {
    throw new Error(
      'There is no folder of snapshots; READINESS_CORPUS names it: see test/corpus/README.md.',
    );
  }
  const base = realpathSync(mkdtempSync(join(tmpdir(), 'readiness-bench-')));
  const allowed = join(base, 'repositories');
  mkdirSync(allowed);
  const snapshots: { root: string; folder: string; files: number }[] = [];
  for (const label of readLabels(LABELS).slice(0, count)) {
    const gitDir = await findSnapshot(corpus, label);
    if (gitDir) {
      const root = join(base, String(snapshots.length));
      const { commit, folder } = label;
      const { files } = await exportSnapshot(root, { gitDir, commit });
      snapshots.push({ root, folder, files });
    }
  }
  console.error(`${snapshots.length} snapshots are exported`);
  const locations = new Map<string, string>();
  let files = 0;
  for (let index = 0; index < count; index++) {
    const snapshot = snapshots[index % snapshots.length];
    const root = join(allowed, `repository-${index}`);
    execFileSync('cp', ['--archive', '--link', snapshot.root, root]);
    files += snapshot.files;
    locations.set(
      `service-${index}`,
      `file:${join(root, snapshot.folder)}/catalog-info.yaml`,
    );
  }
  const entities = landscape(count);
  for (const { metadata } of entities) {
    const location = locations.get(metadata.name);
    if (location) {
      metadata.annotations = {
        ...metadata.annotations,
        'backstage.io/managed-by-location': location,
      };
    }
  }
  return {
    world: {
      entities,
      providers: ['repository'],
      config: {
        readiness: {
          repository: {
            local: [allowed],
            hosts: [],
            interval: { minutes: 15 },
          },
        },
      },
    },
    repositories: snapshots.length,
    files,
    remove: () => rmSync(base, { recursive: true }),
  };
}
