// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ScmIntegrations } from '@backstage/integration';
import { connectGitlab } from './hosts/connectHost';
import { ProposalError } from './ProposalError';

/**
 * Changes title and description of a merge request on GitLab, for which Backstage has no action.
 * @throws ProposalError
 * @alpha
 */
export async function updateMergeRequest(options: {
  host: string;
  /** group/name, with subgroups. */
  project: string;
  number: number;
  title: string;
  description: string;
  integrations: ScmIntegrations;
  token?: string;
  signal?: AbortSignal;
}): Promise<void> {
  const { host, project, number, integrations, title, description } = options;
  const gitlab = integrations.gitlab.byHost(host);
  if (!gitlab) {
    throw new ProposalError({
      code: 'host-failed',
      reason: `${host} is no GitLab of this portal.`,
      fix: 'Add it to integrations.gitlab of the configuration.',
    });
  }
  const { token, signal } = options;
  const repository = connectGitlab({ project, gitlab, token, signal });
  await repository.describeRequest(number, { title, description });
}
