// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createEvidenceModule } from 'backstage-plugin-readiness-node/evidence';
import { description } from './facts/description';
import { SplunkProvider } from './provider/SplunkProvider';
import { readSettings } from './settings/readSettings';

/**
 * Observes the events of services in Splunk for the readiness backend.
 * @public
 */
export const readinessModuleSplunk = createEvidenceModule({
  description,
  create: context => {
    const settings = readSettings(context.settings);
    if (settings.index === undefined) {
      context.notes.info(
        'Splunk is configured without an index: only services that name their own are observed. Set readiness.splunk.index, or splunk.com/index on services.',
      );
    }
    return new SplunkProvider(settings);
  },
});
