// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createExtensionPoint } from '@backstage/backend-plugin-api';
import type { ProviderDescription } from 'backstage-plugin-readiness-common';
import type { EvidenceProvider } from './types';

/** What a provider does not observe until it is configured. @public */
export interface NotConfiguredProvider {
  /** Of the provider that is not there, or observes only a part. */
  description: ProviderDescription;
  /** What is not observed, and the configuration key that is missing. Sentences, without secrets. */
  message: string;
}

/** @public */
export interface ReadinessEvidenceExtensionPoint {
  /** Throws if another provider has the same id. */
  addProvider(provider: EvidenceProvider): void;
  /**
   * Reports what is not observed because something is not configured, or incorrectly: everything the provider would
   * observe, or a part of it. It is shown under Problems, apart from platform issues. See {@link registerEvidence}.
   */
  addNotConfigured(notConfigured: NotConfiguredProvider): void;
}

/** Where modules of the `readiness` backend plugin register evidence providers. @public */
export const readinessEvidenceExtensionPoint =
  createExtensionPoint<ReadinessEvidenceExtensionPoint>({
    id: 'readiness.evidence',
  });
