// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { JsonObject } from '@backstage/types';
import type { Arena } from './Arena';
import type { World } from './world/World';

export type DatabaseName = 'sqlite' | 'postgres';

/** One attack. What it finds wrong it tells the arena; what it throws is wrong too. */
export interface Attack {
  /** In lower case, with hyphens: `yarn benchmark attacks <name>`. */
  name: string;
  /** In words, with the number of its kind: `H2: …`. */
  what: string;
  /** Default: both. */
  databases?: DatabaseName[];
  /** A portal of its own that starts so, and not the one that the cases share. */
  own?: {
    config?: (folder: string, world: World) => JsonObject;
    isFile?: boolean;
  };
  /** How long it may take, seconds. Default: 60. */
  seconds?: number;
  /** Kills backends itself; otherwise the case is over when the backend dies. */
  isKilling?: boolean;
  run(arena: Arena): Promise<void>;
}
