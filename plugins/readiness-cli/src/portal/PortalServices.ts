// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type CatalogEntity,
  entityFromFile,
  ReadinessClient,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { CliError } from '../cli/CliError';
import type { Terminal } from '../terminal/Terminal';
import { addressesOf } from './addressesOf';
import { createPortalFetch, PortalStatusError } from './createPortalFetch';

const KINDS = ['component', 'system', 'domain', 'api', 'resource'];
const FIELDS = 'fields=kind,metadata,spec';
const ENTITIES_PER_PAGE = 500;
const SERVICES_PER_PAGE = 200;
const MOST_PAGES = 400;

/**
 * All that a token may read of a portal: entities of the catalog, and services. Its methods throw CliError for all that the
 * caller can put right.
 * @internal
 */
export class PortalServices {
  private readonly client: ReadinessClient;
  private readonly catalogUrl: string;
  private readonly fetch: typeof fetch;

  /** @param url - of the backend; its token comes from `READINESS_TOKEN` */
  constructor(url: string, terminal: Pick<Terminal, 'env' | 'fetch'>) {
    const { readiness, catalog } = addressesOf(url);
    this.catalogUrl = catalog;
    this.fetch = createPortalFetch(readiness, {
      fetch: terminal.fetch,
      token: terminal.env.READINESS_TOKEN,
    });
    this.client = new ReadinessClient({
      discoveryApi: { getBaseUrl: async () => readiness },
      fetchApi: { fetch: this.fetch },
    });
  }

  /** The entities of the kinds that evaluations read. */
  async entities(): Promise<CatalogEntity[]> {
    const found: CatalogEntity[] = [];
    let page = KINDS.map(kind => `filter=kind=${kind}`).join('&');
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const response = await this.fetch(
        `${this.catalogUrl}/entities/by-query?${page}&${FIELDS}&limit=${ENTITIES_PER_PAGE}`,
      );
      const { items, pageInfo } = (await response.json()) as {
        items?: unknown[];
        pageInfo?: { nextCursor?: string };
      };
      for (const item of Array.isArray(items) ? items : []) {
        found.push(entityFromFile(item));
      }
      if (!pageInfo?.nextCursor) {
        return found;
      }
      page = `cursor=${encodeURIComponent(pageInfo.nextCursor)}`;
    }
    throw new CliError(
      `The portal has more than ${ENTITIES_PER_PAGE * MOST_PAGES} entities.`,
      { fix: 'Use catalog files instead.' },
    );
  }

  /** The refs of the services that have been evaluated. */
  async serviceRefs(): Promise<string[]> {
    const refs: string[] = [];
    let cursor: string | undefined;
    for (let count = 0; count < MOST_PAGES; count += 1) {
      const list = await this.client.getServices({
        sort: 'name',
        limit: SERVICES_PER_PAGE,
        cursor,
      });
      if (list.visibility === 'working') {
        throw new CliError(
          'The portal is still finding out what the token may read.',
          { fix: 'Try again in a moment.' },
        );
      }
      for (const { entityRef } of list.items) {
        refs.push(entityRef);
      }
      cursor = list.nextCursor;
      if (cursor === undefined) {
        break;
      }
    }
    return refs;
  }

  /** One service; undefined if it is gone. */
  async service(entityRef: string): Promise<ServiceDetail | undefined> {
    try {
      return await this.client.getService(entityRef);
    } catch (error) {
      if (error instanceof PortalStatusError && error.status === 404) {
        return undefined;
      }
      throw error;
    }
  }
}
