// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Credential } from '../../settings/readCredentials';

/** The headers for each host; they are sent to no other host. @internal */
export class Credentials {
  constructor(private readonly credentials: readonly Credential[]) {}

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
