// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { SchedulerServiceTaskScheduleDefinitionConfig } from '@backstage/backend-plugin-api';
import type { HumanDuration } from '@backstage/types';

export interface Config {
  /** Readiness: which services are ready for production. */
  readiness?: {
    /**
     * The checklists that entities are held to; an entity is held to the first one that applies to it. Without this, the
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
      badNewsAfter?: number;
    };
    intake?: {
      /** Changes that come within this time are scored together. Default: half a second. */
      debounce?: HumanDuration | string;
    };
  };
}
