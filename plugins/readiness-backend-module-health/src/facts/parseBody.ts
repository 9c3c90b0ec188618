// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ParsedBody } from './formats/types';
import type { HealthResponse } from './types';

function parseJson(text: string): unknown {
  // Kubernetes' verbose text begins with a bracket, too.
  if (!/^(?:[[{"]|(?:true|false)$)/.test(text)) {
    return undefined;
  }
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** @internal */
export function parseBody(response: HealthResponse): ParsedBody {
  const { body, contentType = '', status } = response;
  const decoded =
    typeof body === 'string' ? body : new TextDecoder().decode(body);
  const raw = decoded.replace(/^\uFEFF/, '').trim();
  const json = parseJson(raw);
  // `"OK"` is JSON and says what `OK` says.
  const isWord = typeof json === 'string';
  const text = isWord ? json.trim() : raw;
  return {
    text,
    ...(json !== undefined && !isWord && typeof json !== 'boolean' && { json }),
    isJson: json !== undefined,
    mediaType: contentType.split(';', 1)[0].trim().toLowerCase(),
    isHtml: text.startsWith('<'),
    status,
  };
}
