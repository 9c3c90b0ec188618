// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import { Settings } from 'backstage-plugin-readiness-node/evidence';
import { readSettings } from '../settings/readSettings';
import type { SplunkSettings } from '../settings/types';

/** Settings as they are read from `readiness.splunk`. */
export function settingsOf(splunk: object = {}): SplunkSettings {
  const config = mockServices.rootConfig({
    data: {
      readiness: {
        splunk: { url: 'https://splunk.test:8089', token: 'a', ...splunk },
      },
    } as never,
  });
  return readSettings(new Settings(config, 'readiness.splunk'));
}
