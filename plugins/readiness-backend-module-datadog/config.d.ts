// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HumanDuration } from '@backstage/types';

export interface Config {
  readiness?: {
    /** What is observed in Datadog. Without it, or without keys, nothing is. */
    datadog?: {
      /** The organisations, one for each site; the first is used for services that name none. */
      sites: Array<{
        /** `datadoghq.com` (default), `datadoghq.eu`, `us3.datadoghq.com`, … */
        site?: string;
        /**
         * The API key of the organisation.
         * @visibility secret
         */
        apiKey?: string;
        /**
         * An application key; the scopes dashboards_read, monitors_read, monitors_downtime and synthetics_read are enough.
         * @visibility secret
         */
        applicationKey?: string;
        /** The URL of the API. Default: `https://api.<site>`, for the sites that Datadog has. */
        apiUrl?: string;
      }>;
      /**
       * The tag of a service that names none itself; {name} and {namespace} are those of the entity. Default:
       * `service:{name}`.
       */
      serviceTag?: string;
      /**
       * Every service has the tag above unless it names another, so that an empty result means that there is nothing.
       * Default: false, because it may have another tag.
       */
      serviceTagIsBinding?: boolean;
      /**
       * Time between two collections for a service. Default: every hour. An observation is valid for a day at least.
       */
      interval?: HumanDuration | string;
    };
  };
}
