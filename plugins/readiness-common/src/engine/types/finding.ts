// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FINDING_CODES } from '../lists';

/** The kind of mistake. @public */
export type FindingCode = (typeof FINDING_CODES)[number];

/** One mistake in an annotation or relation, with its place and its fix. @public */
export interface Finding {
  code: FindingCode;
  check?: string;
  /** The annotation key or catalog field. */
  key: string;
  /** The entity it belongs to. */
  entityRef: string;
  /** One sentence, masked. */
  message: string;
  /** What to write instead. */
  fix: string;
  /** Its place, if known. */
  location?: { file: string; line?: number };
  /** Of `more-findings`: how many were left out. */
  more?: number;
}
