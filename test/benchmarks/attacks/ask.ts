// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A request to the API. */
export interface Question {
  method?: 'GET' | 'POST';
  authorization?: string;
  /** Sent as JSON. */
  body?: unknown;
  /** Given up after this, seconds. Default: 30. */
  patience?: number;
}

/** What came back; without a status when no whole answer did. */
export interface Arrival {
  status: number;
  body: string;
  milliseconds: number;
}

/** Asks, and never throws: a connection that breaks is an outcome too. */
export async function ask(
  url: string,
  { method, authorization, body, patience = 30 }: Question,
): Promise<Arrival> {
  const start = performance.now();
  let status = 0;
  let text = '';
  try {
    const response = await fetch(url, {
      method: method ?? (body === undefined ? 'GET' : 'POST'),
      headers: {
        ...(authorization && { authorization }),
        ...(body !== undefined && { 'content-type': 'application/json' }),
      },
      ...(body !== undefined && { body: JSON.stringify(body) }),
      signal: AbortSignal.timeout(patience * 1000),
    });
    text = await response.text();
    status = response.status;
  } catch {
    status = 0;
  }
  return { status, body: text, milliseconds: performance.now() - start };
}
