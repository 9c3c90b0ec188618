// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createMockDirectory } from '@backstage/backend-test-utils';
import type { Checklist } from 'backstage-plugin-readiness-common';
import { compileChecklist } from './compile';
import { digest } from './digest';
import { loadChecklist, type ChecklistSource } from './load';

describe('an extension', () => {
  const directory = createMockDirectory();

  function load(files: Record<string, string>, sources?: ChecklistSource[]) {
    directory.setContent(files);
    const target = directory.resolve(Object.keys(files)[0]);
    return loadChecklist({ target, sources });
  }

  function find(checklist: Checklist, id: string) {
    return compileChecklist(checklist).checksById.get(id);
  }

  it('adds, re-weighs, replaces and disables, and leaves the rest', async () => {
    const base = await loadChecklist();
    const checklist = await load({
      'ours.yaml': `
extends: deploy-new-service
id: ours
roles: { monitoring: watch }
aliases: { cost: budget }
stores: [{ store: database, types: [acme-db] }]
sections:
  - id: what-your-service-does
    checks:
      - { id: purpose, severity: blocker }
  - id: code
    checks:
      - { id: release-process, disabled: true }
      - id: branch-policy
        after: repositories
        question: Which branches are deployed?
        severity: recommended
        answer: { type: text }
      - id: code-review
        replace: true
        question: How many reviewers?
        severity: required
        answer: { type: choice, values: [one, two] }
  - { id: license, disabled: true }
  - id: data-security
    checks:
      - id: data
        answeredBy: [{ from: label, key: acme/pii, map: { here: pii } }]
  - id: watch
    title: Watching
    after: metrics
    checks:
      - id: budget
        question: What does it cost?
        severity: informational
        answer: { type: quantity }
contradictions:
  - { id: scaling-on-single, severity: recommended }
  - { id: filesystem-scaled-out, disabled: true }
  - { id: review-not-enforced, disabled: true }
  - id: budget-of-nothing
    severity: recommended
    check: budget
    requires: [persistence]
    when: { $not: { answers.persistence: { $contains: mysql } } }
    message: It keeps {answer:persistence}.
`,
    });
    expect([checklist.id, checklist.title]).toEqual(['ours', base.title]);
    expect(checklist.roles).toEqual({
      dataClasses: 'data',
      monitoring: 'watch',
    });
    expect(checklist.aliases).toEqual({
      ...base.aliases,
      licence: undefined,
      reviewed: 'code-review',
      cost: 'budget',
    });
    expect(checklist.stores?.[0]).toEqual({
      store: 'database',
      types: ['acme-db'],
    });
    expect(checklist.stores).toHaveLength(base.stores!.length + 1);

    expect(find(checklist, 'purpose')).toEqual({
      ...find(base, 'purpose'),
      severity: 'blocker',
    });
    const review = find(checklist, 'code-review')!;
    expect(review.question).toBe('How many reviewers?');
    expect([review.inheritable, review.fails]).toEqual([undefined, undefined]);
    const code = checklist.sections.find(({ id }) => id === 'code')!;
    expect(code.checks.map(({ id }) => id)).toEqual([
      'repositories',
      'branch-policy',
      'repository-visibility',
      'code-review',
    ]);
    expect(code.checks[1]).not.toHaveProperty('after');
    const sections = checklist.sections.map(({ id }) => id);
    expect(sections).not.toContain('license');
    expect(sections[sections.indexOf('metrics') + 1]).toBe('watch');
    // Ours is asked first.
    expect(find(checklist, 'data')?.answeredBy).toEqual([
      { from: 'label', key: 'acme/pii', map: { here: 'pii' } },
      ...find(base, 'data')!.answeredBy!,
    ]);

    const rules = checklist.contradictions!.map(({ id }) => id);
    expect(rules).toContain('budget-of-nothing');
    expect(rules).not.toContain('filesystem-scaled-out');
    // Their check is off.
    expect(rules).not.toContain('license-missing');
    expect(
      checklist.contradictions!.find(({ id }) => id === 'scaling-on-single'),
    ).toMatchObject({ severity: 'recommended', check: 'redundancy' });
  });

  it('goes through several files, and names them all', async () => {
    const sources: ChecklistSource[] = [];
    const checklist = await load(
      {
        'team/ours.yaml': 'extends: ../company.yaml\ntitle: Team',
        'company.yaml': 'extends: deploy-new-service\ntitle: Company\nid: acme',
      },
      sources,
    );
    expect([checklist.id, checklist.title]).toEqual(['acme', 'Team']);
    expect(sources.map(({ target }) => target)).toEqual([
      directory.resolve('team/ours.yaml'),
      directory.resolve('company.yaml'),
      expect.stringMatching(
        /readiness-node.checklists.deploy-new-service.yaml$/,
      ),
    ]);
  });

  it('is read relative to its own URL', async () => {
    const texts: Record<string, string> = {
      'https://acme.test/a/ours.yaml': 'extends: ../base.yaml',
      'https://acme.test/base.yaml': `
id: base
title: Base
appliesTo: { kind: Component }
sections:
  - id: s
    title: S
    checks:
      - { id: a, question: A?, severity: required, answer: { type: text } }
`,
    };
    const reader = {
      read: async (target: string) => ({ text: texts[target], version: '1' }),
    };
    const target = 'https://acme.test/a/ours.yaml';
    expect((await loadChecklist({ target, reader })).id).toBe('base');
  });

  it.each([
    [
      'a circle',
      { 'a.yaml': 'extends: b.yaml', 'b.yaml': '\nextends: ./a.yaml' },
      /b\.yaml:2:10: Checklists extend each other in a circle: .*a\.yaml -> .*b\.yaml -> .*a\.yaml; remove/,
    ],
    [
      'an unknown base',
      { 'a.yaml': 'extends: deploy-new-servce' },
      /a\.yaml:1:10: There is no built-in checklist "deploy-new-servce"; did you mean "deploy-new-service"\?/,
    ],
    [
      'a base that is not there',
      { 'a.yaml': 'extends: b.yaml' },
      /a\.yaml:1:10: Cannot read the checklist .*b\.yaml/,
    ],
    [
      'a mistyped id of what it changes',
      {
        'a.yaml': `extends: deploy-new-service
sections:
  - { id: code, checks: [{ id: code-reviw, severity: blocker }] }`,
      },
      /a\.yaml:3:26: Check "code-reviw" has no "question", "answer"; did you mean "code-review"\?/,
    ],
    [
      'a check in another section than its own',
      {
        'a.yaml': `extends: deploy-new-service
sections:
  - { id: license, checks: [{ id: code-review, severity: blocker }] }`,
      },
      /a\.yaml:3:35: Check "code-review" exists already \(at .*deploy-new-service.yaml:\d+:\d+\)/,
    ],
    [
      'a disabled prerequisite',
      {
        'a.yaml': `extends: deploy-new-service
sections:
  - { id: data-security, disabled: true }`,
      },
      /deploy-new-service.yaml:\d+:\d+: "appliesWhen" of "log-contents" uses "data", which is disabled/,
    ],
    [
      'words that a contradiction looks for and that were taken away',
      {
        'a.yaml': `extends: deploy-new-service
sections:
  - id: code
    checks:
      - { id: code-review, answer: { type: choice, values: [all, no] }, fails: [no] }`,
      },
      /yaml:\d+:\d+: Contradiction "review-not-enforced": "yes" is never an answer of "code-review"/,
    ],
    [
      'a base that is wrong, in its own file',
      { 'a.yaml': 'extends: b.yaml', 'b.yaml': 'id: b\ntitel: B' },
      /b\.yaml:2:1: Unknown key "titel"; did you mean "title"\?/,
    ],
  ])('refuses %s', async (_what, files, message) => {
    await expect(load(files)).rejects.toThrow(message);
  });
});

describe('digest', () => {
  it('depends on the content and not on the order of keys', () => {
    expect(digest({ a: 1, b: { c: [1, 2], d: undefined } })).toBe(
      digest({ b: { c: [1, 2] }, a: 1 }),
    );
    expect(digest({ a: [1, 2] })).not.toBe(digest({ a: [2, 1] }));
    expect(digest({ a: 1 })).not.toBe(digest({ a: '1' }));
    expect(digest({})).toMatch(/^[0-9a-f]{64}$/);
  });
});
