// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toError } from '@backstage/errors';
import type { WaiverItem } from 'backstage-plugin-readiness-common';
import { useState } from 'react';

/** How it goes with what was sent. @internal */
export interface SubmitState {
  isPending: boolean;
  error?: Error;
  /** The waiver as somebody else left it, who was first. */
  conflict?: WaiverItem;
}

/** Sends something once at a time, and keeps why it failed. What was typed is the caller's, and stays. @internal */
export function useSubmit<T>(
  action: () => Promise<T>,
  onDone: (value: T) => void,
): SubmitState & { submit: () => void } {
  const [state, setState] = useState<SubmitState>({ isPending: false });
  async function send() {
    setState({ isPending: true });
    try {
      const value = await action();
      setState({ isPending: false });
      onDone(value);
    } catch (thrown) {
      const error = toError(thrown);
      setState({ isPending: false, error, conflict: conflictOf(error) });
    }
  }
  return {
    ...state,
    submit: () => {
      if (!state.isPending) {
        send();
      }
    },
  };
}

// A ResponseError has the error of the backend as its cause.
function conflictOf({ cause }: Error): WaiverItem | undefined {
  return (cause as { waiver?: WaiverItem } | undefined)?.waiver;
}

/** What the backend says, without what the client puts around it. @internal */
export function messageOf(error: Error): string {
  const { message } = (error.cause ?? {}) as { message?: string };
  return message ?? error.message;
}

/**
 * An id for what one dialog sends. Not `crypto.randomUUID`, which browsers have on secure pages only: portals inside a company
 * are often none.
 *
 * @internal
 */
export function newRequestId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map(byte => byte.toString(16).padStart(2, '0')).join('');
}
