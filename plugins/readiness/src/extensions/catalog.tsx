// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ExtensionDefinition } from '@backstage/frontend-plugin-api';
import { CatalogFilterBlueprint } from '@backstage/plugin-catalog-react/alpha';

const readinessFilter = CatalogFilterBlueprint.make({
  params: {
    loader: () =>
      import('../catalog/ReadinessFilter').then(m => <m.ReadinessFilter />),
  },
});

/** What the plugin adds to the catalog's own page. @internal */
export const catalogExtensions: ExtensionDefinition[] = [readinessFilter];
