// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readTree } from './readTree';
import type { FormatReader } from './types';

/**
 * JSON of no known library that still contains a status: under a usual key, or of components in a list, in a map or
 * beside the status. Anything else stays unread.
 * @internal
 */
export const readHomeMadeJson: FormatReader = ({ json }) => {
  if (json === undefined) {
    return undefined;
  }
  const { root, components, more } = readTree(json);
  const isTelling = components.some(
    ({ status, isSkipped }) => isSkipped || status !== 'unknown',
  );
  if (root === undefined && !isTelling) {
    return undefined;
  }
  return {
    format: 'unrecognised',
    ...(root && { root }),
    components,
    coverage: components.length > 0 ? 'all' : 'none',
    more,
  };
};
