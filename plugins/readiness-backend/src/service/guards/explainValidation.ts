// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { ErrorRequestHandler, Request } from 'express';
import { spec } from '../../schema/generated/spec';
import { isRecord } from 'backstage-plugin-readiness-node/evidence';

const UNKNOWN = /^(request\/body(\S*)) must NOT have additional properties/;
const PATTERN = /^(request\/\S+) must match pattern "(.+)"$/;
/** What to write, by the beginning of a pattern of the description. */
const WORDS: [beginning: string, words: string][] = [
  ['^\\d{4}-\\d{2}', 'must be a day such as 2026-12-31'],
  [
    '^[a-z][a-z0-9-]*\\.',
    'must be the name of a fact such as repository.license',
  ],
  [
    '^[a-z][a-z0-9-]*:',
    'must be a check, a colon, and its status or answer, such as data:pass or data:pii',
  ],
];
const MOST_NAMED = 5;
const LONGEST_NAME = 40;

function resolve(schema: unknown): Record<string, unknown> {
  const name =
    isRecord(schema) && typeof schema.$ref === 'string'
      ? schema.$ref.replace('#/components/schemas/', '')
      : undefined;
  const known: Record<string, unknown> = spec.components.schemas;
  const found =
    name !== undefined && Object.hasOwn(known, name) ? known[name] : schema;
  return isRecord(found) ? found : {};
}

function inner(value: unknown, key: string): unknown {
  return typeof value === 'object' &&
    value !== null &&
    Object.hasOwn(value, key)
    ? (value as Record<string, unknown>)[key]
    : undefined;
}

/** The keys of the body at a place such as `/waivers/0` that the description does not have, and those that it has. */
function keysAt(
  request: Request,
  place: string,
): { unknown: string[]; known: string[] } {
  const { openapi } = request as { openapi?: { schema?: any } };
  const content = openapi?.schema?.requestBody?.content;
  let schema = resolve(content?.['application/json']?.schema);
  let value: unknown = request.body;
  for (const key of place.split('/').slice(1)) {
    value = inner(value, key);
    schema = resolve(schema.items ?? inner(schema.properties, key));
  }
  const known = Object.keys(
    isRecord(schema.properties) ? schema.properties : {},
  );
  const unknown = Object.keys(isRecord(value) ? value : {}).filter(
    key => !known.includes(key),
  );
  return { unknown, known };
}

/** Says which key is not known, and what to write: the validator only says that something does not fit. @internal */
export function explainValidation(): ErrorRequestHandler {
  return (error, request, _response, next) => {
    const message = error instanceof InputError ? error.message : '';
    const [, at, place] = UNKNOWN.exec(message) ?? [];
    const [, where, pattern = ''] = PATTERN.exec(message) ?? [];
    const words = WORDS.find(([beginning]) =>
      pattern.startsWith(beginning),
    )?.[1];
    if (place !== undefined) {
      const { unknown, known } = keysAt(request, place);
      const named = unknown
        .slice(0, MOST_NAMED)
        .map(key => JSON.stringify(key.slice(0, LONGEST_NAME)));
      if (named.length > 0 && known.length > 0) {
        next(
          new InputError(
            `${at} has ${named.join(
              ', ',
            )}, which is not known: use ${known.join(', ')}`,
          ),
        );
        return;
      }
    }
    next(words ? new InputError(`${where} ${words}`) : error);
  };
}
