// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { notes, renderEntity } from '../../__testUtils__/renderEntity';

const mock = createMockReadinessApi({});

function row(name: string) {
  return within(screen.getByRole('article', { name }));
}

jest.setTimeout(30_000);

describe('EntityReadinessContent', () => {
  it('says the verdict, how far it is, and whom to ask', async () => {
    renderEntity({ show: 'content' });

    const head = within(await screen.findByRole('region', { name: 'Verdict' }));
    expect(head.getByRole('heading', { name: 'Not ready' })).toBeVisible();
    expect(
      head.getByText('2 blockers open, 4 required checks open'),
    ).toBeVisible();
    expect(
      head.getByRole('list', { name: 'Level: Blocked, step 1 of 4' }),
    ).toBeVisible();
    expect(head.getByText('33 of 41, 1 not applicable')).toBeVisible();
    expect(head.getByText('Not monitored')).toBeVisible();
    expect(head.getByRole('link', { name: 'learning-core' })).toBeVisible();
    expect(head.getByText('PagerDuty')).toBeVisible();
    expect(screen.queryByText(/not-for-everybody/)).not.toBeInTheDocument();
  });

  it('hands out the shortest path as lines to copy, with the way to the file', async () => {
    const user = userEvent.setup();
    const write = jest.spyOn(navigator.clipboard, 'writeText');
    renderEntity({ show: 'content' });

    expect(
      await screen.findByRole('heading', { name: '4 steps make it ready' }),
    ).toBeVisible();
    expect(
      screen.getByText(/Let the health endpoint exercise celery and mongodb/),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: 'Edit the catalog file' }),
    ).toHaveAttribute(
      'href',
      'https://github.com/openedx/edx-notes-api/edit/master/catalog-info.yaml',
    );

    await user.click(screen.getByRole('button', { name: 'Copy the lines' }));

    expect(await screen.findByRole('button', { name: 'Copied' })).toBeVisible();
    const { shortestPath } = await mock.getService(
      'component:default/edx-notes-api',
    );
    expect(write).toHaveBeenCalledWith(shortestPath!.patch);
  });

  it('names slips with their place and what to write instead', async () => {
    renderEntity({ show: 'content' });

    expect(
      await screen.findByRole('heading', {
        name: '1 slip in what the catalog says',
      }),
    ).toBeVisible();
    expect(
      screen.getByRole('link', { name: /catalog-info.yaml, line 23/ }),
    ).toHaveAttribute(
      'href',
      'https://github.com/openedx/edx-platform/blob/master/catalog-info.yaml#L23',
    );
    expect(screen.getByText('readiness/data: "pii"')).toBeVisible();
  });

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
      screen.getByRole('button', { name: '7 Network access 1 of 1' }),
    );
    const access = row('Accessible from');
    expect(
      access.getByRole('link', { name: 'learning-platform' }),
    ).toBeVisible();
    expect(access.getByText('Said by others too')).toBeVisible();
    await user.click(screen.getByRole('button', { name: '2 Settings 1 of 1' }));
    expect(
      row('Hard coded values').getByText('Verified 2 minutes ago'),
    ).toBeVisible();
  });

  it('checks again on demand, and says when that fails', async () => {
    const user = userEvent.setup();
    const before = await mock.getService('component:default/edx-notes-api');
    const getService = jest
      .fn()
      .mockResolvedValueOnce(before)
      .mockResolvedValue({ ...before, verdict: 'ready', revision: 2 });
    const refresh = jest
      .fn()
      .mockResolvedValueOnce(before)
      .mockRejectedValue(new Error('the catalog is down'));
    renderEntity({ show: 'content', api: { getService, refresh } });

    const button = await screen.findByRole('button', { name: 'Check again' });
    await user.click(button);
    expect(refresh).toHaveBeenCalledWith('component:default/edx-notes-api');
    expect(await screen.findByRole('heading', { name: 'Ready' })).toBeVisible();
    expect(screen.getByText(/judged just now/)).toBeVisible();
    await user.click(button);
    expect(
      await screen.findByText('Could not check again: the catalog is down'),
    ).toBeVisible();
  });

  it('has a word for services that nobody has answered for', async () => {
    renderEntity({
      show: 'content',
      entity: {
        ...notes,
        metadata: { name: 'portal-designer', namespace: 'default' },
        relations: [],
      },
    });

    expect(
      await screen.findByText(/Nobody has answered a question/),
    ).toBeVisible();
    expect(screen.getByText('No owner in the catalog')).toBeVisible();
    expect(
      screen.getByText(
        'The catalog does not say where this entity is written down.',
      ),
    ).toBeVisible();
  });

  it('tells denied, absent and failing apart', async () => {
    const user = userEvent.setup();
    const { unmount } = renderEntity({
      show: 'content',
      api: {
        getService: async () => {
          throw new NotFoundError('held to no checklist');
        },
      },
    });
    expect(
      await screen.findByText('Not held to a checklist'),
    ).toBeInTheDocument();
    unmount();

    const denied = renderEntity({
      show: 'content',
      api: {
        getService: async () => {
          throw new NotAllowedError('no');
        },
      },
    });
    expect(await screen.findByText('You may not see this')).toBeInTheDocument();
    denied.unmount();

    const getService = jest
      .fn()
      .mockRejectedValueOnce(new Error('boom'))
      .mockImplementation(mock.getService);
    renderEntity({ show: 'content', api: { getService } });
    await user.click(await screen.findByRole('button', { name: 'Try again' }));
    expect(
      await screen.findByRole('heading', { name: 'Not ready' }),
    ).toBeVisible();
  });

  it('shows every check even without the words of the checklist', async () => {
    renderEntity({
      show: 'content',
      api: {
        getChecklists: async () => {
          throw new Error('boom');
        },
      },
    });
    expect(
      await screen.findByRole('heading', { name: 'Permissions' }),
    ).toBeVisible();
  });

  it.each([
    { kind: 'API', spec: { type: 'openapi' } },
    { kind: 'Component', spec: { type: 'library' } },
    { kind: 'Component', spec: { type: 'service', lifecycle: 'deprecated' } },
  ])('is not there for what is held to no checklist: %j', async subject => {
    renderEntity({ show: 'content', entity: { ...notes, ...subject } });
    await waitFor(() =>
      expect(screen.getByTestId('empty-entity-page')).toBeInTheDocument(),
    );
  });
});
