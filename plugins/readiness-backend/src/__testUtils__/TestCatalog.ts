// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { stringifyEntityRef, type Entity } from '@backstage/catalog-model';
import type { CatalogService } from '@backstage/plugin-catalog-node';
import { catalogServiceMock } from '@backstage/plugin-catalog-node/testUtils';

/**
 * A catalog in memory that a test changes, counts the calls of, and makes fail.
 * @internal
 */
export class TestCatalog {
  private readonly entities = new Map<string, Entity>();
  /** Names of the methods that were called; a page of a stream counts as one. */
  readonly calls: string[] = [];
  /** Called before each page of a stream, counted from 0 over all streams; may throw. */
  beforePage: (index: number) => void | Promise<void> = () => {};
  /** Whether users may read an entity; services may read all. */
  mayUserRead: (entityRef: string) => boolean = () => true;
  private pages = 0;

  constructor(...entities: Entity[]) {
    this.put(...entities);
  }

  put(...entities: Entity[]) {
    for (const entity of entities) {
      this.entities.set(stringifyEntityRef(entity), entity);
    }
  }

  remove(...entityRefs: string[]) {
    for (const ref of entityRefs) {
      this.entities.delete(ref);
    }
  }

  /** @param pageSize - replaces the one that is asked for, so that few entities make several pages */
  asService({ pageSize }: { pageSize?: number } = {}): CatalogService {
    const now = (options: object = {}) =>
      catalogServiceMock({
        entities: [...this.entities]
          .filter(([ref]) => !isUser(options) || this.mayUserRead(ref))
          .map(([, entity]) => entity),
      });
    const nextPage = async () => {
      this.calls.push('streamEntities');
      await this.beforePage(this.pages++);
    };
    return catalogServiceMock.mock({
      getEntitiesByRefs: async (request, options) => {
        this.calls.push('getEntitiesByRefs');
        return now(options).getEntitiesByRefs(request, options);
      },
      getEntityByRef: async (entityRef, options) =>
        now(options).getEntityByRef(entityRef, options),
      refreshEntity: async () => {},
      async *streamEntities(request, options) {
        const stream = now(options).streamEntities(
          { ...request, pageSize: pageSize ?? request?.pageSize },
          options,
        );
        await nextPage();
        for await (const page of stream) {
          yield page;
          await nextPage();
        }
      },
    }) as CatalogService;
  }
}

function isUser(options: { credentials?: BackstageCredentials }): boolean {
  const { type } = (options.credentials?.principal ?? {}) as { type?: string };
  return type === 'user';
}
