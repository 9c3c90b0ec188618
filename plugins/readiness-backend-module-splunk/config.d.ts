// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HumanDuration } from '@backstage/types';

export interface Config {
  readiness?: {
    /** What is observed in Splunk. Without it, or without a token, nothing is. */
    splunk?: {
      /** The management port of a search head: `https://splunk.example.org:8089`. */
      url: string;
      /**
       * A token of a user who may search the indexes and nothing else.
       * @visibility secret
       */
      token?: string;
      /** The certificate authority of the management port, PEM, if it is a private one. */
      ca?: string;
      /** The address at which people open Splunk, for links: `https://splunk.example.org`. */
      webUrl?: string;
      /** The index of services that name none; {name} and {namespace} are those of the entity. Default: none. */
      index?: string;
      /** The source type of services that name none, such as `kube:container:{name}`. Default: none. */
      sourcetype?: string;
      /**
       * The logs of every service are in the index and source type above unless it names others, so that an empty
       * result means that there are none. Default: false, because they may be elsewhere.
       */
      defaultsAreBinding?: boolean;
      /**
       * Splunk lists to the token only the indexes that it may search (`[capability::indexes_list_all]` is enforced,
       * and the role lacks it). Default: false, because Splunk lists all indexes to everybody unless configured
       * otherwise.
       */
      listsOnlySearchable?: boolean;
      /** Source types of a log format, with * for anything. Default: Splunk's own source types of JSON and syslog. */
      formats?: {
        /** The organisation's standard format. */
        standard?: string[];
        json?: string[];
      };
      /**
       * Time between two collections for a service. Default: every hour. An observation is valid for a day at least.
       */
      interval?: HumanDuration | string;
    };
  };
}
