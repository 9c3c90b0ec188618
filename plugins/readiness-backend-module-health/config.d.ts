// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HumanDuration } from '@backstage/types';

export interface Config {
  readiness?: {
    /** Observing the health endpoints of services. Without `allow` nothing is probed. */
    health?: {
      /** The hosts that may be asked. An annotation can name no other. */
      allow?: Array<{
        /** A host, `*.` and the domain that it is under, or an address. */
        host: string;
        /** Default: 80 and 443. */
        ports?: number[];
        /** Networks that the host may lead to although they are not public, such as `10.20.0.0/16`. */
        cidr?: string[];
      }>;
      /** Headers for endpoints that ask for a login. No other host is sent any. */
      credentials?: Array<{
        /** The very host, with its port where that is not the scheme's own. */
        host: string;
        /** Such as `Authorization`. */
        header: string;
        /** @visibility secret */
        value: string;
        /** Also send it over plain HTTP, where everybody on the way can read it. Default: false. */
        overHttp?: boolean;
      }>;
      /** What components of health answers are whose names do not tell. */
      components?: Array<{
        /** As the endpoint calls it, upper or lower case: `myCheck`. */
        name: string;
        /** `self` and `system` are the service and its machine, which are no dependency. */
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
      /** How often an endpoint is asked. Default: 15 minutes. */
      interval?: HumanDuration | string;
      /** How long an observation is believed; longer than `interval`. Default: 2 hours. */
      timeToLive?: HumanDuration | string;
      /** Longest time for one answer. Default: 5 seconds. */
      timeout?: HumanDuration | string;
      /** Endpoints asked at the same time, 1 to 20; of one host and port never two. Default: 20. */
      concurrency?: number;
      /** A probe begins up to this much later, so that a round is no wave. Default: 1 second. */
      jitter?: HumanDuration | string;
      /** Where those who are probed can ask, for the User-Agent. Default: `app.baseUrl`. */
      contact?: string;
    };
  };
}
