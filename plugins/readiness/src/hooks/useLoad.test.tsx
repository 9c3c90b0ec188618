// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { act, renderHook, waitFor } from '@testing-library/react';
import { useLoad } from './useLoad';

describe('useLoad', () => {
  it('keeps the former value until the next one is loaded, and ignores late responses', async () => {
    const answers = new Map<string, (value: string) => void>();
    const { result, rerender } = renderHook(
      ({ key }) =>
        useLoad({
          key,
          load: () => new Promise<string>(resolve => answers.set(key, resolve)),
        }),
      { initialProps: { key: 'one' } },
    );
    expect(result.current).toMatchObject({ loading: true, isStale: false });

    await act(async () => answers.get('one')!('first'));
    expect(result.current).toMatchObject({ value: 'first', loading: false });

    rerender({ key: 'two' });
    rerender({ key: 'three' });
    expect(result.current).toMatchObject({ value: 'first', isStale: true });

    await act(async () => answers.get('three')!('third'));
    await act(async () => answers.get('two')!('second'));
    expect(result.current).toMatchObject({ value: 'third', isStale: false });
  });

  it('keeps a replaced value when an older load ends later', async () => {
    const answers: ((value: string) => void)[] = [];
    const load = () =>
      new Promise<string>(resolve => {
        answers.push(resolve);
      });
    const { result } = renderHook(() => useLoad({ key: 'one', load }));
    await act(async () => answers[0]('old'));

    act(() => result.current.reload());
    act(() => result.current.replace('new'));
    await act(async () => answers[1]('late'));

    expect(result.current.value).toBe('new');
  });

  it('reports an error, and loads again on reload', async () => {
    const load = jest
      .fn<Promise<string>, []>()
      .mockRejectedValueOnce(new Error('down'))
      .mockResolvedValue('up');
    const { result } = renderHook(() => useLoad({ key: 'one', load }));
    await waitFor(() => expect(result.current.error?.message).toBe('down'));
    expect(result.current.loading).toBe(false);

    act(() => result.current.reload());

    await waitFor(() => expect(result.current.value).toBe('up'));
    expect(result.current.error).toBeUndefined();
  });

  it('renews in the background, keeps the value when a renewal fails, and says so until the next one', async () => {
    jest.useFakeTimers();
    try {
      const load = jest
        .fn<Promise<number>, []>()
        .mockResolvedValueOnce(1)
        .mockRejectedValueOnce(new TypeError('Failed to fetch'))
        .mockResolvedValue(3);
      const { result } = renderHook(() =>
        useLoad({ key: 'one', load, refreshAfter: () => 1000 }),
      );
      await act(() => jest.advanceTimersByTimeAsync(0));
      const { loadedAt } = result.current;
      await act(() => jest.advanceTimersByTimeAsync(1000));
      expect(load).toHaveBeenCalledTimes(2);
      expect(result.current).toMatchObject({
        value: 1,
        loadedAt,
        isStale: false,
      });
      expect(result.current.error).toBeUndefined();
      expect(result.current.renewalError?.message).toBe('Failed to fetch');

      await act(() => jest.advanceTimersByTimeAsync(5000));
      expect(result.current.value).toBe(3);
      expect(result.current.renewalError).toBeUndefined();
    } finally {
      jest.useRealTimers();
    }
  });

  it('tries again by itself, less and less often, while the backend does not answer', async () => {
    jest.useFakeTimers();
    try {
      const load = jest
        .fn<Promise<string>, []>()
        .mockRejectedValue(new TypeError('Failed to fetch'));
      const { result } = renderHook(() => useLoad({ key: 'one', load }));
      await act(() => jest.advanceTimersByTimeAsync(0));
      expect(result.current.error).toBeDefined();
      for (const [seconds, calls] of [
        [5, 2],
        [9, 2],
        [1, 3],
        [20, 4],
        [40, 5],
        [60, 6],
        [60, 7],
      ]) {
        await act(() => jest.advanceTimersByTimeAsync(seconds * 1000));
        expect(load).toHaveBeenCalledTimes(calls);
      }
      load.mockResolvedValue('up');
      await act(async () => {
        window.dispatchEvent(new Event('online'));
      });
      expect(result.current).toMatchObject({ value: 'up', error: undefined });
    } finally {
      jest.useRealTimers();
    }
  });

  it('does not try again by itself what was refused', async () => {
    jest.useFakeTimers();
    try {
      const load = jest
        .fn<Promise<string>, []>()
        .mockRejectedValue(
          Object.assign(new Error('denied'), { name: 'NotAllowedError' }),
        );
      renderHook(() => useLoad({ key: 'one', load }));
      await act(() => jest.advanceTimersByTimeAsync(600_000));
      expect(load).toHaveBeenCalledTimes(1);
    } finally {
      jest.useRealTimers();
    }
  });

  it('keeps showing the error during another try', async () => {
    let fail: (error: Error) => void = () => undefined;
    const load = () =>
      new Promise<string>((_, reject) => {
        fail = reject;
      });
    const { result } = renderHook(() => useLoad({ key: 'one', load }));
    await act(async () => fail(new Error('down')));
    act(() => result.current.reload());
    expect(result.current).toMatchObject({ isReloading: true, loading: false });
    expect(result.current.error?.message).toBe('down');
    await act(async () => fail(new Error('still down')));
    expect(result.current).toMatchObject({ isReloading: false });
    expect(result.current.error?.message).toBe('still down');
  });

  it('reports the error of a key that was shown before and fails when it is shown again', async () => {
    const answers: Record<string, string | undefined> = { one: 'first' };
    const { result, rerender } = renderHook(
      ({ key }) =>
        useLoad({
          key,
          load: async () => {
            const value = answers[key];
            if (value === undefined) {
              throw new Error(`no ${key}`);
            }
            return value;
          },
        }),
      { initialProps: { key: 'one' } },
    );
    await waitFor(() => expect(result.current.value).toBe('first'));
    rerender({ key: 'two' });
    await waitFor(() => expect(result.current.error?.message).toBe('no two'));
    answers.one = undefined;
    rerender({ key: 'one' });
    await waitFor(() => expect(result.current.error?.message).toBe('no one'));
  });
});
