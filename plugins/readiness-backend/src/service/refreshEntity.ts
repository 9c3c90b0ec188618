// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { isError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';

/**
 * Asks the catalog, in the name of the caller, to read an entity again. Who may not ask that, or asks for one that is
 * gone, still gets it evaluated as the catalog has it.
 * @internal
 */
export async function refreshEntity(options: {
  catalog: CatalogService;
  entityRef: string;
  credentials: BackstageCredentials;
}): Promise<void> {
  const { catalog, entityRef, credentials } = options;
  try {
    await catalog.refreshEntity(entityRef, { credentials });
  } catch (error) {
    const isRefusal =
      isError(error) &&
      (['NotAllowedError', 'NotFoundError'].includes(error.name) ||
        [403, 404].includes(Number(error.statusCode)));
    if (!isRefusal) {
      throw error;
    }
  }
}
