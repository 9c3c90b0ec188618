// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { act, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { CheckResult } from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { renderEntity } from '../../__testUtils__/renderEntity';

const mock = createMockReadinessApi({});

function row(name: string) {
  return within(screen.getByRole('article', { name }));
}

describe('CheckSections', () => {
  it('shows open checks with answer, source and fix', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content' });
    await screen.findByRole('heading', { name: 'Permissions' });

    const permissions = row('Permissions');
    expect(permissions.getByText('Fails')).toBeVisible();
    expect(permissions.getByText('Blocker')).toBeVisible();
    // Exactly as it was written.
    expect(
      permissions.getByText('read on courses, <b>all</b> on reports'),
    ).toBeVisible();
    expect(permissions.getByText('declared here')).toBeVisible();
    expect(permissions.getByText(/Say it in catalog-info.yaml/)).toBeVisible();

    const covers = row('Health covers');
    expect(
      covers.getByText(/celery and mongodb are used, but not exercised/),
    ).toBeVisible();
    expect(covers.getByText(/Let the endpoint exercise them/)).toBeVisible();
    expect(
      row('Redundancy').getByText(/^Waived until/, { selector: 'span' }),
    ).toBeVisible();
    expect(row('Redundancy').getByText(/Waived by/).textContent).toMatch(
      /^Waived by ops-lead until/,
    );
    expect(
      row('End to end test').getByText(/Planned: OPS-1234 by Jan 31, 2027/),
    ).toBeVisible();
    expect(
      row('Load test').getByRole('link', {
        name: 'https://wiki.example.org/load',
      }),
    ).toHaveAttribute('rel', 'noopener noreferrer');

    // What waits for an answer is folded under the question that it waits for.
    const data = row('Data');
    const button = data.getByRole('button', {
      name: '1 follow-up question depends on this: Log contents',
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(data.getByRole('heading', { name: 'Log contents' })).toBeVisible();
  });

  it('collapses closed checks and very long answers', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content' });

    const button = await screen.findByRole('button', {
      name: /sections done, \d+ checks passed/,
    });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    const purpose = row('Purpose');
    expect(
      purpose.getByText('from the catalog, metadata.description'),
    ).toBeVisible();
    const more = purpose.getByRole('button', { name: 'Show all' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(purpose.getByRole('button', { name: 'Show less' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );

    const access = row('Accessible from');
    expect(
      access.getByRole('link', { name: 'learning-platform' }),
    ).toBeVisible();
    expect(access.getByText('Corroborated')).toBeVisible();
    expect(
      row('Hard coded values').getByText(/^Verified \d+ minutes ago$/),
    ).toBeVisible();
  });

  it('shows verification and observation of each answer', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content' });
    await user.click(
      await screen.findByRole('button', { name: /checks passed/ }),
    );

    // No declared answer: the observation is the answer.
    const visibility = row('Repository visibility');
    expect(visibility.getByText(/^Verified \d+ minutes ago$/)).toBeVisible();
    expect(visibility.getByText('observed, not declared')).toBeVisible();
    expect(visibility.getAllByText(/minutes ago/)).toHaveLength(1);
    expect(visibility.getByText('Observed by Repository')).toBeVisible();
    expect(visibility.getAllByText(/public/)).toHaveLength(2);
    expect(
      visibility.getByRole('link', { name: /Open source of this observation/ }),
    ).toHaveAttribute('href', 'https://github.com/openedx/edx-platform');
    expect(visibility.queryByText('Evidence:')).not.toBeInTheDocument();

    // The last collection failed, and the earlier observation still counts.
    expect(
      visibility.getByText(
        'Repository could not observe again: The rate limit of github.com is used up.',
      ),
    ).toBeVisible();

    // An observation below the failure threshold, without and with one that counts.
    const review = row('Code review');
    expect(review.getByText('Passed')).toBeVisible();
    expect(review.getByText('declared here')).toBeVisible();
    expect(review.getByText('Review required: no')).toBeVisible();
    expect(
      review.getByText(/^observed 1 of 3 times; it counts after 3/),
    ).toBeVisible();
    expect(
      review.queryByRole('link', { name: /^Open source/ }),
    ).not.toBeInTheDocument();

    const settings = row('Hard coded values');
    expect(settings.getByText(/^Verified \d+ minutes ago$/)).toBeVisible();
    expect(
      settings.getByText(
        /^Latest observation, not counted yet: Hard-coded values in the settings: some remain/,
      ),
    ).toBeVisible();
    expect(settings.getByText(/^observed 1 of 3 times;/)).toBeVisible();

    const scaling = row('Scaling');
    expect(
      scaling.getByText(
        'Repository cannot tell: There are no manifests that can be read.',
      ),
    ).toBeVisible();
    expect(scaling.getByText('5 hours ago')).toBeVisible();
    expect(scaling.queryByText(/^Observed by/)).not.toBeInTheDocument();
  });

  it('shows answer and observation side by side when they differ', async () => {
    renderEntity({ show: 'content' });
    await screen.findByRole('heading', { name: 'Health covers' });

    const covers = row('Health covers');
    const [declaredAnswer, observed] = covers.getAllByRole('definition');
    expect(within(declaredAnswer).getByText('all')).toBeVisible();
    expect(
      within(observed).getByText(
        'The health check covers: mysql (database), django-cache',
      ),
    ).toBeVisible();
    expect(within(observed).getByText(/^\d+ minutes ago$/)).toHaveAttribute(
      'dateTime',
      expect.stringMatching(/^\d{4}-/),
    );
    expect(
      within(observed).getByRole('link', {
        name: /Open source of this observation/,
      }),
    ).toHaveAttribute('href', 'https://courses.example.org/heartbeat?extended');
    // The status replaces the verification, and the message is shown once.
    expect(covers.queryByText('Declared')).not.toBeInTheDocument();
    expect(covers.getAllByText(/are used, but not exercised/)).toHaveLength(1);
  });

  it('shows when nothing was observed yet or a collection failed', async () => {
    const service = await mock.getService('component:default/edx-notes-api');
    const [health, repository, splunk] = service.evidence!;
    const checks = service.checks.map(({ fact, ...check }) => check);
    const getService = async () => ({
      ...service,
      checks,
      evidence: [
        { ...health, lastAt: undefined, facts: [] },
        { ...repository, error: 'It is away.', facts: [] },
        splunk,
      ],
    });
    renderEntity({ show: 'content', api: { getService } });
    await screen.findByRole('heading', { name: 'Health covers' });

    expect(
      row('Health covers').getByText('Health has not observed this yet'),
    ).toBeVisible();
    expect(
      row('Redundancy').getByText('Repository could not observe: It is away.'),
    ).toBeVisible();
    expect(
      row('Permissions').queryByText(/could not observe/),
    ).not.toBeInTheDocument();
  });

  it('shows the exact time of an observation on focus and on click', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content' });
    await screen.findByRole('heading', { name: 'Health covers' });
    const covers = row('Health covers');
    const time = covers.getByRole('button', { name: /minutes ago$/ });

    await user.tab();
    act(() => time.focus());
    const exact = (await screen.findByRole('tooltip')).textContent!;
    expect(exact).toMatch(/20\d\d.*\d:\d\d:\d\d/);
    // Where nothing can be hovered.
    await user.click(time);
    expect(covers.getByRole('button', { name: exact })).toBeVisible();
  });

  it('shows no verification when all answers are declared and there is no provider', async () => {
    const service = await mock.getService('component:default/edx-notes-api');
    const checks = service.checks
      .map(({ fact, ...check }) => check)
      .filter(({ verification }) => verification === 'declared');
    const getService = async () => ({
      ...service,
      checks,
      failureThreshold: undefined,
      evidence: undefined,
    });
    renderEntity({ show: 'content', api: { getService } });
    await screen.findByRole('heading', { name: 'Permissions' });

    expect(row('Permissions').getByText('declared here')).toBeVisible();
    expect(screen.queryByText('Declared')).not.toBeInTheDocument();
  });

  it('shows unanswered, planned and not applicable checks, each text once', async () => {
    const service = await mock.getService('component:default/edx-notes-api');
    const silent = (message?: string): CheckResult => ({
      check: message ? 'data' : 'load-test',
      section: 'data-security',
      severity: 'required',
      status: 'unanswered',
      counted: true,
      message,
    });
    const planned = {
      ...service.checks.find(({ check }) => check === 'end-to-end-test')!,
      message: 'Planned in OPS-1234 by 2027-01-31.',
    };
    const getService = async () => ({
      ...service,
      checks: [silent('Not answered.'), silent(), planned],
    });
    renderEntity({ show: 'content', api: { getService } });
    await screen.findByRole('heading', { name: 'Data' });

    for (const name of ['Data', 'Load test']) {
      expect(row(name).getAllByText(/not answered|no answer/i)).toHaveLength(1);
    }
    expect(row('End to end test').getAllByText(/OPS-1234/)).toHaveLength(1);
  });

  it('shows blockers first, and closed checks in one line at the end', async () => {
    renderEntity({ show: 'content' });
    const reasons = await screen.findByRole('region', {
      name: 'What holds it back',
    });
    const names = within(reasons)
      .getAllByRole('heading', { level: 4 })
      .map(heading => heading.textContent);
    const service = await mock.getService('component:default/edx-notes-api');
    const severityOf = (name: string | null) =>
      service.checks.find(
        ({ check }) =>
          check === name!.toLocaleLowerCase('en-US').replace(/ /g, '-'),
      )!.severity;
    const severities = names.map(severityOf);
    expect(severities.lastIndexOf('blocker')).toBeLessThan(
      severities.indexOf('required'),
    );
    expect(severities).not.toContain('recommended');
    // Before the lines to copy and everything else.
    expect(
      screen.getAllByRole('heading', { level: 3 }).map(one => one.textContent),
    ).toEqual([
      'What holds it back',
      '4 changes to become ready',
      'Waived',
      'Open, but not holding it back',
      expect.stringMatching(/^\d+ sections done, \d+ checks passed/),
    ]);
  });

  it('shows the first of many open checks, and the others on demand', async () => {
    const user = userEvent.setup();
    const service = await mock.getService('component:default/edx-notes-api');
    const checks = Array.from(
      { length: 12 },
      (_, index): CheckResult => ({
        check: `many-${index}`,
        section: 'code',
        severity: 'required',
        status: 'unanswered',
        counted: true,
      }),
    );
    renderEntity({
      show: 'content',
      api: { getService: async () => ({ ...service, checks, findings: [] }) },
    });
    const more = await screen.findByRole('button', { name: 'Show all 12' });
    const shown = () =>
      within(
        screen.getByRole('region', { name: 'What holds it back' }),
      ).getAllByRole('article');
    expect(shown()).toHaveLength(8);
    await user.click(more);
    expect(shown()).toHaveLength(12);
  });

  it('counts as the head does: what does not apply has not passed, and follow-up questions are open checks too', async () => {
    const service = await mock.getService('component:default/edx-notes-api');
    const check = (id: string, changes: Partial<CheckResult>): CheckResult => ({
      check: id,
      section: 'what',
      severity: 'required',
      status: 'pass',
      counted: true,
      ...changes,
    });
    renderEntity({
      show: 'content',
      api: {
        getService: async () => ({
          ...service,
          checks: [
            check('purpose', {}),
            check('redundancy', { status: 'notApplicable' }),
            check('notes', { counted: false, severity: 'informational' }),
            check('data', { status: 'unanswered', severity: 'blocker' }),
            check('log-contents', {
              status: 'unanswered',
              prerequisite: 'data',
            }),
          ],
        }),
      },
    });
    expect(
      await screen.findByRole('button', {
        name: '1 check passed, 1 not applicable, 1 optional',
      }),
    ).toBeVisible();
    expect(
      screen.getByText('2 open checks, 1 of them a follow-up question'),
    ).toBeVisible();
  });

  it('opens follow-up questions that weigh more than the check that they depend on', async () => {
    const service = await mock.getService('component:default/edx-notes-api');
    const check = (id: string, changes: Partial<CheckResult>): CheckResult => ({
      check: id,
      section: 'what',
      severity: 'required',
      status: 'unanswered',
      counted: true,
      message: 'Not answered.',
      ...changes,
    });
    renderEntity({
      show: 'content',
      api: {
        getService: async () => ({
          ...service,
          findings: [],
          checks: [
            check('persistence', {}),
            check('redundancy', { prerequisite: 'persistence' }),
            check('permissions', {
              severity: 'blocker',
              prerequisite: 'persistence',
            }),
            check('data', { severity: 'blocker' }),
            check('log-contents', {
              severity: 'blocker',
              prerequisite: 'data',
            }),
          ],
        }),
      },
    });
    await screen.findByRole('heading', { name: 'Persistence' });
    const dependents = (of: string) =>
      row(of).getByRole('button', { name: /^\d follow-up questions? depend/ });
    expect(dependents('Persistence')).toHaveAttribute('aria-expanded', 'true');
    // The blocker first.
    expect(dependents('Persistence')).toHaveTextContent(
      '2 follow-up questions depend on this: Permissions, Redundancy',
    );
    expect(row('Permissions').getByText('Blocker')).toBeVisible();
    // Once, by the status.
    expect(row('Permissions').getAllByText(/^Not answered/)).toHaveLength(1);
    expect(dependents('Data')).toHaveAttribute('aria-expanded', 'false');
  });
});
