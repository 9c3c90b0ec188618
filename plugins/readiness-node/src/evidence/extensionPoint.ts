// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { EvidenceProvider } from './types';

/** @public */
export interface ReadinessEvidenceExtensionPoint {
  /** Throws when another provider has the same id. */
  addProvider(provider: EvidenceProvider): void;
}

/**
 * Where modules of the `readiness` backend plugin register what they can observe.
 * @public
 */
export const readinessEvidenceExtensionPoint =
  createExtensionPoint<ReadinessEvidenceExtensionPoint>({
    id: 'readiness.evidence',
  });
