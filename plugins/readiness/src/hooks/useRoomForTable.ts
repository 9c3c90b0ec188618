// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useRef } from 'react';
import { useBreakpoint } from '@backstage/ui';

/**
 * Whether the screen has room for a table. Paper shows what the screen shows: a sheet is narrower than most screens, and a page
 * that is laid out anew while it is being printed loses all that does not fit on the sheets counted before.
 *
 * @internal
 */
export function useRoomForTable(): boolean {
  const hasRoom = useBreakpoint().up('md');
  const onScreen = useRef(hasRoom);
  if (!window.matchMedia?.('print').matches) {
    onScreen.current = hasRoom;
  }
  return onScreen.current;
}
