// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from '../isRecord';
import { oneLine } from './oneLine';

function textIn(body: unknown): unknown {
  if (!isRecord(body)) {
    return undefined;
  }
  for (const list of [body.errors, body.messages]) {
    const first: unknown = Array.isArray(list) ? list[0] : undefined;
    const text = isRecord(first) ? first.text ?? first.title : first;
    if (text !== undefined) {
      return text;
    }
  }
  return body.message ?? body.error;
}

/**
 * The error text of an API, short and on one line, with every secret removed; empty if there is none that can be read.
 *
 * @remarks
 * Datadog answers `{"errors": ["…"]}`, Splunk `{"messages": [{"type": "ERROR", "text": "…"}]}`.
 * @internal
 */
export function readErrorMessage(body: unknown, secrets: string[]): string {
  const text = textIn(body);
  if (typeof text !== 'string') {
    return '';
  }
  let clean = text;
  for (const secret of secrets) {
    for (const form of [secret, encodeURIComponent(secret)]) {
      clean = clean.replaceAll(form, '***');
    }
  }
  return oneLine(clean);
}
