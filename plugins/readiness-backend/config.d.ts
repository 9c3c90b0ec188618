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
    /** Who lets which check pass, and until when. docs/waivers.md. */
    waivers?: {
      /**
       * The longest waiver for checks of each severity, in whole days. Default: 90 days for a blocker, 180 for a required
       * and 365 for a recommended check.
       */
      maxDuration?: {
        blocker?: HumanDuration | string;
        required?: HumanDuration | string;
        recommended?: HumanDuration | string;
      };
      /** Ids of checks that are never waived. Default: none. */
      never?: string[];
      /**
       * Refs of groups and users: who grants, refuses or revokes must be one of them, and have the permission. Default:
       * whoever has the permission and does not own the service.
       */
      grantedBy?: string[];
      /** Refs of groups and users who may request waivers of services that they do not own. Default: none. */
      requestedBy?: string[];
      git?: {
        /** Whose annotations `readiness/<check>.waiver` need nobody to grant them. Default: nobody's. */
        trusted?: {
          /**
           * Folders by URL or path, such as https://github.com/acme/catalog/blob/main: the file that holds the entity must be
           * below one of them, and hold the very line.
           */
          locations: string[];
          /** Refs of owners, one of which must own the service. Default: any. */
          owners?: string[];
        };
      };
    };
    /** Reasons and observations of sections that a checklist marks as sensitive. docs/waivers.md. */
    sensitive?: {
      /** Refs of groups and users who see them besides the owners, and subjects of service tokens. Default: none. */
      readers?: string[];
    };
    /** What `GET /services/{kind}/{namespace}/{name}/gate` answers to pipelines. docs/gate.md. */
    gate?: {
      /** What is needed when the request names no level. Default: a verdict that is ready, with or without waivers. */
      level?: 'incomplete' | 'complete' | 'exemplary';
      /** The answer when it is ready, but nobody knows whether that is up to date. Default: warn. */
      onStale?: 'allow' | 'warn' | 'refuse';
      /** The answer for a service that there is not, or that the caller may not read. Default: refuse. */
      onMissing?: 'allow' | 'warn' | 'refuse';
      /** How long ago it may have been known to be up to date. Default: an hour. */
      maxAge?: HumanDuration | string;
      /** Owners whose services are only warned of, through a day. Default: none. */
      warn?: Array<{
        /** Ref of a group or user. */
        owner: string;
        /** ISO date: the last day, in UTC. */
        until: string;
      }>;
      /** How long answers are kept. Default: 90 days. */
      keep?: HumanDuration | string;
      /** How many answers are kept at most. Default: 100000. */
      keepAtMost?: number;
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
