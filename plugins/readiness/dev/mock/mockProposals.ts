// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  Proposal,
  ProposalRequest,
  ReadinessApi,
} from 'backstage-plugin-readiness-common';

/** Hand-ins of the mock: kept for as long as the page, and never merged. */
export function mockProposals(): Pick<
  ReadinessApi,
  'propose' | 'getProposals'
> {
  const proposals: Proposal[] = [];
  return {
    async propose(entityRef, request, { dryRun } = {}) {
      const checks = checksOf(request);
      const change = {
        path: 'catalog-info.yaml',
        url: 'https://github.com/example/shop/blob/main/catalog-info.yaml',
        editUrl: 'https://github.com/example/shop/edit/main/catalog-info.yaml',
        host: 'github.com',
        diff: diffOf(request),
        branch: 'readiness-shop',
        targetBranch: 'main',
        title: 'Readiness answers for shop',
        description: `Answers of \`${entityRef}\``,
        seen: { digest: '0', values: {} },
        isMerged: false,
        verdict: {
          text: 'The verdict changes from not ready to ready.',
          before: 'notReady' as const,
          after: 'ready' as const,
        },
      };
      if (dryRun) {
        return { outcome: 'preview', change };
      }
      const now = new Date().toISOString();
      const proposal: Proposal = {
        id: String(proposals.length + 1),
        entityRef,
        state: 'open',
        proposedBy: 'user:default/guest',
        createdAt: now,
        updatedAt: now,
        checks,
        host: 'github.com',
        branch: 'readiness-shop',
        url: 'https://github.com/example/shop/pull/7',
        number: 7,
      };
      proposals.unshift(proposal);
      return { outcome: 'started', change, proposal };
    },
    async getProposals(entityRef) {
      return {
        items: proposals.filter(proposal => proposal.entityRef === entityRef),
      };
    },
  };
}

function checksOf({ set = {}, remove = [], none = [] }: ProposalRequest) {
  return [...Object.keys(set), ...remove, ...none].map(key =>
    key.replace('readiness/', ''),
  );
}

function diffOf({ set = {} }: ProposalRequest): string {
  const lines = Object.entries(set).map(
    ([key, value]) => `+    ${key}: ${JSON.stringify(value)}\n`,
  );
  return `--- a/catalog-info.yaml\n+++ b/catalog-info.yaml\n@@ -5,1 +5,${
    lines.length + 1
  } @@\n   annotations:\n${lines.join('')}`;
}
