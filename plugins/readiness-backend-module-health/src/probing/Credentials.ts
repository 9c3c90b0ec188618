// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Config } from '@backstage/config';
import { InputError } from '@backstage/errors';
import { validateHeaderName, validateHeaderValue } from 'node:http';

const KEY = 'readiness.health.credentials';
/** Headers that control the request itself. */
const RESERVED =
  /^(?:host|connection|content-length|transfer-encoding|upgrade|te|trailer|expect|accept|accept-encoding|user-agent)$/i;

interface Credential {
  host: string;
  header: string;
  value: string;
  overHttp: boolean;
}

function readCredential(config: Config, at: string): Credential {
  const header = config.getString('header');
  const value = config.getString('value');
  try {
    validateHeaderName(header);
    validateHeaderValue(header, value);
  } catch {
    // The cause would contain the value.
    throw new InputError(
      `${at}: header and value are not a valid HTTP header.`,
    );
  }
  if (RESERVED.test(header)) {
    throw new InputError(
      `${at}.header: "${header}" is set by the prober. Write one that carries a credential, such as Authorization.`,
    );
  }
  return {
    host: config.getString('host').toLowerCase(),
    header,
    value,
    overHttp: config.getOptionalBoolean('overHttp') ?? false,
  };
}

/** The headers for each host, read from `readiness.health.credentials`; they are sent to no other host. @internal */
export class Credentials {
  private constructor(private readonly credentials: Credential[]) {}

  static fromConfig(config: Config): Credentials {
    const items = config.getOptionalConfigArray(KEY) ?? [];
    return new Credentials(
      items.map((item, index) => readCredential(item, `${KEY}[${index}]`)),
    );
  }

  /** Empty for a host without any, and over plain HTTP unless that is allowed. */
  headersFor(url: URL): Record<string, string> {
    const headers: Record<string, string> = {};
    for (const { host, header, value, overHttp } of this.credentials) {
      // With or without its port, as the host is written in the configuration.
      const isHost = host === url.hostname || host === url.host;
      if (isHost && (url.protocol === 'https:' || overHttp)) {
        headers[header] = value;
      }
    }
    return headers;
  }
}
