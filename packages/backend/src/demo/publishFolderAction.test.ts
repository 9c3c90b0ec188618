// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  createMockDirectory,
  mockCredentials,
  mockServices,
} from '@backstage/backend-test-utils';
import { createPublishFolderAction } from './publishFolderAction';

describe('demo:publish:folder', () => {
  const directory = createMockDirectory();
  const folder = directory.resolve('services');
  const workspacePath = directory.resolve('workspace');

  beforeEach(() => {
    directory.clear();
    mkdirSync(folder);
    mkdirSync(workspacePath);
    writeFileSync(join(workspacePath, 'catalog-info.yaml'), 'kind: Component');
  });

  async function publish(
    given: {
      name?: string;
      isDryRun?: boolean;
      readAfter?: number;
      isInCatalog?: boolean;
    } = {},
  ) {
    const { name = 'fees', isDryRun = false, readAfter = 0 } = given;
    let pauses = 0;
    const asked: string[] = [];
    const action = createPublishFolderAction({
      folder,
      catalog: {
        getEntityByRef: async entityRef => {
          asked.push(String(entityRef));
          const isRead = asked.length > 1 && pauses >= readAfter;
          return isRead || given.isInCatalog ? ({} as any) : undefined;
        },
      },
      pause: async () => {
        pauses++;
      },
    });
    const outputs: Record<string, unknown> = {};
    const warn = jest.fn();
    await action.handler({
      input: { name },
      workspacePath,
      isDryRun,
      logger: { ...mockServices.logger.mock(), warn },
      output: (key: string, value: unknown) => {
        outputs[key] = value;
      },
      getInitiatorCredentials: async () => mockCredentials.user(),
    } as any);
    return { outputs, pauses, asked, warn };
  }

  it('puts the file where the catalog reads, and waits until it has', async () => {
    const { outputs, pauses, asked } = await publish({ readAfter: 3 });
    expect(readFileSync(join(folder, 'fees.yaml'), 'utf8')).toBe(
      'kind: Component',
    );
    expect(outputs).toEqual({ entityRef: 'component:default/fees' });
    expect(new Set(asked)).toEqual(new Set(['component:default/fees']));
    expect(pauses).toBe(3);
  });

  it('ends with a warning when the catalog never reads the file', async () => {
    const { pauses, warn } = await publish({ readAfter: 1_000 });
    expect(pauses).toBe(60);
    expect(warn).toHaveBeenCalledWith(
      expect.stringContaining('does not have component:default/fees'),
    );
  });

  it('never takes the place of a file, nor leaves its folder', async () => {
    await publish();
    writeFileSync(join(workspacePath, 'catalog-info.yaml'), 'another');
    await expect(publish()).rejects.toThrow(
      'There is a component fees already: use another name',
    );
    expect(readFileSync(join(folder, 'fees.yaml'), 'utf8')).toBe(
      'kind: Component',
    );
    await expect(
      publish({ name: 'studio', isInCatalog: true }),
    ).rejects.toThrow('There is a component studio already');
    await expect(publish({ name: '../escaped' })).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['fees.yaml']);
    expect(readdirSync(directory.path).sort()).toEqual([
      'services',
      'workspace',
    ]);
  });

  it('writes nothing in a dry run', async () => {
    const { outputs, asked } = await publish({ isDryRun: true });
    expect(outputs).toEqual({ entityRef: 'component:default/fees' });
    expect(asked).toEqual([]);
    expect(readdirSync(folder)).toEqual([]);
  });
});
