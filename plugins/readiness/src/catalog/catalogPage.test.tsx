// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import {
  catalogApiRef,
  EntityListProvider,
  useEntityList,
} from '@backstage/plugin-catalog-react';
import type {
  CatalogTableColumnsFunc,
  CatalogTableRow,
} from '@backstage/plugin-catalog';
import { catalogApiMock } from '@backstage/plugin-catalog-react/testUtils';
import { renderInTestApp, TestApiProvider } from '@backstage/test-utils';
import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import {
  MONITORING_ANNOTATION,
  VERDICT_ANNOTATION,
} from 'backstage-plugin-readiness-common';
import { createReadinessColumn } from './createReadinessColumn';
import { ReadinessFilter } from './ReadinessFilter';

function component(name: string, verdict?: string, monitoring = 'unknown') {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: {
      name,
      annotations: verdict
        ? { [VERDICT_ANNOTATION]: verdict, [MONITORING_ANNOTATION]: monitoring }
        : {},
    },
    spec: { type: 'service' },
  } as Entity;
}

/** Far more than a page, and what is looked for at the end of them. */
const ENTITIES = [
  ...Array.from({ length: 30 }, (_, index) =>
    component(`a-${index}`, 'ready', 'monitored'),
  ),
  component('library'),
  component('y-grades', 'notReady', 'unmonitored'),
  component('z-notes', 'notReady', 'monitored'),
];

/** A page of the list, and how many there are: what the table of the catalog shows. */
function Listed() {
  const { entities, totalItems } = useEntityList();
  const names = entities.map(({ metadata }) => metadata.name);
  return <output>{`${names.join(' ')} of ${totalItems}`}</output>;
}

async function showCatalog(at = '/') {
  const catalog = catalogApiMock({ entities: ENTITIES });
  jest.spyOn(catalog, 'queryEntities');
  await renderInTestApp(
    <TestApiProvider apis={[[catalogApiRef, catalog]]}>
      <EntityListProvider pagination={{ mode: 'offset', limit: 5 }}>
        <ReadinessFilter />
        <Listed />
      </EntityListProvider>
    </TestApiProvider>,
    { routeEntries: [at] },
  );
  return catalog;
}

describe('the page of the catalog', () => {
  it('finds what is not ready on pages that are not loaded', async () => {
    const user = userEvent.setup();
    await showCatalog();

    await user.click(await screen.findByTestId('readiness-picker-expand'));
    await user.click(await screen.findByText('Not ready'));
    expect(await screen.findByText('y-grades z-notes of 2')).toBeVisible();
  });

  it('takes both filters from the address', async () => {
    const { queryEntities } = await showCatalog(
      '/?filters[readiness]=notReady&filters[monitoring]=unmonitored',
    );
    expect(await screen.findByText('Not monitored')).toBeVisible();
    await waitFor(() =>
      expect(queryEntities).toHaveBeenCalledWith(
        expect.objectContaining({
          filter: {
            [`metadata.annotations.${VERDICT_ANNOTATION}`]: ['notReady'],
            [`metadata.annotations.${MONITORING_ANNOTATION}`]: ['unmonitored'],
          },
        }),
      ),
    );
  });

  it('shows the verdict in a column, and nothing for what is not asked', async () => {
    // Of the type that the table of the catalog takes.
    const columns: CatalogTableColumnsFunc = () => [createReadinessColumn()];
    const row = (entity: Entity): CatalogTableRow => ({
      entity,
      resolved: {
        name: '',
        entityRef: '',
        partOfSystemRelations: [],
        ownedByRelations: [],
      },
    });
    await renderInTestApp(
      <>
        {[component('a', 'readyWithWaivers'), component('b')].map(entity => (
          <div key={entity.metadata.name} data-testid={entity.metadata.name}>
            {columns({} as never)[0].render!(row(entity), 'row')}
          </div>
        ))}
      </>,
    );
    expect(screen.getByTestId('a')).toHaveTextContent('Ready with waivers');
    expect(screen.getByTestId('b')).toBeEmptyDOMElement();
  });
});
