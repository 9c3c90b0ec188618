// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { UserError } from '../toolchain/printLine.mjs';

const POLL_MS = 1_000;
const EQUAL_COUNTS = 4;
const PATIENCE_MS = 90_000;

/** Says which port is taken before two servers fail over it with a stack trace. */
export async function assertPortsAreFree(ports) {
  for (const port of ports) {
    const taken = await new Promise(resolve => {
      const socket = connect({ port, host: '127.0.0.1' })
        .once('connect', () => {
          socket.destroy();
          resolve(true);
        })
        .once('error', () => resolve(false));
    });
    if (taken) {
      throw new UserError(
        `Port ${port} is taken. Stop what listens there (another "npm start"?) and try again.`,
      );
    }
  }
}

/**
 * Waits until services are evaluated and gives their number; undefined when stopped before.
 *
 * @param onLate - called once when none is evaluated after a minute and a half
 */
export async function waitForServices({
  signal,
  onLate,
  patienceMs = PATIENCE_MS,
  pollMs = POLL_MS,
  backend = 'http://localhost:7007',
}) {
  const start = Date.now();
  let isLate = false;
  let before = 0;
  let equal = 0;
  while (!signal.aborted) {
    if (!isLate && before === 0 && Date.now() - start > patienceMs) {
      isLate = true;
      onLate?.();
    }
    const count = await countServices(backend, signal);
    // The catalog fills up over some seconds: wait until the count stands still.
    equal = count > 0 && count === before ? equal + 1 : 0;
    if (equal === EQUAL_COUNTS) {
      return count;
    }
    before = count;
    await sleep(pollMs);
  }
  return undefined;
}

async function countServices(backend, signal) {
  try {
    const token = await guestToken(backend, signal);
    const response = await fetch(`${backend}/api/readiness/summary`, {
      headers: { authorization: `Bearer ${token}` },
      signal,
    });
    return (await response.json()).totalItems ?? 0;
  } catch {
    return 0;
  }
}

/** A token of the demo's guest user, for scripts. */
export async function guestToken(backend, signal) {
  const response = await fetch(`${backend}/api/auth/guest/refresh`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
    signal,
  });
  return (await response.json()).backstageIdentity.token;
}
