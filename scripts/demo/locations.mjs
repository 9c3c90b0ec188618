// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The environment that adds catalog files to those of app-config.yaml. Configuration arrays replace each other, so the
 * whole list is given again; and it goes through the environment, so that no file has to be written.
 */
export async function catalogLocations({ root, files }) {
  if (files.length === 0) {
    return {};
  }
  // Imported late: it is there only after the installation.
  const { parse } = await import('yaml');
  const config = parse(readFileSync(join(root, 'app-config.yaml'), 'utf8'));
  return {
    APP_CONFIG_catalog_locations: JSON.stringify([
      ...config.catalog.locations,
      ...files.map(target => ({ type: 'file', target })),
    ]),
  };
}
