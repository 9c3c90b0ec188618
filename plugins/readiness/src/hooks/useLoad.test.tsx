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

  it('renews in the background, and keeps the value when a renewal fails', async () => {
    jest.useFakeTimers();
    try {
      const load = jest
        .fn<Promise<number>, []>()
        .mockResolvedValueOnce(1)
        .mockRejectedValueOnce(new Error('hiccup'))
        .mockResolvedValue(3);
      const { result } = renderHook(() =>
        useLoad({ key: 'one', load, refreshAfter: () => 1000 }),
      );
      await act(() => jest.advanceTimersByTimeAsync(0));
      expect(result.current.value).toBe(1);

      await act(() => jest.advanceTimersByTimeAsync(1000));
      expect(load).toHaveBeenCalledTimes(2);
      expect(result.current).toMatchObject({ value: 1, isStale: false });
      expect(result.current.error).toBeUndefined();

      await act(() => jest.advanceTimersByTimeAsync(1000));
      expect(result.current.value).toBe(3);
    } finally {
      jest.useRealTimers();
    }
  });
});
