// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  checkTitle,
  isOpen,
  VERDICTS,
  type Proposal,
} from 'backstage-plugin-readiness-common';
import { type AgentTools, READS } from './AgentTools';
import { readChecklist, readRef } from './input/readInput';
import { serviceInput } from './input/texts';
import { quotedIfAny, quotedOutput } from './output/quoted';

const MOST_CHECKS = 100;

/** @internal */
export function addGetService(
  registry: ActionsRegistryService,
  tools: AgentTools,
): void {
  const { service, proposals } = tools;
  registry.register({
    name: 'get-service',
    title: 'Get the production readiness of a service',
    description:
      'Tells the verdict of one service, which checks are open and why, and which answers are handed in and wait for people. Use explain-check for one check, next-question to be led through the open ones.',
    attributes: READS,
    schema: {
      input: z => z.object(serviceInput(z)).strict(),
      output: z =>
        z.object({
          entityRef: z.string(),
          checklist: z.string(),
          verdict: z.enum(VERDICTS),
          verdictVerification: z.string().optional(),
          level: z.string().optional(),
          owner: z.string().optional(),
          passed: z.number().optional().describe('Checks that pass.'),
          applicable: z.number().optional().describe('Checks that count.'),
          openChecks: z
            .array(
              z.object({
                check: z.string(),
                title: z.string(),
                severity: z.string(),
                status: z.string(),
                message: quotedOutput(z).optional(),
              }),
            )
            .describe('Blockers come first.'),
          moreOpenChecks: z.number(),
          handIns: z
            .array(
              z.object({
                state: z.string(),
                checks: z.array(z.string()),
                url: z.string().optional(),
                proposedBy: z.string(),
                createdAt: z.string(),
                message: quotedOutput(z).optional(),
              }),
            )
            .describe(
              'Answers that were handed in, the newest first: running, open (waits for people), merged, done, closed, failed.',
            ),
        }),
    },
    action: async ({ input, credentials }) => {
      const entityRef = readRef(input.entityRef);
      const { checklist } = input;
      const detail = await service.getService(
        { entityRef, checklist },
        { credentials },
      );
      const { checksById } = readChecklist(detail.checklist, tools);
      const blockers = new Set(detail.blockers.map(({ check }) => check));
      const open = detail.checks.filter(
        ({ counted, status }) => counted && isOpen(status),
      );
      const ordered = [
        ...open.filter(({ check }) => blockers.has(check)),
        ...open.filter(({ check }) => !blockers.has(check)),
      ];
      const { items } = await proposals.list({ entityRef, credentials });
      return {
        output: {
          entityRef,
          checklist: detail.checklist,
          verdict: detail.verdict,
          verdictVerification: detail.verdictVerification,
          level: detail.level,
          owner: detail.owner,
          passed: detail.score?.passed,
          applicable: detail.score?.total,
          openChecks: ordered.slice(0, MOST_CHECKS).map(result => {
            const message = quotedIfAny(result.message, 300);
            const check = checksById.get(result.check);
            return {
              check: result.check,
              title: checkTitle(check ?? { id: result.check }),
              severity: result.severity,
              status: result.status,
              ...(message && { message }),
            };
          }),
          moreOpenChecks: Math.max(0, ordered.length - MOST_CHECKS),
          handIns: items.map(handInOf),
        },
      };
    },
  });
}

function handInOf(proposal: Proposal) {
  const { state, checks, url, proposedBy, createdAt } = proposal;
  const message = quotedIfAny(proposal.message);
  return {
    state,
    checks: checks.slice(0, MOST_CHECKS),
    url,
    proposedBy,
    createdAt,
    ...(message && { message }),
  };
}
