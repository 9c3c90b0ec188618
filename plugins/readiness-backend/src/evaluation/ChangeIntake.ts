// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Learns what has changed in the catalog and has it scored. One interface, so that a change feed of the catalog itself
 * can take its place once there is one.
 * @internal
 */
export interface ChangeIntake {
  start(): Promise<void>;
  stop(): Promise<void>;
}
