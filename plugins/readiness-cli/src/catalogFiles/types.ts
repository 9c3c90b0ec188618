// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from 'backstage-plugin-readiness-common';
import type { EntityLines } from 'backstage-plugin-readiness-node/catalogFiles';

/** An entity and where it stands. @internal */
export interface EntityInFile {
  /** Full, in lower case. */
  entityRef: string;
  /** As the catalog would have it: see `entityFromFile`. */
  entity: CatalogEntity;
  /** As messages show it: see `CatalogFile.path`. */
  file: string;
  /** Its first line. */
  line: number;
  /** Of its keys and list items. */
  lines: EntityLines;
}

/** A YAML file of entities. @internal */
export interface CatalogFile {
  /** From the working directory, with `/`, as messages show it. */
  path: string;
  absolutePath: string;
  /** Empty if it could not be read. */
  text: string;
  entities: EntityInFile[];
  problems: FileProblem[];
}

/** What keeps a file, or a document of it, from being evaluated. @internal */
export interface FileProblem {
  /** Wrong input, or only left out. */
  type: 'error' | 'note';
  file: string;
  line?: number;
  column?: number;
  message: string;
  fix?: string;
}
