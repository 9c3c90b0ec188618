// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceLine,
  EvidenceProgress,
  ServiceDetail,
} from './generated/types';

/** Reads the lines of a collection as they arrive. Throws the error that the backend reports. @internal */
export async function readEvidenceLines(
  response: Response,
  onProgress?: (progress: EvidenceProgress) => void,
): Promise<ServiceDetail> {
  for await (const line of linesOf(response)) {
    const { type, ...rest } = JSON.parse(line) as EvidenceLine;
    if (type === 'result') {
      return (rest as { service: ServiceDetail }).service;
    }
    if (type === 'error') {
      const { error } = rest as { error: { name: string; message: string } };
      throw Object.assign(new Error(error.message), { name: error.name });
    }
    onProgress?.(rest as EvidenceProgress);
  }
  throw new Error(
    'The connection ended before all evidence was collected. What was observed until then is kept; please try again.',
  );
}

async function* linesOf(response: Response): AsyncGenerator<string> {
  let text = '';
  for await (const part of partsOf(response)) {
    const lines = (text + part).split('\n');
    text = lines.pop()!;
    yield* lines.filter(line => line !== '');
  }
  if (text !== '') {
    yield text;
  }
}

async function* partsOf(response: Response): AsyncGenerator<string> {
  const reader = response.body?.getReader?.();
  if (!reader) {
    // Some replacements of fetch give no stream: then all lines arrive together.
    yield await response.text();
    return;
  }
  const decoder = new TextDecoder();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) {
        return;
      }
      yield decoder.decode(value, { stream: true });
    }
  } finally {
    reader.cancel().catch(() => {});
  }
}
