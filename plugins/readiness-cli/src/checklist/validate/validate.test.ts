// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { SMALL_CHECKLIST } from '../../__testUtils__/entities';
import { TestFolder } from '../../__testUtils__/TestFolder';
import { runReadiness } from '../../__testUtils__/testTerminal';

jest.setTimeout(60_000);

let folder: TestFolder;

beforeEach(() => {
  folder = new TestFolder();
});

afterEach(() => folder.remove());

const validate = (...args: string[]) =>
  runReadiness(['checklist', 'validate', ...args], { cwd: folder.path });

describe('readiness checklist validate', () => {
  it('accepts a checklist, with what it extends merged into it', async () => {
    folder.write({
      'base.yaml': SMALL_CHECKLIST,
      'ours.yaml':
        'extends: ./base.yaml\nid: ours\ntitle: Ours\nsections:\n  - id: basics\n    checks:\n      - { id: growth, disabled: true }\n',
    });
    const { code, stdout } = await validate('ours.yaml');
    expect([code, stdout]).toEqual([
      0,
      '✓ ours.yaml: "ours" can be used (2 checks in 1 section).\n',
    ]);
  });

  it('shows every mistake of every file, with its place and what to write instead', async () => {
    folder.write({
      'base.yaml': SMALL_CHECKLIST,
      'wrong.yaml': SMALL_CHECKLIST.replace(
        'severity: blocker',
        'severity: high',
      ).replace("fails: ['no']", "fails: ['nope']"),
      'above.yaml': 'extends: ./wrong.yaml\nid: above\ntitle: Above\n',
      'broken.yaml': 'id: [',
      'typo.yaml': 'extends: ./base.yaml\nid: a\ntitle: A\nsektions: []\n',
    });
    const { code, stdout } = await validate(
      'wrong.yaml',
      'above.yaml',
      'broken.yaml',
      'typo.yaml',
      'base.yaml',
      'missing.yaml',
    );
    expect(code).toBe(2);
    expect(stdout).toMatch(/^✗ wrong\.yaml:11:19: .*"high".*blocker/m);
    expect(stdout.match(/wrong\.yaml:11:19/g)).toHaveLength(2);
    expect(stdout).toMatch(/✗ broken\.yaml:1:\d+: This is not valid YAML/);
    expect(stdout).toMatch(/✗ typo\.yaml:4:1: .*sektions.*sections/);
    expect(stdout).toContain('✓ base.yaml: "small" can be used');
    expect(stdout).toMatch(/✗ Cannot read the checklist .*missing\.yaml/);
  });

  it('warns of what is allowed, but hardly meant, in the file itself', async () => {
    folder.write({
      'base.yaml': SMALL_CHECKLIST,
      'ours.yaml': `
extends: ./base.yaml
id: ours
title: Ours
sections:
  - id: basics
    checks:
      - id: budget
        question: Is there a budget?
        severity: required
        effectiveFrom: 2026-01-01
        answer: { type: choice, values: ['yes', 'no'] }
        evidence: { fact: finance.budget }
      - id: tier
        question: Which tier?
        severity: informational
        answer: { type: choice, values: [a, b] }
        fails: [b]
`,
    });
    const { code, stdout } = await validate('ours.yaml');
    expect(code).toBe(0);
    const warnings = stdout.split('\n').filter(line => line.startsWith('!'));
    expect(warnings.map(line => line.slice(0, 60))).toEqual([
      '! ours.yaml:8:9: "budget" does not say why it is asked: owne',
      '! ours.yaml:8:9: "budget" keeps services from being ready, a',
      '! ours.yaml:8:9: "budget" has been in effect since 2026-01-0',
      '! ours.yaml:8:9: "budget" uses the fact "finance.budget": no',
      '! ours.yaml:14:9: "tier" is informational and never counts, ',
    ]);
    expect((await validate('--strict', 'ours.yaml')).code).toBe(1);
  });

  it('writes JSON for programs', async () => {
    folder.write({ 'a.yaml': SMALL_CHECKLIST, 'b.yaml': 'id: 7\n' });
    const { code, stdout } = await validate('-f', 'json', 'a.yaml', 'b.yaml');
    const [good, bad] = JSON.parse(stdout).checklists;
    expect(code).toBe(2);
    expect(good).toMatchObject({ file: 'a.yaml', id: 'small', checks: 3 });
    expect(good.errors).toEqual([]);
    expect(bad.errors[0].position).toMatchObject({ file: 'b.yaml', line: 1 });
  });

  it.each<[string, string[], string]>([
    ['no file', [], 'There is no file to validate'],
    ['a folder', ['.'], 'is a folder'],
    ['an unknown option', ['--fromat', 'json', 'x'], 'no option --fromat'],
  ])('refuses %s', async (_, args, message) => {
    const { code, stderr } = await validate(...args);
    expect(code).toBe(2);
    expect(stderr).toContain(message);
  });

  it('is found by its two words', async () => {
    const run = (...args: string[]) => runReadiness(args, { cwd: folder.path });
    expect((await run('checklist')).stderr).toContain(
      'Use one of: checklist validate, checklist test, checklist diff.',
    );
    expect((await run('checklist', 'validat')).stderr).toContain(
      'There is no command "checklist validat"',
    );
    const help = await run('help', 'checklist', 'validate');
    expect(help.stdout).toContain('Usage: readiness checklist validate');
    expect(help.code).toBe(0);
  });
});
