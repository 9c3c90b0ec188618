// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

import { request } from 'node:http';

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

/**
 * Asks on a connection of its own: one that was kept may just be closed by the other side. Never throws: a connection that
 * breaks is an outcome too.
 */
export function ask(
  url: string,
  { method, authorization, body, patience = 30 }: Question,
): Promise<Arrival> {
  const start = performance.now();
  const sent = body === undefined ? undefined : JSON.stringify(body);
  return new Promise(done => {
    const end = (status: number, text: string) => {
      const milliseconds = performance.now() - start;
      done({ status, body: text, milliseconds });
    };
    const asking = request(
      url,
      {
        agent: false,
        method: method ?? (sent === undefined ? 'GET' : 'POST'),
        headers: {
          ...(authorization && { authorization }),
          ...(sent !== undefined && { 'content-type': 'application/json' }),
        },
        signal: AbortSignal.timeout(patience * 1000),
      },
      response => {
        let text = '';
        response.setEncoding('utf8');
        response.on('data', part => {
          text += part;
        });
        response.on('end', () => end(response.statusCode ?? 0, text));
        response.on('error', () => end(0, text));
      },
    );
    asking.on('error', () => end(0, ''));
    asking.end(sent);
  });
}
