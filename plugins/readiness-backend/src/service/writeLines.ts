// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceLine } from 'backstage-plugin-readiness-common';
import type { Writable } from 'node:stream';

/**
 * Answers with one line of JSON for each step, as soon as it is there. Throws the error that the last line may tell, for
 * the audit log.
 * @internal
 */
export async function writeLines(
  lines: AsyncIterable<EvidenceLine>,
  response: Writable & { set(headers: Record<string, string>): unknown },
): Promise<void> {
  response.set({
    'Content-Type': 'application/x-ndjson; charset=utf-8',
    // Neither compressed nor kept back by a proxy until it is whole: somebody is watching.
    'Cache-Control': 'no-store, no-transform',
    'X-Accel-Buffering': 'no',
  });
  let failure: Error | undefined;
  for await (const line of lines) {
    response.write(`${JSON.stringify(line)}\n`);
    if (line.type === 'error') {
      const { name, message } = line.error;
      failure = Object.assign(new Error(message), { name });
    }
  }
  response.end();
  if (failure) {
    throw failure;
  }
}
