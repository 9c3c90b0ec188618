// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  /** Readiness: which services are ready for production. */
  readiness?: {
    /**
     * The checklists by which entities are evaluated: each by the first one that it is in scope of. Without this, the
     * built-in `deploy-new-service`.
     */
    checklists?: Array<{
      /** Path of a YAML file, relative to where the backend runs. */
      file?: string;
      /** URL of a YAML file, read through the integrations. */
      url?: string;
    }>;
    /** When the whole catalog is swept. Default: every 5 minutes, 5 seconds after the start, for 30 minutes at most. */
    schedule?: SchedulerServiceTaskScheduleDefinitionConfig;
    evidence?: {
      /**
       * How often in a row something must be observed before it makes a verdict worse; what makes it better counts at
       * once. Default: 3.
       */
      failureThreshold?: number;
    };
    /**
     * What must be verified, rather than declared, before a service is ready. A passing answer that is not verified then
     * leaves its check open, and says so. Default: nothing. docs/verification.md.
     */
    verification?: {
      /** Every blocker whose answer an observation can verify. Default: false. */
      blockers?: boolean;
      /** Ids of checks, whatever their severity; they count as required at least. Default: none. */
      checks?: string[];
    };
    /** Answers that are handed in from the portal. docs/answering.md. */
    proposals?: {
      /** Ref of the template that opens requests. Default: template:default/readiness-answer. */
      template?: string;
      /**
       * Folders whose catalog files are written in place when answers are handed in, relative to where the backend runs.
       * For demos: everybody with the permission readiness.answer.propose writes there. Default: none.
       */
      writeLocalFiles?: string[];
    };
    /**
     * How much is read and answered. Whole numbers; docs/limits.md says what happens at each limit.
     */
    limits?: {
      /** What one request may bring. */
      requests?: {
        /** Bytes of a body, decompressed. Default: 5000000. */
        body?: number;
        /** Objects and lists inside each other in a body. Default: 40. */
        depth?: number;
        /** Members of one object, or items of one list, in a body. Default: 20000. */
        members?: number;
      };
      /** What one user, or one service, may have going on at once, in each process. */
      perUser?: {
        /** `POST /evaluations`; more wait. Default: 2. */
        evaluations?: number;
        /** Refreshes of different services; more wait. Default: 4. */
        refreshes?: number;
        /** `POST …/evidence`. Default: 4. */
        collections?: number;
        /** CSV files that are being written. Default: 2. */
        exports?: number;
        /** Evaluations and refreshes that wait. Default: 100. */
        waiting?: number;
      };
      /** How large an entity may be to be evaluated; a larger one is named under Problems. */
      entity?: {
        /** Annotations, labels, and fields of one object in `spec`. Default: 1000. */
        annotations?: number;
        /** Characters of a key. Default: 1000. */
        keys?: number;
        /** Characters of all texts together, 10,000 of each counted. Default: 750000. */
        text?: number;
        /** Tags, links. Default: 1000. */
        listed?: number;
        /** Relations, and items of one list in `spec`. Default: 12000. */
        relations?: number;
        /** Objects and lists inside each other. Default: 20. */
        depth?: number;
      };
    };
    intake?: {
      /** Changes that come within this time are evaluated together. Default: half a second. */
      debounce?: HumanDuration | string;
    };
  };
}
