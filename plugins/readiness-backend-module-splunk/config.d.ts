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
      /** The certificate authority of the management port, PEM, where it is one of your own. */
      ca?: string;
      /** Where people open Splunk, for links: `https://splunk.example.org`. */
      webUrl?: string;
      /** The index of a service that names none; {name} and {namespace} are those of the entity. Default: none. */
      index?: string;
      /** The source type of a service that names none, such as `kube:container:{name}`. Default: none. */
      sourcetype?: string;
      /**
       * The logs of every service are at the index and source type above unless it names others, so that nothing found
       * there means that there are none. Default: false, where they may be elsewhere.
       */
      defaultsAreBinding?: boolean;
      /**
       * Splunk lists to the token only the indexes that it may search (`[capability::indexes_list_all]` is enforced, and the
       * role lacks it). Default: false, as Splunk lists all indexes to everybody unless it is told otherwise.
       */
      listsOnlySearchable?: boolean;
      /** Source types of a log format, with * for anything. Default: those of JSON and syslog that Splunk brings along. */
      formats?: {
        /** The organisation's standard format. */
        standard?: string[];
        json?: string[];
      };
      /** How often a service is looked at. Default: every hour. What was seen is believed for a day at least. */
      interval?: HumanDuration | string;
    };
  };
}
