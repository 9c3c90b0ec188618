// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { join } from 'node:path';

/*
 * Takes the place of the file of this name of readiness-node in the packed program: see scripts/build.mjs.
 */

/** The checklists that come with the program, by id. @internal */
export const builtInChecklists = ['deploy-new-service'];

/** The file of one of them, in `dist`. @internal */
export function builtInChecklistPath(id: string): string {
  // The folder of the bundle
  // eslint-disable-next-line no-restricted-syntax
  return join(__dirname, 'checklists', `${id}.yaml`);
}
