// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

export interface Config {
  demo?: {
    /**
     * Offers the Ops lead of the demo on the sign-in page, besides the guest. Default: false.
     * @visibility frontend
     */
    identities?: boolean;
  };
}
