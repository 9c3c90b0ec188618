// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { VERDICTS, type Finding } from 'backstage-plugin-readiness-common';
import { type AgentTools, READS } from './AgentTools';
import { evaluateAnswers } from './evaluateAnswers';
import { draftInput } from './input/answers';
import { readRef } from './input/readInput';
import { serviceInput } from './input/texts';
import { quoted, quotedOutput } from './output/quoted';

const MOST = 100;

/** @internal */
export function addEvaluateDraft(
  registry: ActionsRegistryService,
  tools: AgentTools,
): void {
  registry.register({
    name: 'evaluate-draft',
    title: 'Evaluate drafted answers',
    description:
      'Tells what answers would do to the verdict of a service before they are handed in: which checks change, what observations contradict them, and which are mistakes. Nothing is stored.',
    attributes: READS,
    schema: {
      input: z =>
        z
          .object({ ...serviceInput(z), answers: draftInput(z).min(1) })
          .strict(),
      output: z =>
        z.object({
          verdict: z.enum(VERDICTS).describe('With the answers.'),
          verdictNow: z.enum(VERDICTS).optional(),
          level: z.string().optional(),
          blockers: z.array(z.string()).describe('Those that would stay.'),
          changes: z
            .array(
              z.object({
                check: z.string(),
                direction: z.enum(['better', 'worse', 'same']),
                from: z.string().optional().describe('Status.'),
                to: z.string().optional().describe('Status.'),
              }),
            )
            .describe('Checks that change.'),
          contradictions: z
            .array(z.object({ check: z.string(), message: quotedOutput(z) }))
            .describe(
              'What the answers disagree with: an observation, the catalog, or another answer. Read both before you hand them in.',
            ),
          mistakes: z
            .array(
              z.object({
                check: z.string().optional(),
                code: z.string(),
                message: quotedOutput(z),
              }),
            )
            .describe('Answers that cannot be used as they are written.'),
        }),
    },
    action: async ({ input, credentials }) => {
      const { answers, checklist } = input;
      const { result, mistakes } = await evaluateAnswers(
        { entityRef: readRef(input.entityRef), checklist, answers },
        credentials,
        tools,
      );
      const { difference } = result;
      return {
        output: {
          verdict: result.verdict,
          verdictNow: result.stored?.verdict,
          level: result.level,
          blockers: result.blockers.slice(0, MOST),
          changes: (difference?.checks ?? [])
            .slice(0, MOST)
            .map(({ check, direction, from, to }) => ({
              check,
              direction,
              from: from?.status,
              to: to?.status,
            })),
          contradictions: result.checks
            .flatMap(({ check, contradictions = [] }) =>
              contradictions.map(({ message }) => ({
                check,
                message: quoted(message),
              })),
            )
            .slice(0, MOST),
          mistakes: mistakesOf(mistakes),
        },
      };
    },
  });
}

/** What is wrong with answers, for an agent. @internal */
export function mistakesOf(findings: Finding[]) {
  return findings.slice(0, MOST).map(({ check, code, message, fix }) => ({
    ...(check !== undefined && { check }),
    code,
    message: quoted(`${message} ${fix}`),
  }));
}
