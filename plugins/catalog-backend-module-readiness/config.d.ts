// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

export interface Config {
  readiness?: {
    catalog?: {
      /**
       * Describe the readiness annotations in the catalog's model. Off by default: with any model source, the catalog
       * validates all entities by its model instead of its built-in kinds.
       */
      modelLayer?: boolean;
      /**
       * Write the verdict and the monitoring of each entity into annotations, which the Readiness filter of the catalog's
       * own page needs. Default: true.
       */
      verdicts?: boolean;
    };
  };
}
