// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { type LoadState, useLoad } from '../../hooks/useLoad';

/** Each is evaluated with every draft. */
const MOST_SERVICES = 25;
const AT_ONCE = 4;

/** The services of a System or Domain. @internal */
export interface ServicesOf {
  services: { detail: ServiceDetail; entity: Entity }[];
  /** Also of those that are not loaded. */
  total: number;
}

/** Loads the services of a System or Domain: not more than can be evaluated while somebody types, the most urgent first. @internal */
export function useServicesOf(
  kind: 'system' | 'domain',
  entityRef: string,
): LoadState<ServicesOf> {
  const api = useApi(readinessApiRef);
  const catalogApi = useApi(catalogApiRef);
  return useLoad({
    key: entityRef,
    load: async () => {
      const { items, totalItems } = await api.getServices({
        [kind]: [entityRef],
        limit: MOST_SERVICES,
      });
      const refs = items.map(item => item.entityRef);
      const found = await catalogApi.getEntitiesByRefs({ entityRefs: refs });
      const services: ServicesOf['services'] = [];
      for (let first = 0; first < refs.length; first += AT_ONCE) {
        const some = refs.slice(first, first + AT_ONCE);
        const details = await Promise.all(some.map(ref => api.getService(ref)));
        for (const [index, detail] of details.entries()) {
          const entity = found.items[first + index];
          if (entity) {
            services.push({ detail, entity });
          }
        }
      }
      return { total: totalItems, services };
    },
  });
}
