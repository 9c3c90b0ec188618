// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import { ReadinessClient } from 'backstage-plugin-readiness-common';
import type { EvaluateDraft } from 'backstage-plugin-readiness-node/proposal';

/**
 * Has the readiness backend evaluate drafts as the user of the task, with what was observed and is related.
 * @internal
 */
export function createDraftEvaluator(options: {
  auth: AuthService;
  discovery: DiscoveryService;
  credentials: BackstageCredentials;
}): EvaluateDraft {
  const { auth, discovery, credentials } = options;
  const client = new ReadinessClient({
    discoveryApi: discovery,
    fetchApi: {
      async fetch(input, init) {
        const { token } = await auth.getPluginRequestToken({
          onBehalfOf: credentials,
          targetPluginId: 'readiness',
        });
        return fetch(input, {
          ...init,
          headers: { ...init?.headers, Authorization: `Bearer ${token}` },
        });
      },
    },
  });
  return entity => client.evaluate({ entity, withStored: true });
}
