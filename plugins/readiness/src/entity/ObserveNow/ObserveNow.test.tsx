// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { act, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { NotAllowedError, ResponseError } from '@backstage/errors';
import type {
  EvidenceProgress,
  ReadinessApi,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { renderEntity } from '../../__testUtils__/renderEntity';

const mock = createMockReadinessApi({});
const entityRef = 'component:default/edx-notes-api';

/** A backend whose collection goes on when the test says so. */
function controlledCollection() {
  let given: Parameters<ReadinessApi['collectEvidence']>[1];
  let end: { resolve(value: ServiceDetail): void; reject(why: Error): void };
  const collectEvidence = jest.fn<
    Promise<ServiceDetail>,
    Parameters<ReadinessApi['collectEvidence']>
  >((_, options) => {
    given = options;
    return new Promise<ServiceDetail>((resolve, reject) => {
      end = { resolve, reject };
    });
  });
  return {
    collectEvidence,
    signal: () => given!.signal!,
    report: (...all: EvidenceProgress[]) =>
      act(async () => all.forEach(one => given!.onProgress!(one))),
    finish: (value: ServiceDetail) => act(async () => end.resolve(value)),
    fail: (why: Error) => act(async () => end.reject(why)),
  };
}

/** What is announced. */
function announcement() {
  const head = within(screen.getByRole('region', { name: 'Verdict' }));
  return head.getByRole('status').textContent;
}

function provider(name: string) {
  const list = screen.getByRole('list', { name: 'Evidence providers' });
  return within(list)
    .getAllByRole('listitem')
    .find(item => item.textContent?.startsWith(name));
}

describe('ObserveNow', () => {
  it('shows the progress of each provider, and then the new evaluation', async () => {
    const user = userEvent.setup();
    const before = await mock.getService(entityRef);
    const backend = controlledCollection();
    const getService = jest.fn(async () => before);
    renderEntity({
      show: 'content',
      api: { getService, collectEvidence: backend.collectEvidence },
    });

    const button = await screen.findByRole('button', { name: 'Observe now' });
    act(() => button.focus());
    await user.keyboard('{Enter}');

    expect(backend.collectEvidence).toHaveBeenCalledWith(
      entityRef,
      expect.anything(),
    );
    expect(announcement()).toBe('Reading the catalog again');
    await backend.report({ provider: 'health', state: 'running' });
    expect(announcement()).toBe('Health is observing');
    expect(provider('Health')).toHaveTextContent(/observing$/);
    await backend.report(
      { provider: 'health', state: 'done' },
      { provider: 'on-call', state: 'running' },
      { provider: 'on-call', state: 'skipped', message: 'No target.' },
      { provider: 'repository', state: 'done', message: 'No manifests.' },
      { provider: 'splunk', state: 'running' },
    );
    expect(provider('Repository')).toHaveTextContent(
      'Repositoryobserved in partNo manifests.',
    );
    expect(provider('Health')).toHaveTextContent('Healthdone');
    expect(provider('On call')).toHaveTextContent('On callskippedNo target.');
    expect(announcement()).toBe('Splunk is observing');
    await backend.report({
      provider: 'splunk',
      state: 'failed',
      message: 'Away.',
    });
    expect(provider('Splunk')).toHaveTextContent('SplunkfailedAway.');
    expect(screen.getByRole('heading', { name: 'Not ready' })).toBeVisible();

    await backend.finish({ ...before, verdict: 'ready', revision: 2 });

    expect(screen.getByRole('heading', { name: 'Ready' })).toBeVisible();
    expect(getService).toHaveBeenCalledTimes(1);
    expect(announcement()).toBe('Observed just now, except by Splunk.');
    expect(screen.getByRole('button', { name: 'Observe now' })).toHaveFocus();
  });

  it.each<[EvidenceProgress['state'], string]>([
    ['done', 'Observed just now by 2 providers.'],
    ['skipped', 'Evaluated just now; no provider observed again.'],
    [
      'failed',
      'Evaluated just now, but no provider could observe: Health, Splunk.',
    ],
  ])('summarizes the result: %s', async (state, words) => {
    const user = userEvent.setup();
    const collectEvidence: ReadinessApi['collectEvidence'] = async (
      ref,
      { onProgress } = {},
    ) => {
      onProgress?.({ provider: 'health', state });
      onProgress?.({ provider: 'splunk', state });
      return mock.getService(ref);
    };
    renderEntity({ show: 'content', api: { collectEvidence } });

    await user.click(
      await screen.findByRole('button', { name: 'Observe now' }),
    );

    await waitFor(() => expect(announcement()).toBe(words));
  });

  it('collapses after success, can be dismissed after a failure, and is hidden on the brief', async () => {
    const user = userEvent.setup();
    const backend = controlledCollection();
    renderEntity({
      show: 'content',
      api: { collectEvidence: backend.collectEvidence },
    });
    const button = await screen.findByRole('button', { name: 'Observe now' });
    const list = () =>
      screen.queryByRole('list', { name: 'Evidence providers' });

    await user.click(button);
    await backend.report({ provider: 'health', state: 'running' });
    expect(list()).toBeVisible();
    expect(
      screen.queryByRole('button', { name: 'Dismiss' }),
    ).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Brief' }));
    expect(list()).not.toBeInTheDocument();
    await user.click(screen.getByRole('tab', { name: 'Checks' }));
    await backend.report({ provider: 'health', state: 'done' });
    await backend.finish(await mock.getService(entityRef));
    expect(list()).not.toBeInTheDocument();
    expect(announcement()).toBe('Observed just now by 1 provider.');

    await user.click(button);
    await backend.report({
      provider: 'health',
      state: 'failed',
      message: 'Away.',
    });
    await backend.finish(await mock.getService(entityRef));
    expect(list()).toBeVisible();
    await user.click(screen.getByRole('button', { name: 'Dismiss' }));
    expect(list()).not.toBeInTheDocument();
    expect(announcement()).toBe('');
  });

  it('shows what to add when no provider has a target', async () => {
    const user = userEvent.setup();
    const bare = {
      ...(await mock.getService(entityRef)),
      evidence: undefined,
    };
    const collectEvidence: ReadinessApi['collectEvidence'] = async (
      _,
      { onProgress } = {},
    ) => {
      onProgress?.({ provider: 'health', state: 'skipped', message: 'None.' });
      return bare;
    };
    renderEntity({
      show: 'content',
      api: { getService: async () => bare, collectEvidence },
    });

    await user.click(
      await screen.findByRole('button', { name: 'Observe now' }),
    );

    await waitFor(() =>
      expect(announcement()).toBe(
        'Evaluated just now; there was nothing to observe.',
      ),
    );
    expect(screen.getByText(/^Providers observe what a service/)).toBeVisible();
  });

  it('only reads the catalog again when no provider is installed', async () => {
    const user = userEvent.setup();
    const bare = createMockReadinessApi({ state: 'unobserved' });
    const refresh = jest.fn(async () => ({
      ...(await bare.getService(entityRef)),
      verdict: 'ready' as const,
    }));
    const collectEvidence = jest.fn(bare.collectEvidence);
    renderEntity({
      show: 'content',
      api: { ...bare, collectEvidence, refresh },
    });

    await user.click(
      await screen.findByRole('button', { name: 'Evaluate again' }),
    );

    expect(await screen.findByRole('heading', { name: 'Ready' })).toBeVisible();
    expect(announcement()).toBe(
      'Read again from the catalog and evaluated just now.',
    );
    expect(
      screen.getByText(/^No evidence provider is configured/),
    ).toBeVisible();
    expect(
      screen.queryByRole('list', { name: 'Evidence providers' }),
    ).not.toBeInTheDocument();
    expect(refresh).toHaveBeenCalledWith(entityRef);
    expect(collectEvidence).not.toHaveBeenCalled();
  });

  it('shows the cause of a failure, keeps the evaluation, and can be started again', async () => {
    const user = userEvent.setup();
    const backend = controlledCollection();
    renderEntity({
      show: 'content',
      api: { collectEvidence: backend.collectEvidence },
    });
    const button = await screen.findByRole('button', { name: 'Observe now' });

    await user.click(button);
    await backend.report({ provider: 'health', state: 'running' });
    await backend.fail(new Error('The connection ended.'));
    expect(announcement()).toBe(
      'Could not be evaluated: The connection ended.',
    );
    expect(provider('Health')).toHaveTextContent('Healthdid not finish');
    expect(screen.getByRole('heading', { name: 'Not ready' })).toBeVisible();

    await user.click(button);
    expect(
      screen.queryByRole('list', { name: 'Evidence providers' }),
    ).not.toBeInTheDocument();
    await backend.fail(new NotAllowedError('no'));
    expect(announcement()).toMatch(/^You can’t start an observation/);

    await user.click(button);
    await backend.fail(
      await ResponseError.fromResponse({
        status: 429,
        statusText: 'Too Many Requests',
        headers: new Headers(),
        text: async () => '',
      } as Response & { text(): Promise<string> }),
    );
    expect(announcement()).toBe(
      'This was requested too often. Wait a minute and try again.',
    );

    await user.click(button);
    await backend.finish(await mock.getService(entityRef));
    expect(backend.collectEvidence).toHaveBeenCalledTimes(4);
  });

  it('aborts when the page is left', async () => {
    const user = userEvent.setup();
    const backend = controlledCollection();
    const { unmount } = renderEntity({
      show: 'content',
      api: { collectEvidence: backend.collectEvidence },
    });
    await user.click(
      await screen.findByRole('button', { name: 'Observe now' }),
    );
    expect(backend.signal().aborted).toBe(false);

    unmount();

    expect(backend.signal().aborted).toBe(true);
  });
});
