// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toError } from '@backstage/errors';
import type {
  EvidenceLine,
  EvidenceProgress,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { reasonOf } from '../database/reasonOf';

/** The progress of a collection, and then its result or what went wrong. @internal */
export async function* evidenceLines(options: {
  progress?: AsyncIterable<EvidenceProgress>;
  result: () => Promise<ServiceDetail>;
}): AsyncGenerator<EvidenceLine> {
  const { progress = [], result } = options;
  try {
    for await (const one of progress) {
      yield { type: 'progress', ...one };
    }
    yield { type: 'result', service: await result() };
  } catch (error) {
    // The answer has begun: an error can only be a part of it.
    const { name } = toError(error);
    yield { type: 'error', error: { name, message: reasonOf(error) } };
  }
}
