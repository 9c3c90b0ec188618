// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { findLeaks } from './leaks/findLeaks';
import { placeOf } from './leaks/placeOf';
import { formatReaders } from './formats/formatReaders';
import { isAboutKey, isHarmless } from './formats/keys';
import type { FormatReading, ParsedBody } from './formats/types';
import { isOtherAnswer, evaluateOverall } from './evaluateOverall';
import { kindOf } from './kindOf';
import { pageOf } from './pages/pageOf';
import { shortName } from './shortName';
import { parseBody } from './parseBody';
import type {
  HealthFinding,
  HealthPage,
  HealthReading,
  HealthResponse,
} from './types';

function readFormat(body: ParsedBody): FormatReading | undefined {
  for (const read of formatReaders) {
    const reading = read(body);
    if (reading) {
      return reading;
    }
  }
  return undefined;
}

function whyUnread(body: ParsedBody): string {
  if (body.text === '') {
    return 'The body is empty.';
  }
  if (body.isHtml) {
    return 'The body is a web page without health information.';
  }
  return !body.isJson && /json/.test(body.mediaType)
    ? 'The body has the content type of JSON, but is not JSON, or is cut off.'
    : 'The body contains no readable health information.';
}

function unread(body: ParsedBody, page?: HealthPage): HealthFinding {
  if (page) {
    return { rule: 'unreadable', message: `The body is ${page.what}.` };
  }
  return isOtherAnswer(body.status)
    ? {
        rule: 'no-health-answer',
        message: `The response has status ${body.status}, which contains no health information.`,
      }
    : { rule: 'unreadable', message: whyUnread(body) };
}

/** Whether a response may be something else, although a format was recognised: one with nothing but "error" may. */
function mayBeOther(read: FormatReading | undefined): boolean {
  return (
    read === undefined ||
    read.isReadable === false ||
    (read.root !== 'pass' &&
      read.components.every(({ status }) => status === 'unknown'))
  );
}

const MOST_KEYS = 20;
/** Longer lists are not compared with anything. */
const MOST_KINDS = 1_000;

/** The keys that tell more than up or down, and are no components. */
function keysOfMore(body: ParsedBody, { more }: FormatReading): string[] {
  const json = isRecord(body.json) ? body.json : {};
  const keys = more ?? Object.keys(json).filter(isAboutKey);
  const telling = keys.filter(key => !isHarmless(key, json[key]));
  return [...new Set(telling.map(shortName))].slice(0, MOST_KEYS);
}

/**
 * Reads the response of a health endpoint, of any library: the status of the service, the exercised components, and
 * what the response reveals. Never throws, whatever the body; never returns text of the body other than the names of
 * components.
 * @alpha
 */
export function readHealthResponse(response: HealthResponse): HealthReading {
  const body = parseBody(response);
  const read = readFormat(body);
  const page = mayBeOther(read) ? pageOf(body) : undefined;
  const found = page ? undefined : read;
  const isReadable =
    found !== undefined &&
    found.isReadable !== false &&
    !isOtherAnswer(body.status);
  const components = isReadable ? found.components : [];
  const { overall, findings } = evaluateOverall({
    status: body.status,
    isReadable,
    root: found?.root,
    components,
    allowsWarn: found?.format === 'health+json',
  });
  return {
    format: found?.format ?? 'unrecognised',
    overall: page?.kind === 'error' ? 'fail' : overall,
    components: components.map((component, index) => ({
      name: shortName(component.name),
      status: component.status,
      kind: index < MOST_KINDS ? kindOf(component) : 'unknown',
      ...(component.isSkipped && { isSkipped: true }),
      ...(component.isUnclear && { isUnclear: true }),
    })),
    coverage: isReadable ? found.coverage : 'none',
    isReadable,
    ...(page && { page }),
    more: isReadable ? keysOfMore(body, found) : [],
    findings: [
      ...(isReadable ? [] : [unread(body, page)]),
      ...findings,
      ...findLeaks(body.text).map(leak => ({
        ...leak,
        place: placeOf(body, leak.offset!),
      })),
    ],
  };
}
