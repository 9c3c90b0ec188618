// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { TestFolder } from '../__testUtils__/TestFolder';
import { KEY, TestScreen } from '../__testUtils__/TestScreen';
import { runReadiness } from '../__testUtils__/testTerminal';
import { run } from '../program/run';

// A machine that does other things, too, takes longer
jest.setTimeout(60_000);

const { down, enter, space, ctrlC } = KEY;

const SHOP = `kind: Component
metadata:
  name: shop
  annotations:
    readiness/none: 'email'
spec: { type: service, lifecycle: production, owner: team }
`;

describe('readiness answer, with a person', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder();
    folder.write({ 'catalog-info.yaml': SHOP });
  });
  afterEach(() => folder.remove());

  function start(args: string[] = []) {
    const screen = new TestScreen();
    const hangup = new AbortController();
    let stdout = '';
    const result = run(['answer', '--no-repository', ...args], {
      cwd: folder.path,
      env: { NO_COLOR: '1' },
      stdin: screen.input,
      stdout: { write: text => (stdout += text), isTTY: true },
      stderr: screen.output,
      now: () => Date.parse('2026-11-26T12:00:00Z'),
      fetch: () => Promise.reject(new Error('This test has no network')),
      hangup: () => hangup.signal,
    }).then(code => ({ code, stdout }));
    screen.endsWith(result);
    return { screen, result, hangup };
  }

  /** Answers the first two questions, and stands before the third. */
  async function answerTwo(screen: TestScreen) {
    await screen.sees('Hard-coded values (blocker, hard-coded-values)');
    await screen.sees('Your answer');
    screen.presses(down, enter);
    await screen.sees('not ready: 5 blockers');
    await screen.sees('Persistence');
    await screen.sees('Your answer');
    screen.presses(space, enter);
    await screen.sees('Sensitive data');
    await screen.sees('Your answer');
  }

  it('shows what changes, writes it, and changes nothing else', async () => {
    const { screen, result } = start();
    await answerTwo(screen);
    screen.presses(ctrlC);
    await screen.sees('Stop?');
    screen.presses(down, enter);
    await screen.sees('+    readiness/hard-coded-values: "resolved"');
    await screen.sees('Write it');
    screen.presses(enter);
    const { code, stdout } = await result;
    expect(stdout).toContain('Wrote 2 answers into catalog-info.yaml.');
    expect(code).toBe(0);
    expect(folder.read('catalog-info.yaml')).toBe(
      SHOP.replace(
        "'email'\n",
        '"email, persistence"\n    readiness/hard-coded-values: "resolved"\n',
      ),
    );
  });

  it('keeps the answers when the file has changed meanwhile, and takes them afterwards', async () => {
    const { screen, result } = start();
    await answerTwo(screen);
    const changed = SHOP.replace('shop', 'shop # mine');
    folder.write({ 'catalog-info.yaml': changed });
    screen.presses(ctrlC);
    await screen.sees('Stop?');
    screen.presses(down, enter);
    await screen.sees('Write it');
    screen.presses(enter);
    const { code, stdout } = await result;
    expect(code).toBe(2);
    expect(stdout).toContain('catalog-info.yaml has changed meanwhile.');
    expect(stdout).toContain('--set-file readiness-answers.json');
    expect(folder.read('catalog-info.yaml')).toBe(changed);
    const again = await runReadiness(
      ['answer', '--no-repository', '--set-file', 'readiness-answers.json'],
      { cwd: folder.path },
    );
    expect(again.code).toBe(0);
    expect(folder.read('catalog-info.yaml')).toContain('shop # mine');
    expect(folder.read('catalog-info.yaml')).toContain('"email, persistence"');
  });

  it('keeps the answers of whoever interrupts twice', async () => {
    folder.write({ 'readiness-answers.json': 'of another time' });
    const { screen, result } = start();
    await answerTwo(screen);
    screen.presses(ctrlC);
    await screen.sees('Stop?');
    screen.presses(ctrlC);
    const { code, stdout } = await result;
    expect(code).toBe(0);
    expect(stdout).toContain('kept in readiness-answers-2.json');
    expect(JSON.parse(folder.read('readiness-answers-2.json'))).toEqual({
      entityRef: 'component:default/shop',
      answers: { 'hard-coded-values': 'resolved', persistence: 'none' },
    });
    expect(folder.read('readiness-answers.json')).toBe('of another time');
    expect(folder.read('catalog-info.yaml')).toBe(SHOP);
  });

  it('keeps the answers when the terminal is closed', async () => {
    const { screen, result, hangup } = start();
    await answerTwo(screen);
    hangup.abort();
    await result;
    expect(JSON.parse(folder.read('readiness-answers.json')).answers).toEqual({
      'hard-coded-values': 'resolved',
      persistence: 'none',
    });
    expect(folder.read('catalog-info.yaml')).toBe(SHOP);
  });

  it('says before it asks that a file can only be copied into', async () => {
    folder.write({ 'catalog-info.yaml': `# Generated. Do not edit.\n${SHOP}` });
    const { screen, result } = start();
    await screen.sees('The lines to copy are shown at the end.');
    await answerTwo(screen);
    screen.presses(ctrlC);
    await screen.sees('Stop?');
    screen.presses(down, enter);
    const { code, stdout } = await result;
    expect(code).toBe(2);
    expect(stdout).toContain('readiness/hard-coded-values: "resolved"');
  });

  it('asks for which entity if there are several', async () => {
    folder.write({
      'catalog-info.yaml': `${SHOP}---\n${SHOP.replace('shop', 'cart')}`,
    });
    const { screen, result } = start(['--dry-run']);
    await screen.sees('For which entity?');
    screen.presses(down, enter);
    await answerTwo(screen);
    screen.presses(ctrlC);
    await screen.sees('Stop?');
    screen.presses(down, enter);
    const { stdout } = await result;
    expect(stdout).toContain('component:default/cart');
    expect(stdout).toContain('Nothing was written.');
  });
});
