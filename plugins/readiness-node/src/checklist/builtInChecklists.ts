// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dirname, join } from 'node:path';

/** The checklists that come with this package, by id. @internal */
export const builtInChecklists = ['deploy-new-service'];

/** The file of a checklist that comes with this package. @internal */
export function builtInChecklistPath(id: string): string {
  // As resolvePackagePath() finds it, which is part of the backend system: checklists are also read without one.
  const manifest = require.resolve(
    'backstage-plugin-readiness-node/package.json',
  );
  return join(dirname(manifest), 'checklists', `${id}.yaml`);
}
