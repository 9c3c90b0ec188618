// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import { readSplunkSettings } from '../config/readSplunkSettings';
import type { SplunkSettings } from '../config/types';

/** Settings as they are read from `readiness.splunk`. */
export function settingsOf(splunk: object = {}): SplunkSettings {
  return readSplunkSettings(
    mockServices.rootConfig({
      data: {
        readiness: { splunk: { url: 'https://splunk.test:8089', ...splunk } },
      } as never,
    }),
  )!;
}
