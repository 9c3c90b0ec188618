// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import {
  checkTitle,
  VERDICTS,
  type CheckResult,
  type CompiledChecklist,
  type PathStep,
  type ShortestPath,
  type Verdict,
} from 'backstage-plugin-readiness-common';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { type AgentTools, READS } from './AgentTools';
import { evaluateAnswers } from './evaluateAnswers';
import { draftInput, type DraftedAnswer } from './input/answers';
import { readChecklist, readRef } from './input/readInput';
import { nameInput, serviceInput } from './input/texts';
import {
  closingOf,
  closingOutput,
  questionOf,
  questionOutput,
  checkStateOf,
  checkStateOutput,
} from './output/question';
import { quoted, quotedOutput } from './output/quoted';

const MOST_SKIPPED = 200;
const MOST_OTHERS = 20;

interface DraftState {
  checklist: CompiledChecklist;
  verdict: Verdict;
  checks: CheckResult[];
  path?: ShortestPath;
}

/** @internal */
export function addNextQuestion(
  registry: ActionsRegistryService,
  tools: AgentTools,
): void {
  registry.register({
    name: 'next-question',
    title: 'Get the next question that a service has to answer',
    description:
      'Gives the next open check on the shortest way to ready, blockers first, with the answers it takes. Send the answers that were drafted so far, and the checks to be left out, to get the one after them. Nothing is stored.',
    attributes: READS,
    schema: {
      input: z =>
        z
          .object({
            ...serviceInput(z),
            answers: draftInput(z)
              .optional()
              .describe('What was drafted so far.'),
            skip: z
              .array(nameInput(z))
              .max(MOST_SKIPPED)
              .optional()
              .describe('Ids of checks that nobody can answer now.'),
          })
          .strict(),
      output: z =>
        z.object({
          verdict: z.enum(VERDICTS).describe('With the drafted answers.'),
          done: z.boolean().describe('There is no question left.'),
          reaches: z
            .enum(VERDICTS)
            .optional()
            .describe('The verdict once all questions are answered.'),
          remaining: z.number().describe('Questions left, this one included.'),
          question: z
            .object({
              ...questionOutput(z),
              state: z.object(checkStateOutput(z)),
              ...closingOutput(z),
            })
            .optional(),
          notAnswerable: z
            .array(
              z.object({
                check: z.string(),
                title: z.string(),
                what: quotedOutput(z),
              }),
            )
            .describe(
              'What no answer closes, such as an observation that is missing: for people.',
            ),
        }),
    },
    action: async ({ input, credentials }) => {
      const { skip = [] } = input;
      const { checklist, verdict, checks, path } = await readDraftState(
        input,
        credentials,
        tools,
      );
      const results = new Map(checks.map(result => [result.check, result]));
      const skipped = new Set(skip.map(id => id.trim().toLowerCase()));
      const steps = (path?.steps ?? []).filter(
        ({ check }) => !skipped.has(check) && checklist.checksById.has(check),
      );
      const open = steps.filter(({ key }) => key !== undefined);
      const [next] = open;
      const result = next && results.get(next.check);
      return {
        output: {
          verdict,
          done: next === undefined,
          reaches: path?.reaches,
          remaining: open.length,
          ...(next &&
            result && {
              question: {
                ...questionOf(checklist.checksById.get(next.check)!),
                state: checkStateOf(result),
                ...closingOf(next, result),
              },
            }),
          notAnswerable: steps
            .flatMap(step => notAnswerable(step, checklist))
            .slice(0, MOST_OTHERS),
        },
      };
    },
  });
}

async function readDraftState(
  input: { entityRef: string; checklist?: string; answers?: DraftedAnswer[] },
  credentials: BackstageCredentials,
  tools: AgentTools,
): Promise<DraftState> {
  const { answers = [], checklist } = input;
  const entityRef = readRef(input.entityRef);
  if (answers.length > 0) {
    const drafted = await evaluateAnswers(
      { entityRef, checklist, answers },
      credentials,
      tools,
    );
    const { verdict, checks, shortestPath } = drafted.result;
    return {
      checklist: drafted.checklist,
      verdict,
      checks,
      path: shortestPath,
    };
  }
  const detail = await tools.service.getService(
    { entityRef, checklist },
    { credentials },
  );
  return {
    checklist: readChecklist(detail.checklist, tools),
    verdict: detail.verdict,
    checks: detail.checks,
    path: detail.shortestPath,
  };
}

function notAnswerable(step: PathStep, checklist: CompiledChecklist) {
  const { check, key, words } = step;
  return key === undefined && words !== undefined
    ? [
        {
          check,
          title: checkTitle(checklist.checksById.get(check)!),
          what: quoted(words),
        },
      ]
    : [];
}
