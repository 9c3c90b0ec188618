// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { runReadiness } from '../__testUtils__/testTerminal';

// Compiling the checklist takes its time on a busy machine
jest.setTimeout(60_000);

describe('readiness', () => {
  it('lists its commands when help is asked for', async () => {
    const { code, stdout, stderr } = await runReadiness(['--help']);
    expect(code).toBe(0);
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^Usage: readiness <command> \[options\]$/m);
    expect(stdout).toMatch(/^ {2}check +evaluate the entities/m);
  });

  it('shows its help and ends with 2 when no command is given', async () => {
    const { code, stdout } = await runReadiness([]);
    expect(code).toBe(2);
    expect(stdout).toContain('Commands:');
  });

  it('shows the version of its package', async () => {
    const { stdout } = await runReadiness(['--version']);
    expect(stdout).toBe('0.1.0\n');
  });

  it.each([[['check', '--help']], [['help', 'check']]])(
    'shows the options of a command for %j',
    async args => {
      const { code, stdout } = await runReadiness(args);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: readiness check/);
      expect(stdout).toMatch(/--checklist FILE/);
    },
  );

  it.each([[['checklist', '--help']], [['help', 'checklist']]])(
    'lists the commands that begin with the same word for %j',
    async args => {
      const { code, stdout } = await runReadiness(args);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^Usage: readiness checklist <command>/);
      expect(stdout).toMatch(/^ {2}validate +find the mistakes/m);
    },
  );

  it.each([
    [['chekc'], 'There is no command "chekc".', 'Did you mean "check"?'],
    [
      ['check', '--cheklist=x'],
      'There is no option --cheklist.',
      'Did you mean "--checklist"?',
    ],
    [
      ['check', '--checklist'],
      '--checklist needs a value.',
      'Write --checklist FILE.',
    ],
  ])('refuses %j and says what to write', async (args, message, fix) => {
    const { code, stdout, stderr } = await runReadiness(args);
    expect(code).toBe(2);
    expect(stdout).toBe('');
    expect(stderr).toBe(`✗ ${message}\n  ${fix}\n`);
  });
});
