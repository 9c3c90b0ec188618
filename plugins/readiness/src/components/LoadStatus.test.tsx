// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { act, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { renderInTestApp } from '@backstage/frontend-test-utils';
import type { LoadState } from '../hooks/useLoad';
import { LoadError } from './LoadError';
import { LoadStatus } from './LoadStatus';

const LOADED: LoadState<string> = {
  value: 'shown',
  loadedAt: Date.now() - 5 * 60_000,
  loading: false,
  isStale: false,
  isReloading: false,
  reload: () => undefined,
  replace: () => undefined,
};

function answered(status: number): Error {
  return Object.assign(new Error(`Request failed with ${status}`), {
    statusCode: status,
  });
}

describe('LoadStatus', () => {
  it('says nothing about what is loaded and up to date', async () => {
    renderInTestApp(<LoadStatus load={LOADED} />);
    expect(await screen.findByRole('status')).toBeEmptyDOMElement();
  });

  it('says that it still loads when it takes longer than four seconds', async () => {
    jest.useFakeTimers();
    try {
      renderInTestApp(
        <LoadStatus load={{ ...LOADED, value: undefined, loading: true }} />,
      );
      await act(() => jest.advanceTimersByTimeAsync(3_900));
      expect(screen.queryByText('Still loading …')).toBeNull();
      await act(() => jest.advanceTimersByTimeAsync(200));
      expect(screen.getByText('Still loading …')).toBeVisible();
    } finally {
      jest.useRealTimers();
    }
  });

  it('says how old the data is and why when a renewal fails, and tries again on request', async () => {
    const reload = jest.fn();
    renderInTestApp(
      <LoadStatus load={{ ...LOADED, renewalError: answered(502), reload }} />,
    );
    expect(
      await screen.findByText('Not up to date: data of 5 minutes ago.'),
    ).toBeVisible();
    expect(
      screen.getByText(
        'The backend answered with an error (status 502). It is tried again automatically.',
      ),
    ).toBeVisible();
    await userEvent.click(screen.getByRole('button', { name: 'Try again' }));
    expect(reload).toHaveBeenCalledTimes(1);
  });
});

describe('LoadError', () => {
  it.each([
    [answered(500), /answered with an error \(status 500\)/],
    [answered(403), /such as a proxy, refused the request \(status 403\)/],
    [answered(401), /sign-in has ended/],
    [answered(404), /Is its backend plugin installed\?/],
    [new TypeError('Failed to fetch'), /The backend does not answer/],
    [new SyntaxError('Unexpected token <'), /Instead of figures there came/],
  ])(
    'says the cause of %s in one box, with the details folded',
    async (error, text) => {
      renderInTestApp(<LoadError error={error} onRetry={() => undefined} />);
      expect(await screen.findByText(text)).toBeVisible();
      expect(screen.getAllByRole('alert')).toHaveLength(1);
      expect(screen.getByText(error.message)).not.toBeVisible();
    },
  );

  it('keeps its button while the next try is under way', async () => {
    renderInTestApp(
      <LoadError error={answered(500)} onRetry={() => undefined} />,
    );
    const retry = await screen.findByRole('button', { name: /Try again/ });
    await userEvent.click(retry);
    expect(retry).toHaveAttribute('aria-disabled', 'true');
  });
});
