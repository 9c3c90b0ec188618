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

jest.setTimeout(30_000);

describe('CheckSections', () => {
  it('shows open checks with what was said, where it comes from, and what to do', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content' });
    await screen.findByRole('heading', { name: 'Permissions' });

    const permissions = row('Permissions');
    expect(permissions.getByText('Not good enough')).toBeVisible();
    expect(permissions.getByText('Blocker')).toBeVisible();
    // As it was said, letter by letter.
    expect(
      permissions.getByText('read on courses, <b>all</b> on reports'),
    ).toBeVisible();
    expect(permissions.getByText('from its own annotation')).toBeVisible();
    expect(permissions.getByText(/Say it in catalog-info.yaml/)).toBeVisible();

    const covers = row('Health covers');
    expect(
      covers.getByText(/celery and mongodb are used, but not exercised/),
    ).toBeVisible();
    expect(covers.getByText(/Let the endpoint exercise them/)).toBeVisible();
    expect(
      row('Redundancy').getByText(/Waived by user:default\/ops-lead until/),
    ).toBeVisible();
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
    const fold = data.getByRole('button', {
      name: '1 more question hangs on this answer',
    });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(data.getByRole('heading', { name: 'Log contents' })).toBeVisible();
  });

  it('folds what is done, and what is very long', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content' });

    const fold = await screen.findByRole('button', {
      name: '1 What does your service do 1 of 1',
    });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    const purpose = row('Purpose');
    expect(
      purpose.getByText('from the catalog, metadata.description'),
    ).toBeVisible();
    const more = purpose.getByRole('button', { name: 'Show all of it' });
    expect(more).toHaveAttribute('aria-expanded', 'false');
    await user.click(more);
    expect(purpose.getByRole('button', { name: 'Show less' })).toHaveAttribute(
      'aria-expanded',
      'true',
    );

    await user.click(
      screen.getByRole('button', { name: '8 Network access 1 of 1' }),
    );
    const access = row('Accessible from');
    expect(
      access.getByRole('link', { name: 'learning-platform' }),
    ).toBeVisible();
    expect(access.getByText('Said by others too, or seen in part')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '3 Settings 1 of 1' }));
    expect(
      row('Hard coded values').getByText(/^Verified \d+ minutes ago$/),
    ).toBeVisible();
  });

  it('says by each answer how far it can be believed, and what was observed', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content' });
    await user.click(
      await screen.findByRole('button', { name: '2 Code 2 of 2' }),
    );

    // Nobody said it: the answer is what was observed.
    const visibility = row('Repository visibility');
    expect(visibility.getByText(/^Verified \d+ minutes ago$/)).toBeVisible();
    expect(
      visibility.getByText('nobody said so; it was observed'),
    ).toBeVisible();
    expect(visibility.getAllByText(/minutes ago/)).toHaveLength(1);
    expect(visibility.getByText('Observed by Repository')).toBeVisible();
    expect(visibility.getAllByText(/public/)).toHaveLength(2);
    expect(
      visibility.getByRole('link', { name: /see for yourself/ }),
    ).toHaveAttribute('href', 'https://github.com/openedx/edx-platform');
    expect(visibility.queryByText('Evidence:')).not.toBeInTheDocument();

    // The last look failed, and what was seen before goes on counting.
    expect(
      visibility.getByText(
        'Repository could not look again: The rate limit of github.com is used up.',
      ),
    ).toBeVisible();

    // News that is too young to count, beside nothing and beside what counts.
    const review = row('Code review');
    expect(review.getByText('Passed')).toBeVisible();
    expect(review.getByText('Declared only')).toBeVisible();
    expect(review.getByText('A review is required: no')).toBeVisible();
    expect(review.getByText(/^seen 1 of 3; what makes things/)).toBeVisible();
    expect(review.queryByRole('link')).not.toBeInTheDocument();

    await user.click(screen.getByRole('button', { name: '3 Settings 1 of 1' }));
    const settings = row('Hard coded values');
    expect(settings.getByText(/^Verified \d+ minutes ago$/)).toBeVisible();
    expect(
      settings.getByText(
        /^Seen since: Hard-coded values in the settings: some remain/,
      ),
    ).toBeVisible();
    expect(settings.getByText(/^seen 1 of 3;/)).toBeVisible();

    const scaling = row('Scaling');
    expect(
      scaling.getByText(
        'Repository cannot tell: There are no manifests that can be read.',
      ),
    ).toBeVisible();
    expect(scaling.getByText('5 hours ago')).toBeVisible();
    expect(scaling.queryByText(/^Observed/)).not.toBeInTheDocument();
  });

  it('shows what was said and what was observed side by side when they differ', async () => {
    renderEntity({ show: 'content' });
    await screen.findByRole('heading', { name: 'Health covers' });

    const covers = row('Health covers');
    const [said, observed] = covers.getAllByRole('definition');
    expect(within(said).getByText('all')).toBeVisible();
    expect(
      within(observed).getByText(
        'It exercises: mysql (database), django-cache',
      ),
    ).toBeVisible();
    expect(within(observed).getByText(/^\d+ minutes ago$/)).toHaveAttribute(
      'dateTime',
      expect.stringMatching(/^\d{4}-/),
    );
    expect(
      within(observed).getByRole('link', { name: /see for yourself/ }),
    ).toHaveAttribute('href', 'https://courses.example.org/heartbeat?extended');
    // Its status says more than a grade would, and it is said once.
    expect(covers.queryByText('Declared only')).not.toBeInTheDocument();
    expect(covers.getAllByText(/are used, but not exercised/)).toHaveLength(1);
  });

  it('says of an answer that nothing was observed yet, or that looking failed', async () => {
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
      row('Health covers').getByText('Health has not looked yet'),
    ).toBeVisible();
    expect(
      row('Redundancy').getByText('Repository could not look: It is away.'),
    ).toBeVisible();
    expect(row('Permissions').queryByText(/look/)).not.toBeInTheDocument();
  });

  it('has the exact time of an observation at hand', async () => {
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

  it('does not grade where everything is merely declared and nobody looks', async () => {
    const service = await mock.getService('component:default/edx-notes-api');
    const checks = service.checks
      .map(({ fact, ...check }) => check)
      .filter(({ grade }) => grade === 'declared');
    const getService = async () => ({
      ...service,
      checks,
      badNewsAfter: undefined,
      evidence: undefined,
    });
    renderEntity({ show: 'content', api: { getService } });
    await screen.findByRole('heading', { name: 'Permissions' });

    expect(
      row('Permissions').getByText('from its own annotation'),
    ).toBeVisible();
    expect(screen.queryByText('Declared only')).not.toBeInTheDocument();
  });

  it('says once that nothing was said, and what is planned or does not apply', async () => {
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

    expect(row('Data').getByText('Not answered.')).toBeVisible();
    expect(row('Data').queryByText('No answer yet')).not.toBeInTheDocument();
    expect(row('Load test').getByText('No answer yet')).toBeVisible();
    expect(row('End to end test').getAllByText(/OPS-1234/)).toHaveLength(1);
  });

  it('folds how to fix what is only recommended', async () => {
    const user = userEvent.setup();
    renderEntity({ show: 'content' });
    await screen.findByRole('heading', { name: 'Scaling' });

    const fold = row('Scaling').getByRole('button', { name: 'How to fix' });
    expect(fold).toHaveAttribute('aria-expanded', 'false');
    await user.click(fold);
    expect(
      row('Scaling').getByText('Say it in catalog-info.yaml.'),
    ).toBeVisible();
    expect(
      row('Permissions').queryByRole('button', { name: 'How to fix' }),
    ).not.toBeInTheDocument();
  });
});
