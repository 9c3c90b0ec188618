// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findHeaderLeaks } from '../leaks/findHeaderLeaks';
import type { ProbeAnswer } from '../../client/probing/types';
import { readHealthResponse } from '../readHealthResponse';
import type { HealthReading } from '../types';

function whyNotWhole({ ending, headers }: ProbeAnswer): string | undefined {
  if (ending === 'too-large') {
    return 'The body is larger than 256 kB and was cut off there.';
  }
  if (ending === 'broken') {
    return 'The connection ended before the body did.';
  }
  return /^(?:identity)?$/i.test(headers['content-encoding'] ?? '')
    ? undefined
    : 'The body is compressed, although that was not requested.';
}

/**
 * Reads a response. An incomplete one is not readable, even if its beginning is: the missing part may change the
 * meaning.
 * @internal
 */
export function readAnswer(answer: ProbeAnswer): HealthReading {
  const { status, headers, body } = answer;
  const ofBody = readHealthResponse({
    status,
    contentType: headers['content-type'],
    body,
  });
  const reading = {
    ...ofBody,
    findings: [...ofBody.findings, ...findHeaderLeaks(headers)],
  };
  const message = whyNotWhole(answer);
  if (message === undefined) {
    return reading;
  }
  return {
    ...reading,
    overall: status >= 500 ? 'fail' : 'unknown',
    components: [],
    coverage: 'none',
    isReadable: false,
    findings: [
      { rule: 'unreadable', message },
      ...reading.findings.filter(({ leak }) => leak !== undefined),
    ],
  };
}
