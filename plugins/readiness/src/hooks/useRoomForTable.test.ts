// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { act, renderHook } from '@testing-library/react';
import { useRoomForTable } from './useRoomForTable';

const medium = { width: 1280, isPaper: false };
const listeners = new Set<() => void>();

// Backstage UI asks once and then listens: one medium for all tests.
window.matchMedia = (media: string) =>
  ({
    media,
    get matches() {
      const [, minimum] = /min-width: (\d+)px/.exec(media) ?? [];
      return minimum
        ? medium.width >= Number(minimum)
        : media === 'print' && medium.isPaper;
    },
    addEventListener: (_: string, listener: () => void) =>
      listeners.add(listener),
    removeEventListener: () => {},
  } as unknown as MediaQueryList);

function become(next: Partial<typeof medium>) {
  act(() => {
    Object.assign(medium, next);
    listeners.forEach(listener => listener());
  });
}

describe('useRoomForTable', () => {
  it('follows the width of the screen, and keeps what the screen shows while it is printed', () => {
    const { result } = renderHook(useRoomForTable);
    expect(result.current).toBe(true);
    become({ width: 390 });
    expect(result.current).toBe(false);
    become({ width: 1280 });
    expect(result.current).toBe(true);

    become({ width: 794, isPaper: true });
    expect(result.current).toBe(true);
    become({ width: 390, isPaper: false });
    expect(result.current).toBe(false);
    become({ width: 1123, isPaper: true });
    expect(result.current).toBe(false);
  });
});
