// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { RefusedError } from '../guard/RefusedError';
import type { ProbeFailure } from './types';

const CERTIFICATE =
  /^(?:CERT_|DEPTH_ZERO_SELF_SIGNED|SELF_SIGNED|UNABLE_TO_|ERR_TLS_|HOSTNAME_MISMATCH)/;

function codeOf(error: unknown): string {
  const { code, errors } = (error ?? {}) as {
    code?: unknown;
    errors?: unknown[];
  };
  // If a host has several addresses, each failed in its own way; the first is as good as any.
  return typeof code === 'string' ? code : errors?.map(codeOf)[0] ?? '';
}

/** Why a request got no response, in words that reveal nothing about the internal network. @internal */
export function failureOf(error: unknown): ProbeFailure {
  const failure = (reason: ProbeFailure['reason'], message: string) => ({
    kind: 'failure' as const,
    reason,
    message,
  });
  if (error instanceof RefusedError) {
    return failure('refused', error.message);
  }
  const code = codeOf(error);
  if (code === 'ENOTFOUND' || code === 'ENODATA') {
    return failure('nobody', 'The host does not exist.');
  }
  if (code === 'ECONNREFUSED') {
    return failure(
      'nobody',
      'The connection was refused: nothing listens at this port.',
    );
  }
  if (code === 'ETIMEDOUT') {
    return failure('timeout', 'The endpoint did not respond in time.');
  }
  if (CERTIFICATE.test(code)) {
    return failure(
      'certificate',
      `The certificate of the endpoint is not trusted (${code}).`,
    );
  }
  return failure(
    'network',
    /^[A-Z][A-Z0-9_]{1,40}$/.test(code)
      ? `The connection failed (${code}).`
      : 'The connection failed.',
  );
}
