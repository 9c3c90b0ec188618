// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

export interface Config {
  demo?: {
    /** Runs small services on loopback for the demo catalog's health endpoints. Default: false. */
    services?: boolean;
    /** The folder, relative to where the backend runs, for services that are made with the demo's template. Default: none. */
    newServices?: string;
  };
}
