// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { execFile, spawn } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const MOST_OUTPUT = 64 * 1024 * 1024;
/** Names of files that a repository may not give: they would be written outside of the folder, or into Git's own. */
const OUTSIDE = /(?:^|\/)(?:\.\.|\.git)(?:\/|$)|^\//;

/** The Git directory of a repository in the corpus, or undefined where there is none that has the commit. */
export async function findSnapshot(
  corpus: string,
  options: { repository: string; commit: string },
): Promise<string | undefined> {
  const base = join(corpus, options.repository.replace('/', '+'));
  const folders = ['', 'repo', '.git', 'repo/.git'].map(one => join(base, one));
  for (const folder of folders) {
    const isGit =
      existsSync(join(folder, 'HEAD')) && existsSync(join(folder, 'objects'));
    if (isGit && (await hasCommit(folder, options.commit))) {
      return folder;
    }
  }
  return undefined;
}

async function hasCommit(folder: string, commit: string): Promise<boolean> {
  try {
    await run('git', [`--git-dir=${folder}`, 'cat-file', '-e', commit]);
    return true;
  } catch {
    return false;
  }
}

/**
 * Writes the files of a commit into a folder, without links and submodules. A snapshot may lack its largest files, which
 * `git archive` would stop at: they are left out and counted.
 */
export async function exportSnapshot(
  folder: string,
  options: { gitDir: string; commit: string },
): Promise<{ files: number; lacking: number }> {
  const { gitDir, commit } = options;
  const { stdout } = await run(
    'git',
    [`--git-dir=${gitDir}`, 'ls-tree', '-r', '-z', commit],
    { maxBuffer: MOST_OUTPUT },
  );
  const entries = stdout
    .split('\0')
    .map(line => /^100\d+ blob ([0-9a-f]+)\t([\s\S]+)$/.exec(line))
    .filter(match => match !== null)
    .filter(([, , path]) => !OUTSIDE.test(path));
  const contents = await readObjects(
    gitDir,
    entries.map(([, id]) => id),
  );
  let lacking = 0;
  entries.forEach(([, , path], index) => {
    const content = contents[index];
    if (content) {
      mkdirSync(dirname(join(folder, path)), { recursive: true });
      writeFileSync(join(folder, path), content);
    } else {
      lacking += 1;
    }
  });
  return { files: entries.length - lacking, lacking };
}

/** The contents of objects in the same order; undefined for one that is not there. */
async function readObjects(
  gitDir: string,
  ids: string[],
): Promise<(Buffer | undefined)[]> {
  const git = spawn('git', [`--git-dir=${gitDir}`, 'cat-file', '--batch']);
  const ended = new Promise<void>((resolve, reject) => {
    git.on('error', reject);
    git.on('close', () => resolve());
  });
  git.stdin.end(ids.map(id => `${id}\n`).join(''));
  const chunks: Buffer[] = [];
  for await (const chunk of git.stdout) {
    chunks.push(chunk);
  }
  await ended;
  const all = Buffer.concat(chunks);
  let at = 0;
  return ids.map(() => {
    const end = all.indexOf('\n', at);
    const header = all.toString('utf8', at, end).split(' ');
    at = end + 1;
    if (header[1] === 'missing') {
      return undefined;
    }
    const size = Number(header[2]);
    const content = all.subarray(at, at + size);
    at += size + 1;
    return content;
  });
}
