// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { EvidenceProvider } from './types';

/** What a provider does not observe until it is configured. @public */
export interface NotConfiguredProvider {
  /** That the provider would have: `splunk`. */
  id: string;
  /** What is not observed for now, and the key of the configuration that is missing. Sentences, without secrets. */
  message: string;
}

/** @public */
export interface ReadinessEvidenceExtensionPoint {
  /** Throws when another provider has the same id. */
  addProvider(provider: EvidenceProvider): void;
  /**
   * Says what is not observed because something is not configured, or wrongly: all that the provider would observe, or
   * some of it. It is shown under Problems, apart from what is wrong. See {@link registerEvidence}.
   */
  addNotConfigured(notConfigured: NotConfiguredProvider): void;
}

/**
 * Where modules of the `readiness` backend plugin register what they can observe.
 * @public
 */
export const readinessEvidenceExtensionPoint =
  createExtensionPoint<ReadinessEvidenceExtensionPoint>({
    id: 'readiness.evidence',
  });
