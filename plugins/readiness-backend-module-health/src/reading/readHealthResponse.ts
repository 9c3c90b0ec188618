// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findLeaks } from './leaks/findLeaks';
import { formatReaders } from './formats/formatReaders';
import type { FormatReading, ParsedBody } from './formats/types';
import { isOtherAnswer, evaluateOverall } from './evaluateOverall';
import { kindOf } from './kindOf';
import { parseBody } from './parseBody';
import type { HealthFinding, HealthReading, HealthResponse } from './types';

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
    return 'The body is a web page, not an answer about health.';
  }
  return body.json === undefined && /json/.test(body.mediaType)
    ? 'The body is said to be JSON, but is not, or is cut off.'
    : 'The body says nothing about health that can be read.';
}

function unread(body: ParsedBody): HealthFinding {
  return isOtherAnswer(body.status)
    ? {
        rule: 'no-health-answer',
        message: `The answer is ${body.status}, which says nothing about health.`,
      }
    : { rule: 'unreadable', message: whyUnread(body) };
}

/**
 * Reads the answer of a health endpoint, of whichever library: how the service is, what the endpoint exercises, and what
 * it gives away. Never throws, whatever the body; never gives text of the body other than the names of components.
 * @public
 */
export function readHealthResponse(response: HealthResponse): HealthReading {
  const body = parseBody(response);
  const found = readFormat(body);
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
  });
  return {
    format: found?.format ?? 'unrecognised',
    overall,
    components: components.map(component => ({
      name: component.name,
      status: component.status,
      kind: kindOf(component),
      ...(component.isSkipped && { isSkipped: true }),
    })),
    coverage: isReadable ? found.coverage : 'none',
    isReadable,
    findings: [
      ...(isReadable ? [] : [unread(body)]),
      ...findings,
      ...findLeaks(body.text),
    ],
  };
}
