// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { resolvePackagePath } from '@backstage/backend-plugin-api';

/** The checklists that come with this package, by id. @internal */
export const builtInChecklists = ['deploy-new-service'];

/** The file of a checklist that comes with this package. @internal */
export function builtInChecklistPath(id: string): string {
  return resolvePackagePath(
    'backstage-plugin-readiness-node',
    'checklists',
    `${id}.yaml`,
  );
}
