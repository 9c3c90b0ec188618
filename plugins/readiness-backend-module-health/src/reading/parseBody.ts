// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ParsedBody } from './formats/types';
import type { HealthResponse } from './types';

function parseJson(text: string): unknown {
  // Kubernetes' verbose text begins with a bracket, too.
  if (!/^[[{]/.test(text)) {
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
  const text = decoded.replace(/^\uFEFF/, '').trim();
  return {
    text,
    json: parseJson(text),
    mediaType: contentType.split(';', 1)[0].trim().toLowerCase(),
    isHtml: text.startsWith('<'),
    status,
  };
}
