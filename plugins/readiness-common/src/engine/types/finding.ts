// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The kind of mistake. @public */
export type FindingCode =
  | 'unknown-name'
  | 'unknown-value'
  | 'empty-value'
  | 'too-long'
  | 'control-characters'
  | 'wrong-type'
  | 'not-a-string'
  | 'impossible-date'
  | 'future-date'
  | 'placeholder'
  | 'secret'
  | 'na-without-reason'
  | 'na-not-allowed'
  | 'none-not-allowed'
  | 'none-beside-something'
  | 'duplicate-answer'
  | 'too-short'
  | 'sources-disagree'
  | 'not-inherited'
  | 'dangling-relation'
  | 'orphan-detail'
  | 'waiver-ended'
  | 'waiver-without-reason'
  | 'waiver-too-long'
  | 'waiver-not-allowed'
  | 'more-findings';

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
