// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HumanDuration } from '@backstage/types';

export interface Config {
  readiness?: {
    /** Observation of the health endpoints of services. Without `allow` nothing is probed. */
    health?: {
      /** The hosts that may be probed. An annotation cannot name any other. */
      allow?: Array<{
        /** A host, `*.` and a domain for all hosts under it, or an IP address. */
        host: string;
        /** Default: 80 and 443. */
        ports?: number[];
        /** Networks that the host may resolve to although they are not public, such as `10.20.0.0/16`. */
        cidr?: string[];
      }>;
      /** Headers for endpoints that require a login. They are sent to no other host. */
      credentials?: Array<{
        /** The exact host, with its port if that is not the default of the scheme. */
        host: string;
        /** Such as `Authorization`. */
        header: string;
        /** @visibility secret */
        value: string;
        /** Also send it over plain HTTP, where it can be intercepted. Default: false. */
        overHttp?: boolean;
      }>;
      /** The kinds of health components whose names are ambiguous. */
      components?: Array<{
        /** The name in the endpoint's response, in any letter case: `myCheck`. */
        name: string;
        /** `self` and `system` are the service and its machine, which are not dependencies. */
        kind:
          | 'self'
          | 'system'
          | 'database'
          | 'cache'
          | 'queue'
          | 'search'
          | 'storage'
          | 'email'
          | 'service';
      }>;
      /** Time between two probes of an endpoint. Default: 15 minutes. */
      interval?: HumanDuration | string;
      /** How long an observation is valid; longer than `interval`. Default: 2 hours. */
      timeToLive?: HumanDuration | string;
      /** Longest time for one response. Default: 5 seconds. */
      timeout?: HumanDuration | string;
      /** Endpoints probed at the same time, 1 to 20; never two with the same host and port. Default: 20. */
      concurrency?: number;
      /** A probe starts up to this much later, so that not all start at once. Default: 1 second. */
      jitter?: HumanDuration | string;
      /** Where operators of probed services can ask questions, for the User-Agent. Default: `app.baseUrl`. */
      contact?: string;
    };
  };
}
