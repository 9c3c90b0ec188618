// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

export interface Config {
  /** Readiness: which services are ready for production. */
  readiness?: {
    /**
     * Whom to ask about Readiness itself, named where an owner does not agree with what a rule or an observation says: an
     * entity ref (`group:default/sre`), a URL, a mail address, or words such as the name of a channel.
     * @visibility frontend
     */
    contact?: string;
  };
}
