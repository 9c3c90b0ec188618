// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type APIRequestContext, expect } from '@playwright/test';

let token: string | undefined;

/** One token for all tests of a worker, which ask one portal: it limits how often one may sign in. */
async function guestToken(request: APIRequestContext): Promise<string> {
  if (!token) {
    const response = await request.post('/api/auth/guest/refresh', {
      headers: { 'X-Requested-With': 'XMLHttpRequest' },
    });
    expect(response.status(), await response.text()).toBe(200);
    token = (await response.json()).backstageIdentity.token;
  }
  return token!;
}

/** Headers of the demo's guest. */
export async function asGuest(
  request: APIRequestContext,
): Promise<Record<string, string>> {
  return { authorization: `Bearer ${await guestToken(request)}` };
}

/** GET of the readiness API as the demo's guest. */
export async function getReadiness(
  request: APIRequestContext,
  path: string,
): Promise<any> {
  const response = await request.get(`/api/readiness${path}`, {
    headers: await asGuest(request),
  });
  expect(response.status(), await response.text()).toBe(200);
  return response.json();
}

/** Waits until the demo catalog is read and evaluated, and its waivers are decided on. */
export async function untilEvaluated(
  request: APIRequestContext,
): Promise<void> {
  await expect
    .poll(async () => (await getReadiness(request, '/summary')).totalItems, {
      timeout: 45_000,
    })
    .toBeGreaterThan(40);
  // The waivers of the demo come last, and change a verdict.
  await expect
    .poll(
      async () =>
        (
          await getReadiness(request, '/waivers?limit=1')
        ).counts.ended,
      { timeout: 45_000 },
    )
    .toBeGreaterThanOrEqual(2);
}
