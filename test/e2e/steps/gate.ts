// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { APIRequestContext } from '@playwright/test';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The token of the pipeline, for the gate and nothing else. */
export const GATE_TOKEN = 'a-token-of-the-browser-tests';

/** The team that the gate only warns, until tomorrow. */
export const WARNED_TEAM = 'group:default/commerce-team';

/** ISO date, so many days from now. */
export function dayIn(days: number): string {
  return new Date(Date.now() + days * DAY_MS).toISOString().slice(0, 10);
}

/** Asks as a pipeline does; gives the status and the body. */
export async function askGate(
  request: APIRequestContext,
  entityRef: string,
  level = '',
) {
  return askAsPipeline(
    request,
    `/services/${entityRef.replace(/[:]/, '/')}/gate${
      level && `?level=${level}`
    }`,
  );
}

/** Asks the API with the token of the pipeline. */
export async function askAsPipeline(request: APIRequestContext, path: string) {
  const response = await request.get(`/api/readiness${path}`, {
    headers: { Authorization: `Bearer ${GATE_TOKEN}` },
  });
  return { status: response.status(), body: await response.json() };
}
