// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ChecklistError } from './ChecklistError';
import { loadChecklist } from './load';

describe('ChecklistError', () => {
  let folder: string;
  let file: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'checklist-'));
    file = join(folder, 'ours.yaml');
  });

  afterEach(() => rm(folder, { recursive: true }));

  async function errorOf(text: string): Promise<ChecklistError> {
    await writeFile(file, text);
    return loadChecklist({ target: file }).then(
      () => {
        throw new Error('it is accepted');
      },
      error => error,
    );
  }

  it('is short for one key of half a megabyte', async () => {
    const { problems, message } = await errorOf(
      `id: a\n? "${'x'.repeat(500_000)}"\n: 1\n`,
    );
    expect(problems[0].message).toMatch(/^Unknown key "x+/);
    expect(problems[0].message.length).toBeLessThanOrEqual(1_000);
    expect(message.length).toBeLessThan(10_000);
  });

  it('keeps 100 of 20,000 mistakes, and the number of all', async () => {
    const keys = Array.from({ length: 20_000 }, (_, index) => `k${index}: 1`);
    const error = await errorOf(`id: a\n${keys.join('\n')}\n`);
    expect(error.problems).toHaveLength(100);
    expect(error.count).toBeGreaterThanOrEqual(20_000);
    expect(error.message).toMatch(/\nand \d+ more$/);
    expect(error.message.length).toBeLessThan(50_000);
  });

  it('refuses a file above 1 MB with its size and the limit', async () => {
    const { message } = await errorOf(`# ${'x'.repeat(1_100_000)}\nid: a\n`);
    expect(message).toContain('it has 1100');
    expect(message).toContain('the limit is 1000000');
  });

  it('shows no secret of a checklist', async () => {
    const { message } = await errorOf(
      'id: a\n"ghp_abcdefghijklmnopqrstuvwxyz0123456789": 1\n',
    );
    expect(message).toContain('Unknown key "[masked]"');
  });
});
