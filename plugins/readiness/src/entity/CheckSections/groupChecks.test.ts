// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Checklist, CheckResult } from 'backstage-plugin-readiness-common';
import { groupChecks } from './groupChecks';

function section(id: string, ...checks: string[]): Checklist['sections'][0] {
  return {
    id,
    title: id.toUpperCase(),
    checks: checks.map(check => ({
      id: check,
      question: `${check}?`,
      severity: 'required',
      answer: { type: 'text' },
    })),
  };
}

const checklist: Checklist = {
  id: 'deploy',
  title: 'Deploy',
  appliesTo: {},
  sections: [
    section('storage', 'persistence', 'existing', 'permissions'),
    section('logs', 'contents'),
    section('safety', 'data'),
  ],
};

function result(
  sectionId: string,
  check: string,
  more: Partial<CheckResult> = {},
): CheckResult {
  return {
    check,
    section: sectionId,
    severity: 'required',
    status: 'pass',
    counted: true,
    ...more,
  };
}

const names = (entries: { result: CheckResult }[]) =>
  entries.map(entry => entry.result.check);

describe('groupChecks', () => {
  it('puts blockers first, then required checks, each in the order of the checklist', () => {
    const { reasons, others, sections } = groupChecks({
      checklist,
      checks: [
        result('safety', 'data', { status: 'fail', severity: 'blocker' }),
        result('logs', 'contents'),
        result('storage', 'permissions', {
          severity: 'blocker',
          status: 'fail',
        }),
        result('storage', 'persistence', { status: 'waived' }),
        result('storage', 'existing', { status: 'stale' }),
      ],
    });
    expect(names(reasons)).toEqual(['permissions', 'data', 'existing']);
    expect(reasons[0].definition?.question).toBe('permissions?');
    expect(names(others)).toEqual(['persistence']);
    expect(sections).toMatchObject([
      { id: 'logs', number: 2, title: 'LOGS', isDone: true },
    ]);
    expect(names(sections[0].done)).toEqual(['contents']);
  });

  it('puts contradicted checks before others of the same severity', () => {
    const { reasons } = groupChecks({
      checklist,
      checks: [
        result('storage', 'persistence', { status: 'unanswered' }),
        result('storage', 'existing', { status: 'contradicted' }),
        result('logs', 'contents', { status: 'fail', severity: 'blocker' }),
        result('safety', 'data', {
          status: 'contradicted',
          severity: 'blocker',
        }),
      ],
    });
    expect(names(reasons)).toEqual([
      'data',
      'contents',
      'existing',
      'persistence',
    ]);
  });

  it('puts checks under their first prerequisite, in any section, and ranks that by the most severe of them', () => {
    const { reasons } = groupChecks({
      checklist,
      checks: [
        result('storage', 'persistence', { status: 'fail' }),
        result('storage', 'existing', {
          status: 'unanswered',
          severity: 'blocker',
          prerequisite: 'contents',
        }),
        result('logs', 'contents', {
          status: 'unanswered',
          prerequisite: 'data',
        }),
        result('safety', 'data', {
          status: 'unanswered',
          severity: 'recommended',
        }),
      ],
    });
    expect(names(reasons)).toEqual(['data', 'persistence']);
    expect(names(reasons[0].dependents)).toEqual(['existing', 'contents']);
  });

  it('keeps checks with circular or missing prerequisites and unknown sections', () => {
    const { reasons } = groupChecks({
      checklist,
      checks: [
        result('logs', 'contents', { status: 'fail', prerequisite: 'data' }),
        result('safety', 'data', { status: 'fail', prerequisite: 'contents' }),
        result('storage', 'existing', { status: 'fail', prerequisite: 'gone' }),
        result('added', 'new', { status: 'fail' }),
      ],
    });
    expect(names(reasons).sort()).toEqual([
      'contents',
      'data',
      'existing',
      'new',
    ]);
  });

  it('finds open checks that the verdict does not depend on, and sections that are done', () => {
    const { reasons, others, sections } = groupChecks({
      checklist,
      checks: [
        result('storage', 'persistence'),
        result('storage', 'existing', { status: 'notApplicable' }),
        result('storage', 'permissions', {
          status: 'unanswered',
          severity: 'informational',
          counted: false,
        }),
        result('logs', 'contents'),
        result('logs', 'more', { status: 'fail', severity: 'recommended' }),
        result('logs', 'soon', { status: 'fail', counted: false }),
      ],
    });
    expect(reasons).toEqual([]);
    expect(names(others).sort()).toEqual(['more', 'soon']);
    expect(sections.map(({ id, isDone }) => [id, isDone])).toEqual([
      ['storage', true],
      ['logs', false],
    ]);
    expect(sections[0].done).toHaveLength(3);
  });

  it('groups by section id without a checklist', () => {
    const { sections } = groupChecks({
      checks: [result('logs', 'contents'), result('safety', 'data')],
    });
    expect(sections.map(({ title, number }) => [title, number])).toEqual([
      ['logs', undefined],
      ['safety', undefined],
    ]);
  });
});
