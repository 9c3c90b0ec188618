// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { plainKey } from '../formats/keys';
import type { ParsedBody } from '../formats/types';
import type { HealthPage } from '../types';

const CODES = new Set(
  'statuscode status code httpstatus httpcode errorcode'.split(' '),
);
const TEXTS = new Set(
  'error message detail title msg reason description errors'.split(' '),
);
const LONGEST = 300;

const NOT_FOUND =
  /^(?:404\b|(?:error:? )?(?:the )?(?:requested )?(?:page|route|path|url|endpoint|resource|file|api|service|method|handler)?(?: \S{1,100})? ?(?:was |could |is )?not (?:be )?found\b|cannot get \/|default backend - 404|no (?:such )?(?:route|app|page|endpoint|handler)\b|(?:unknown|invalid|undefined) (?:route|endpoint|path|url)\b)/i;
const LOGIN =
  /^(?:401\b|403\b|unauthori[sz]ed|unauthenticated|forbidden|access denied|not authenticated|authentication (?:is )?(?:required|credentials)|(?:please )?log ?in\b|login required|(?:missing|no|invalid) (?:api key|token|authorization|credentials))/i;

function byCode(code: number): HealthPage | undefined {
  const what = `the code ${code} in its body`;
  if (code === 404 || code === 410) {
    return { kind: 'not-found', what };
  }
  if (code === 401 || code === 403) {
    return { kind: 'login', what };
  }
  return code >= 400 && code < 600 ? { kind: 'error', what } : undefined;
}

function byText(text: string): HealthPage | undefined {
  const beginning = text.slice(0, LONGEST).trim();
  if (NOT_FOUND.test(beginning)) {
    return { kind: 'not-found', what: 'the text "not found" in its body' };
  }
  return LOGIN.test(beginning)
    ? { kind: 'login', what: 'a body that asks for a login' }
    : undefined;
}

/** The object, and those under `error` and `errors`. */
function layersOf(json: Record<string, unknown>): Record<string, unknown>[] {
  const { error, errors } = json;
  const first = Array.isArray(errors) ? errors[0] : errors;
  return [json, error, first].filter(isRecord);
}

/**
 * An error with status 200: a code, or "not found", in JSON or a line of text. Undefined for everything else.
 * @internal
 */
export function codeOf({ json, text }: ParsedBody): HealthPage | undefined {
  if (!isRecord(json)) {
    return json === undefined && text.length <= LONGEST
      ? byText(text)
      : undefined;
  }
  const layers = layersOf(json);
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      const page = CODES.has(plainKey(key)) && byCode(Number(value));
      if (page) {
        return page;
      }
    }
  }
  for (const layer of layers) {
    for (const [key, value] of Object.entries(layer)) {
      const page =
        TEXTS.has(plainKey(key)) && typeof value === 'string' && byText(value);
      if (page) {
        return page;
      }
    }
  }
  return undefined;
}
