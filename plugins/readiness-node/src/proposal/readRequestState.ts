// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ScmIntegrations } from '@backstage/integration';
import { connectHost } from './hosts/connectHost';
import type { CatalogFile } from './types';

/**
 * How a request is, as the integration sees it; `undefined` for hosts that are not asked and requests that are gone.
 * @throws ProposalError
 * @alpha
 */
export async function readRequestState(options: {
  file: Pick<CatalogFile, 'type' | 'host' | 'url' | 'project'>;
  number: number;
  integrations: ScmIntegrations;
  signal?: AbortSignal;
}): Promise<'open' | 'merged' | 'closed' | undefined> {
  const connection = await connectHost(options);
  return connection?.host.requestState(options.number);
}
