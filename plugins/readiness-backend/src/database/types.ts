// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CatalogKind,
  ChangeCause,
  CheckResult,
  CompiledChecklist,
  Evaluation,
} from 'backstage-plugin-readiness-common';
import type { ServiceTarget } from './factTypes';

/** What an evaluation is compared with before anything is done. Read it before the entity is read. @internal */
export interface AssessmentState {
  assessmentId: number;
  checklistId: string;
  revision: number;
  /** Of everything that is evaluated but the facts. */
  inputHash: string;
  /** Of the facts; empty when there were none. */
  factsFingerprint: string;
  nextEvaluationAt?: number;
  evaluatedAt: number;
  isRetired: boolean;
}

/** What is stored of an assessment, as far as writing it again needs it. @internal */
export interface StoredAssessment {
  assessmentId: number;
  entityRef: string;
  revision: number;
  checklistDigest: string;
  verdict: string;
  verdictSince: number;
  /** Since when a blocker is open; absent when none is. */
  blockedSince?: number;
  isRetired: boolean;
  /** Absent when an older version wrote it. */
  inputParts?: InputParts;
  /** Short hashes of the related entities that were read, by ref; null for a missing one. */
  inputHashes: ReadonlyMap<string, string | null>;
  /** Encoded; see evaluationCodec. */
  evaluation: string;
}

/** Short hashes of what an evaluation was made of, to tell later what changed. @internal */
export interface InputParts {
  /** Kind, metadata and spec. */
  entity: string;
  relations: string;
  /** Providers and failure threshold. */
  configuration: string;
  /** Of the code; see `EVALUATION_VERSION`. */
  version: number;
  /** Of the facts that counted, by provider. */
  facts: Record<string, string>;
  /** Ids of the waivers in force; absent when there were none. */
  waivers?: string[];
}

/** A stored assessment whose evaluation is read: the checks that its checklist still has. @internal */
export interface PreviousAssessment
  extends Omit<StoredAssessment, 'evaluation'> {
  checks: CheckResult[];
}

/** An assessment to write: what was evaluated, and the outcome. @internal */
export interface AssessmentWrite {
  entity: CatalogEntity;
  /** Entity ref of the System's domain. */
  domain?: string;
  evaluation: Evaluation;
  checklist: CompiledChecklist;
  inputHash: string;
  factsFingerprint: string;
  /** Refs of the related entities that were read, missing ones included. */
  inputs: string[];
  /** Short hashes of those that exist, by ref. */
  inputHashes?: ReadonlyMap<string, string>;
  inputParts?: InputParts;
  /** What made it differ from `before`; empty when nobody can tell. */
  causes?: ChangeCause[];
  /** What evidence is collected of, one a provider at the most. */
  targets?: ServiceTarget[];
  /** What was stored before; undefined for a new assessment. */
  before?: PreviousAssessment;
}

/** A related entity to write. @internal */
export interface SourceWrite {
  entityRef: string;
  hash: string;
  entity: CatalogEntity;
}

/** A platform issue that holds at present. @internal */
export interface PlatformIssue {
  code: string;
  /** What it is about; empty for the whole. */
  about: string;
  message: string;
  fix?: string;
  location?: { file: string; line?: number; column?: number };
}

/** Something that the catalog cannot read. Texts are masked. @internal */
export interface CatalogError {
  message: string;
  /** What its owner does about it. */
  fix: string;
  location?: { file: string; line?: number; column?: number };
  /** The catalog never read it, so that it has nothing older to show. */
  neverRead: boolean;
  /** Refs of the services that its file holds; the entity that carries the error is not repeated. */
  services: string[];
}

/** The errors that one entity carries. @internal */
export interface StoredCatalogErrors {
  errors: CatalogError[];
  /** When they were seen last, in milliseconds since the epoch. */
  reportedAt: number;
}

/** What a sweep found in the catalog, without users, groups and locations. @internal */
export interface SweptCatalog {
  entities: number;
  /** Most first; the rarest are left out. */
  kinds: CatalogKind[];
}
