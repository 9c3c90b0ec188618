// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Ownership } from '../reading/codeOwners';
import type { CodeOwnersDialect } from '../reading/owners/parseCodeOwners';
import type { FileFact } from '../reading/fileFacts';
import type { OwnHosts, Reading } from '../reading/types';

/** Where the reader finds the files of a repository. @internal */
export type ReadingSource =
  | {
      /** A folder of this machine. */
      type: 'folder';
      root: string;
      /** Of the last reading: when it still fits, nothing is read. */
      etag?: string;
    }
  | {
      /** An archive as a host gave it, or files that were taken out of one: see `writePack`. */
      type: 'archive' | 'pack';
      file: string;
      etag: string;
    };

/** A service whose part of the repository is read. @internal */
export interface ServiceToRead {
  entityRef: string;
  /** From the root; `''` when the service is the whole repository. */
  folder: string;
  /** What it is called where it is deployed. */
  names: string[];
  /** Where it is reached. */
  own?: OwnHosts;
  /** Nothing says that its code is here but that its catalog file is. */
  isDerived: boolean;
}

/** What the reader process is asked to do. @internal */
export interface ReadingJob {
  source: ReadingSource;
  services: ServiceToRead[];
  /** Whose rules its CODEOWNERS follows. Default: those of GitHub. */
  owners?: CodeOwnersDialect;
}

/** What it found. @internal */
export type RepositoryReading =
  | { isUnchanged: true }
  | {
      isUnchanged?: false;
      etag: string;
      /** Path of the CODEOWNERS file, if one names somebody. */
      codeOwners?: string;
      services: {
        entityRef: string;
        /** Absent when there are catalog files only. */
        readings?: Record<FileFact, Reading>;
        /** How much of its code CODEOWNERS gives to somebody; absent when that is too much to go through. */
        ownership?: Ownership;
      }[];
    };

/** What holds for one reader process. @internal */
export interface ReadingLimits {
  /** Longest time for one repository, milliseconds. */
  time: number;
  /** Most memory, bytes. */
  memory: number;
  /** Repositories that are read at the same time, a process each. */
  processes: number;
}

/** What the reader process answers. @internal */
export type ReaderReply =
  | { type: 'ready' }
  | { type: 'read'; reading: RepositoryReading; rss: number }
  | { type: 'failed'; name: string; message: string };
