// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  AuthService,
  BackstageCredentials,
  DiscoveryService,
} from '@backstage/backend-plugin-api';
import {
  ReadinessClient,
  type CatalogEntity,
} from 'backstage-plugin-readiness-common';
import type { EvaluateDraft } from 'backstage-plugin-readiness-node/proposal';

/** Has the readiness backend evaluate drafts, as the user of the task. @internal */
export function createDraftEvaluator(options: {
  auth: AuthService;
  discovery: DiscoveryService;
  credentials: BackstageCredentials;
  /** What is at the end of its relations. */
  related: CatalogEntity[];
}): EvaluateDraft {
  const { auth, discovery, credentials, related } = options;
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
  return entity => client.evaluate({ entity, related });
}
