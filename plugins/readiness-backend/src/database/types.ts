// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CatalogEntity,
  CompiledChecklist,
  Evaluation,
} from 'backstage-plugin-readiness-common';
import type { ServiceTarget } from './factTypes';

/** What scoring compares before it does anything. Read it before the entity is read. @internal */
export interface ServiceState {
  serviceId: number;
  revision: number;
  inputHash: string;
  nextEvaluationAt?: number;
  evaluatedAt: number;
  isRetired: boolean;
}

/** What is stored of a service, as far as writing it again needs it. @internal */
export interface StoredService {
  serviceId: number;
  entityRef: string;
  revision: number;
  checklistDigest: string;
  verdict: string;
  verdictSince: number;
  isRetired: boolean;
  /** Encoded; see evaluationCodec. */
  evaluation: string;
}

/** A service to write: what was judged, and the outcome. @internal */
export interface ServiceWrite {
  entity: CatalogEntity;
  /** Entity ref of the System's domain. */
  domain?: string;
  evaluation: Evaluation;
  checklist: CompiledChecklist;
  inputHash: string;
  /** Refs of the neighbours that were looked at, missing ones included. */
  inputs: string[];
  /** What evidence is collected of, one a provider at the most. */
  targets?: ServiceTarget[];
  /** What was read before; undefined for a service that was not there. */
  before?: StoredService;
}

/** A neighbour to write. @internal */
export interface SourceWrite {
  entityRef: string;
  hash: string;
  entity: CatalogEntity;
}

/** A fault of the platform that holds at present. @internal */
export interface PlatformIssue {
  code: string;
  /** What it is about; empty for the whole. */
  subject: string;
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
