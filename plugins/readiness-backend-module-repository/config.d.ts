// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { HumanDuration } from '@backstage/types';

export interface Config {
  readiness?: {
    /** What is observed of repositories. */
    repository?: {
      /**
       * Folders of this machine that may be read as repositories, for entities with a `file:` location. Relative to where
       * the backend runs. Default: none.
       */
      local?: string[];
      /**
       * The only hosts whose repositories are read, such as `github.com`; an empty list for none. Default: every host of
       * the integrations.
       */
      hosts?: string[];
      /** How often a repository is looked at. Default: every 6 hours. */
      interval?: HumanDuration | string;
      /** How long what was observed is believed; longer than `interval`. Default: 48 hours. */
      timeToLive?: HumanDuration | string;
      /** Longest time for one repository, fetching it included. Default: 1 minute. */
      timeout?: HumanDuration | string;
      /** Repositories that are read at the same time, one on each host. Default: 4. */
      concurrency?: number;
    };
    limits?: {
      /**
       * What a process that reads a repository may need. One that needs more is stopped, and tried again later; what is known
       * of the repository is _cannot tell_ until then.
       */
      reading?: {
        /** Longest time for one repository, once it is fetched. Default: 20 seconds. */
        time?: HumanDuration | string;
        /** Most memory, in megabytes; 128 or more. Default: 384. */
        memoryMb?: number;
        /** Processes at the same time. Default: 2. */
        processes?: number;
      };
    };
  };
}
