// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFile, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { resolveSafeChildPath } from '@backstage/backend-plugin-api';
import { ConflictError, InputError } from '@backstage/errors';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { createTemplateAction } from '@backstage/plugin-scaffolder-node';

const FILE = 'catalog-info.yaml';
const MOST_BYTES = 200_000;
const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** The catalog of the demo reads its files every few seconds. */
const MOST_TRIES = 60;

/**
 * Puts the catalog file of a workspace into a folder that the catalog of the demo reads, where a portal with a host
 * publishes a repository, and waits until the catalog has it. Never takes the place of a file.
 * @internal
 */
export function createPublishFolderAction(options: {
  /** Relative to where the backend runs. */
  folder: string;
  catalog: Pick<CatalogService, 'getEntityByRef'>;
  /** Waits a moment. */
  pause: () => Promise<unknown>;
}) {
  const { folder, catalog, pause } = options;
  return createTemplateAction({
    id: 'demo:publish:folder',
    description:
      'Puts catalog-info.yaml of the workspace where the catalog of the demo reads.',
    supportsDryRun: true,
    schema: {
      input: {
        name: z =>
          z
            .string()
            .max(60)
            .regex(NAME)
            .describe('The name of the component, and of the file.'),
      },
      output: { entityRef: z => z.string() },
    },
    async handler(context) {
      const { input, workspacePath, output, isDryRun, logger } = context;
      const { name } = input;
      const source = resolveSafeChildPath(workspacePath, FILE);
      if ((await stat(source)).size > MOST_BYTES) {
        throw new InputError(`${FILE} is larger than ${MOST_BYTES} bytes`);
      }
      const entityRef = `component:default/${name}`;
      output('entityRef', entityRef);
      if (isDryRun) {
        return;
      }
      const credentials = await context.getInitiatorCredentials();
      const inCatalog = () =>
        catalog.getEntityByRef(entityRef, { credentials });
      const taken = new ConflictError(
        `There is a component ${name} already: use another name`,
      );
      if (await inCatalog()) {
        throw taken;
      }
      const text = await readFile(source, 'utf8');
      const target = resolveSafeChildPath(resolve(folder), `${name}.yaml`);
      await writeFile(target, text, { flag: 'wx' }).catch(error => {
        throw error.code === 'EEXIST' ? taken : error;
      });
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        if (await inCatalog()) {
          return;
        }
        await pause();
      }
      logger.warn(
        `The catalog does not have ${entityRef} yet; the page Problems says why`,
      );
    },
  });
}
