// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Why a text was recognised as a secret. `format`: it has the form of a token or key. `place`: it stands where
 * credentials stand (the user part of a URL, an argument of a command, a header). `name`: it follows a name for a
 * secret, and is not a reference, a placeholder or the name of a mechanism.
 * @public
 */
export type SecretEvidence = 'format' | 'place' | 'name';

/** A secret in a text. @public */
export interface SecretFinding {
  /** UTF-16 units from the start of the text; what stands from here … */
  start: number;
  /** … to here (not included) must not be shown. */
  end: number;
  /** Stable id of the rule: `github-pat`, `secretlint-slack`, `password`. */
  rule: string;
  /** For people, with its article: "a GitHub token". */
  label: string;
  evidence: SecretEvidence;
  /**
   * Such a key is often public by design (Google's keys for browsers, a Sentry DSN): masked, but not reported as a
   * mistake.
   */
  mayBePublic?: true;
}

/** A span without the description of its rule. @internal */
export type Span = readonly [start: number, end: number];

/** One kind of secret. @internal */
export interface SecretRule {
  id: string;
  label: string;
  evidence: SecretEvidence;
  mayBePublic?: true;
  /**
   * The rule can only match a text that holds one of these words, in any letter case, each of three or more characters of
   * ASCII. A rule without any is always run.
   */
  keywords: readonly string[];
  /**
   * All places, in time linear in the text.
   * @param hits - where keywords stand, in order; one place may come twice
   */
  find(text: string, hits: readonly number[]): Span[];
}
