// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  CompiledChecklist,
  Evaluation,
  EvaluationDifference,
  ShortestPath,
} from 'backstage-plugin-readiness-common';
import type { EntityInFile, FileProblem } from '../../catalogFiles/types';

/** What a report shows of an evaluation, whether it was made here or by a portal. @internal */
export type ReportedEvaluation = Pick<
  Evaluation,
  | 'verdict'
  | 'level'
  | 'score'
  | 'completeness'
  | 'blockers'
  | 'checks'
  | 'findings'
>;

/** An entity that was evaluated. @internal */
export interface EvaluatedEntity {
  item: EntityInFile;
  checklist: CompiledChecklist;
  evaluation: ReportedEvaluation;
  /** The shortest path to a better verdict; absent for one that is ready. */
  path?: ShortestPath;
  /** Refs of related entities that are not known, so that their answers are missing. */
  unknownEntities: string[];
  /** From the state that it is compared with; absent if it is not compared, or was not there. */
  change?: EvaluationDifference;
  /** Ids of checks whose target has not been observed yet, so that their status comes from answers alone. */
  notObservedYet?: string[];
}

/** An entity that was not evaluated. @internal */
export interface LeftOut {
  item: EntityInFile;
  /** A sentence. */
  reason: string;
}

/** All that `readiness check` found. @internal */
export interface Report {
  /** Milliseconds since the epoch. */
  evaluatedAt: number;
  entities: EvaluatedEntity[];
  leftOut: LeftOut[];
  /** In files, with their places. */
  problems: FileProblem[];
  /** What else keeps the report from being complete, in sentences. */
  notes: string[];
  /** The entities of all files that were read, by lower-case ref: for places. */
  known: ReadonlyMap<string, EntityInFile>;
  /** What it is compared with. */
  comparedWith?: {
    /** `main`, or `the portal`. */
    name: string;
    /** Refs of entities that were not there. */
    added: string[];
    /** Refs of entities that are not there any more. */
    removed: string[];
  };
  /** What the files were called with: paths in reports start from here. Absolute. */
  root: string;
}
