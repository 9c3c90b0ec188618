// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { DiscoveryService } from '@backstage/backend-plugin-api';
import { ResponseError } from '@backstage/errors';
import { ReadinessClient } from 'backstage-plugin-readiness-common';

/**
 * The readiness API as somebody of the demo calls it: who requests and who decides has to be signed in.
 *
 * @param provider - id of the auth provider that signs them in without a password
 * @throws ResponseError where that provider does not let anybody in
 * @internal
 */
export async function signInAs(
  provider: string,
  discovery: DiscoveryService,
): Promise<ReadinessClient> {
  const auth = await discovery.getBaseUrl('auth');
  const response = await fetch(`${auth}/${provider}/refresh`, {
    method: 'POST',
    headers: { 'X-Requested-With': 'XMLHttpRequest' },
  });
  if (!response.ok) {
    throw await ResponseError.fromResponse(response);
  }
  const { backstageIdentity } = (await response.json()) as {
    backstageIdentity: { token: string };
  };
  return new ReadinessClient({
    discoveryApi: discovery,
    fetchApi: {
      fetch: (url, init) =>
        fetch(url as string, {
          ...init,
          headers: {
            ...(init?.headers as Record<string, string>),
            authorization: `Bearer ${backstageIdentity.token}`,
          },
        }),
    },
  });
}
