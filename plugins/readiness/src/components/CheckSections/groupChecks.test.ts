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
  it('keeps the order of the checklist, blockers first and waived ones last', () => {
    const [storage, logs] = groupChecks({
      checklist,
      checks: [
        result('logs', 'contents'),
        result('storage', 'permissions', {
          severity: 'blocker',
          status: 'fail',
        }),
        result('storage', 'persistence', { status: 'waived' }),
        result('storage', 'existing', { status: 'stale' }),
      ],
    });
    expect(names(storage.open)).toEqual([
      'permissions',
      'existing',
      'persistence',
    ]);
    expect(storage).toMatchObject({
      number: 1,
      title: 'STORAGE',
      passed: 0,
      total: 3,
    });
    expect(storage.open[0].definition?.question).toBe('permissions?');
    expect(logs).toMatchObject({ number: 2, passed: 1, total: 1, open: [] });
    expect(names(logs.done)).toEqual(['contents']);
  });

  it('folds what waits under the first gate, in whichever section it stands', () => {
    const groups = groupChecks({
      checklist,
      checks: [
        result('storage', 'existing', {
          status: 'unanswered',
          gate: 'contents',
        }),
        result('logs', 'contents', { status: 'unanswered', gate: 'data' }),
        result('safety', 'data', { status: 'unanswered' }),
      ],
    });
    expect(groups.map(group => group.id)).toEqual(['safety']);
    expect(names(groups[0].open[0].gated)).toEqual(['existing', 'contents']);
  });

  it('loses nothing: circular gates, gates elsewhere and unknown sections are shown', () => {
    const groups = groupChecks({
      checklist,
      checks: [
        result('logs', 'contents', { status: 'fail', gate: 'data' }),
        result('safety', 'data', { status: 'fail', gate: 'contents' }),
        result('storage', 'existing', { status: 'fail', gate: 'gone' }),
        result('added', 'new', { status: 'fail' }),
      ],
    });
    expect(groups.flatMap(group => names(group.open)).sort()).toEqual([
      'contents',
      'data',
      'existing',
      'new',
    ]);
  });

  it('counts what counts', () => {
    const [storage] = groupChecks({
      checklist,
      checks: [
        result('storage', 'persistence'),
        result('storage', 'existing', { status: 'notApplicable' }),
        result('storage', 'permissions', {
          status: 'unanswered',
          severity: 'informational',
          counted: false,
        }),
      ],
    });
    expect(storage).toMatchObject({ passed: 1, total: 1, open: [] });
    expect(storage.done).toHaveLength(3);
  });

  it('does without a checklist', () => {
    const groups = groupChecks({
      checks: [result('logs', 'contents'), result('safety', 'data')],
    });
    expect(groups.map(({ title, number }) => [title, number])).toEqual([
      ['logs', undefined],
      ['safety', undefined],
    ]);
  });
});
