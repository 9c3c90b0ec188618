// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { KEY, Person } from '../__testUtils__/Person';

// A run of the program starts a process that reads the checkout
jest.setTimeout(120_000);

let folder: string;
const file = () => join(folder, 'catalog-info.yaml');

const SHOP = `kind: Component
metadata:
  name: shop
  annotations:
    readiness/none: 'email'
spec: { type: service, lifecycle: production, owner: team }
`;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'readiness-answer-'));
  writeFileSync(file(), SHOP);
});

afterEach(() => rmSync(folder, { recursive: true }));

describe('readiness answer, with a person', () => {
  it('asks the blockers first, writes what was answered, and shows what it changed', async () => {
    const person = new Person(['answer'], { cwd: folder });
    await person.sees('Hard-coded values (blocker, hard-coded-values)');
    await person.sees('Why: ');
    await person.sees('Your answer');
    person.presses(KEY.down, KEY.enter);
    await person.sees('not ready: 5 blockers');
    await person.sees('Persistence');
    await person.sees('Your answer');
    person.presses(KEY.down, KEY.space, KEY.enter);
    await person.sees('Sensitive data');
    await person.sees('Your answer');
    person.presses(KEY.ctrlC);
    await person.sees('Stop, and drop the answers');
    person.presses(KEY.down, KEY.enter);
    await person.sees('readiness/hard-coded-values: "resolved"');
    await person.sees('Write it');
    person.presses(KEY.enter);
    const { code, stdout } = await person.result;
    expect(stdout).toContain('Wrote 2 answers into catalog-info.yaml.');
    expect(code).toBe(0);
    expect(readFileSync(file(), 'utf8')).toBe(
      SHOP.replace(
        "'email'\n",
        '"email, persistence"\n    readiness/hard-coded-values: "resolved"\n',
      ),
    );
  });
});
