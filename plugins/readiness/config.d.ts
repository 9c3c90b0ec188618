// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

export interface Config {
  /** Readiness: which services are ready for production. */
  readiness?: {
    /**
     * The contact for owners who disagree with a rule or an observation: an entity ref (`group:default/sre`), a URL, a mail
     * address, or text such as the name of a channel.
     * @visibility frontend
     */
    contact?: string;
    docs?: {
      /**
       * Where the documentation of Readiness stands, for portals whose users cannot reach GitHub:
       * `https://docs.example.org/readiness` for `https://docs.example.org/readiness/waivers.md`.
       * @visibility frontend
       */
      baseUrl?: string;
    };
  };
}
