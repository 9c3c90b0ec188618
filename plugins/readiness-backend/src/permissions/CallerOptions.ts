// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import type { ServiceScope } from '../database/operations/read/ServiceQuery';
import type { MaySeeSensitive } from './SensitiveReaders';

/**
 * Who asks, and what is known of what they may see.
 * @internal
 */
export interface CallerOptions {
  credentials: BackstageCredentials;
  /** What the answer may be made of; `working` answers with nothing yet. Default: everything. */
  scope?: ServiceScope | 'working';
  /**
   * Those of the names in what is told of one service that the caller may not read, out of refs in lower case. Default:
   * none.
   */
  hiddenAmong?: (
    entityRefs: ReadonlySet<string>,
  ) => Promise<ReadonlySet<string>>;
  /** Whether the caller sees what is sensitive about a service, by its owner. Default: everything. */
  maySeeSensitive?: MaySeeSensitive;
  /** Whether the caller may read the stored service whose draft is evaluated. Default: yes. */
  isReader?: boolean;
  /** Those of some refs that the caller may read; asked when the scope is not everything. Default: all. */
  readable?: (entityRefs: string[]) => Promise<ReadonlySet<string>>;
}
