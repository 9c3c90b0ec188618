// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** What a repository says of one thing, as a person read it. */
export interface LabelledFact {
  /** In the words of the checklist; `none`, or `cannot-tell` where the repository does not say. */
  value: string | number | string[] | Record<string, string>;
  /** `path:line`, from the root of the repository. */
  at: string[];
  why?: string;
  /** Of lists: whoever names some of these is right. */
  isAnyOf: boolean;
  /** Two people who know the matter may differ: another value is reported, and counts neither way. */
  isDebatable: boolean;
}

export const FACT_NAMES = [
  'license',
  'hardCodedValues',
  'persistence',
  'messaging',
  'email',
  'piiAnnotations',
  'loadTests',
  'replicas',
  'autoscaling',
  'probes',
  'schedules',
] as const;
export type FactName = (typeof FACT_NAMES)[number];

/** A file of `labels`: see README.md. */
export interface Label {
  /** `owner/name` on GitHub. */
  repository: string;
  /** The commit that was read, in full. */
  commit: string;
  /** Under which it would be registered. */
  service: string;
  /** Of the service, from the root; `''` for all of the repository. */
  folder: string;
  stack: string;
  deployment: string[];
  /** Without `piiAnnotations` where the code has none. */
  facts: Partial<Record<FactName, LabelledFact>>;
}

/** One thing that came out, set against its label. */
export interface Finding {
  kind: 'accusation' | 'verified' | 'reading' | 'missed';
  repository: string;
  /** The check, or the fact. */
  about: string;
  /** What came out, with the place where the provider names one. */
  found: string;
  /** What the label says, with its places. */
  label: string;
  verdict: 'right' | 'wrong' | 'debatable';
}
