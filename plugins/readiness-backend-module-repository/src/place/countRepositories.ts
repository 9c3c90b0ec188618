// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ScmIntegrationRegistry } from '@backstage/integration';
import type { EvidenceSubject } from 'backstage-plugin-readiness-node';
import { parseRepositoryUrl } from './parseRepositoryUrl';

/**
 * How many repositories a service is built from, as its owner answered; several places in one count once.
 * @internal
 */
export function countRepositories(
  subject: EvidenceSubject,
  integrations: ScmIntegrationRegistry,
): number {
  const answers = subject.answers.repositories ?? [];
  const repositories = answers.map(
    answer => parseRepositoryUrl(answer, integrations)?.url ?? answer,
  );
  return new Set(repositories).size;
}
