// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { useEntityTitle } from '../../hooks/useEntityTitle';
import { useLoadTitles } from '../../hooks/useLoadTitles';
import { useLoad } from '../../hooks/useLoad';

/** A value that can be chosen, with what it is called. @internal */
export interface FilterOption {
  id: string;
  label: string;
}

/** The values that the catalog knows for its own fields. @internal */
export interface FilterOptions {
  owner: FilterOption[];
  system: FilterOption[];
  domain: FilterOption[];
  lifecycle: FilterOption[];
  type: FilterOption[];
}

const nothing = { owner: [], system: [], lifecycle: [], type: [], domain: [] };

/**
 * What owners, systems and so on there are to choose from, as far as the viewer may read the catalog. Without the catalog
 * the choices are empty and everything else goes on working.
 *
 * @internal
 */
export function useFilterOptions(): FilterOptions {
  const catalogApi = useApi(catalogApiRef);
  const entityTitle = useEntityTitle();
  const loadTitles = useLoadTitles();
  const { value = nothing } = useLoad({
    key: 'facets',
    load: async () => {
      const [components, systems] = await Promise.all([
        catalogApi.getEntityFacets({
          filter: { kind: 'Component' },
          facets: [
            'relations.ownedBy',
            'relations.partOf',
            'spec.lifecycle',
            'spec.type',
          ],
        }),
        catalogApi.getEntityFacets({
          filter: { kind: 'System' },
          facets: ['relations.partOf'],
        }),
      ]);
      const valuesOf = (facets: typeof components, facet: string) =>
        (facets.facets[facet] ?? []).map(({ value: id }) => id);
      const refsOf = (refs: string[], kind?: string) =>
        refs.filter(ref => !kind || ref.startsWith(`${kind}:`));
      const partOf = valuesOf(components, 'relations.partOf');
      const owner = refsOf(valuesOf(components, 'relations.ownedBy'));
      const system = refsOf(partOf, 'system');
      const domain = refsOf(valuesOf(systems, 'relations.partOf'), 'domain');
      await loadTitles([...owner, ...system, ...domain]);
      return {
        owner,
        system,
        domain,
        lifecycle: valuesOf(components, 'spec.lifecycle'),
        type: valuesOf(components, 'spec.type'),
      };
    },
  });
  const byLabel = (first: FilterOption, second: FilterOption) =>
    first.label.localeCompare(second.label);
  const named = (refs: string[]) =>
    refs.map(id => ({ id, label: entityTitle(id) })).sort(byLabel);
  const plain = (values: string[]) =>
    values.map(id => ({ id, label: id })).sort(byLabel);
  return {
    owner: named(value.owner),
    system: named(value.system),
    domain: named(value.domain),
    lifecycle: plain(value.lifecycle),
    type: plain(value.type),
  };
}
