// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import type { Settings } from 'backstage-plugin-readiness-node/evidence';
import { validateHeaderName, validateHeaderValue } from 'node:http';

/** Headers that control the request itself. */
const RESERVED =
  /^(?:host|connection|content-length|transfer-encoding|upgrade|te|trailer|expect|accept|accept-encoding|user-agent)$/i;

/** A header for one host. @internal */
export interface Credential {
  host: string;
  header: string;
  value: string;
  overHttp: boolean;
}

function readCredential(item: Settings): Credential {
  const header = item.requiredText('header');
  const value = item.requiredText('value');
  try {
    validateHeaderName(header);
    validateHeaderValue(header, value);
  } catch {
    // The cause would contain the value.
    throw new InputError(
      `${item.key}: header and value are not a valid HTTP header.`,
    );
  }
  if (RESERVED.test(header)) {
    throw new InputError(
      `${item.at(
        'header',
      )}: "${header}" is set by the prober. Write one that carries a credential, such as Authorization.`,
    );
  }
  return {
    host: item.requiredText('host').toLowerCase(),
    header,
    value,
    overHttp: item.flag('overHttp'),
  };
}

/**
 * Reads `readiness.health.credentials`.
 *
 * @throws InputError that names the key and tells what to write instead
 * @internal
 */
export function readCredentials(settings: Settings): Credential[] {
  return settings.items('credentials').map(readCredential);
}
