// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { IncomingHttpHeaders } from 'node:http';

/** The response of a health endpoint. @internal */
export interface ProbeAnswer {
  kind: 'answer';
  status: number;
  headers: IncomingHttpHeaders;
  body: string;
  /** `too-large`: cut off at the limit; `broken`: the connection ended before the body did. */
  ending: 'complete' | 'too-large' | 'broken';
  /** How long the service worked on it: from the request to the first byte, without one round trip. */
  milliseconds: number;
  /** The part of that time in which this process was busy, so that the response may have waited here. */
  ownDelay?: number;
  /** Expiry of the certificate; milliseconds since the epoch. Absent over plain HTTP. */
  certificateUntil?: number;
  /** Whether a configured credential was sent. */
  withCredentials: boolean;
}

/** Why there was no response. @internal */
export interface ProbeFailure {
  kind: 'failure';
  /**
   * `refused`: it must not be probed; `nobody`: the name or the port does not exist; `timeout`; `certificate`;
   * `network`: the rest.
   */
  reason: 'refused' | 'nobody' | 'timeout' | 'certificate' | 'network';
  /** A sentence for the owner. */
  message: string;
}
