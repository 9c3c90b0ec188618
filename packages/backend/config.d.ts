// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

export interface Config {
  demo?: {
    /** Runs small services on loopback for the demo catalog's health endpoints. Default: false. */
    services?: boolean;
    /**
     * Lets everybody sign in as the Ops lead of the demo, puts the permission policy of docs/waivers.md in force, and stores
     * some waivers. For demos only. Default: false.
     */
    identities?: boolean;
    /** The folder, relative to where the backend runs, for services that are made with the demo's template. Default: none. */
    newServices?: string;
  };
}
