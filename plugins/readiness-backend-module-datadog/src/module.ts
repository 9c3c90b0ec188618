// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createEvidenceModule } from 'backstage-plugin-readiness-node/evidence';
import { description } from './facts/description';
import { DatadogProvider } from './provider/DatadogProvider';
import { readSettings } from './settings/readSettings';

/**
 * Observes dashboards, monitors and synthetic tests in Datadog for the readiness backend.
 * @public
 */
export const readinessModuleDatadog = createEvidenceModule({
  description,
  create: context => {
    const settings = readSettings(context.settings, context.notes);
    return settings && new DatadogProvider(settings);
  },
});
