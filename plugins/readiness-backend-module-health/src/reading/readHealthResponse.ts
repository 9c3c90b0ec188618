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
    return 'The body is a web page without health information.';
  }
  return body.json === undefined && /json/.test(body.mediaType)
    ? 'The body has the content type of JSON, but is not JSON, or is cut off.'
    : 'The body contains no readable health information.';
}

function unread(body: ParsedBody): HealthFinding {
  return isOtherAnswer(body.status)
    ? {
        rule: 'no-health-answer',
        message: `The response has status ${body.status}, which contains no health information.`,
      }
    : { rule: 'unreadable', message: whyUnread(body) };
}

/**
 * Reads the response of a health endpoint, of any library: the status of the service, the exercised components, and
 * what the response reveals. Never throws, whatever the body; never returns text of the body other than the names of
 * components.
 * @alpha
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
