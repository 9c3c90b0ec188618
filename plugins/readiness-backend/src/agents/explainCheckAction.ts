// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { InputError } from '@backstage/errors';
import { type AgentTools, READS } from './AgentTools';
import { readCheck, readChecklist, readRef } from './input/readInput';
import { nameInput, serviceInput } from './input/texts';
import {
  closingOf,
  closingOutput,
  questionOf,
  questionOutput,
  checkStateOf,
  checkStateOutput,
} from './output/question';

/** @internal */
export function addExplainCheck(
  registry: ActionsRegistryService,
  tools: AgentTools,
): void {
  registry.register({
    name: 'explain-check',
    title: 'Explain a check of the readiness checklist',
    description:
      'Tells what a check asks, why, and which answers it takes; for a service, also how the check stands there, by which answer or observation, and what would close it.',
    attributes: READS,
    schema: {
      input: z =>
        z
          .object({
            ...serviceInput(z),
            entityRef: serviceInput(z).entityRef.optional(),
            check: nameInput(z).describe('The id of the check.'),
          })
          .strict(),
      output: z =>
        z.object({
          checklist: z.string(),
          ...questionOutput(z),
          service: z
            .object({
              entityRef: z.string(),
              state: z.object(checkStateOutput(z)),
              ...closingOutput(z),
            })
            .optional(),
        }),
    },
    action: async ({ input, credentials }) => {
      if (input.entityRef === undefined) {
        const [first] = tools.checklists.list();
        const id = input.checklist ?? first?.id;
        if (id === undefined) {
          throw new InputError('There is no checklist yet');
        }
        const checklist = readChecklist(id, tools);
        const check = readCheck(input.check, checklist);
        return {
          output: { checklist: checklist.id, ...questionOf(check) },
        };
      }
      const entityRef = readRef(input.entityRef);
      const detail = await tools.service.getService(
        { entityRef, checklist: input.checklist },
        { credentials },
      );
      const checklist = readChecklist(detail.checklist, tools);
      const check = readCheck(input.check, checklist);
      const result = detail.checks.find(one => one.check === check.id);
      const step = detail.shortestPath?.steps.find(
        one => one.check === check.id,
      );
      return {
        output: {
          checklist: checklist.id,
          ...questionOf(check),
          ...(result && {
            service: {
              entityRef,
              state: checkStateOf(result),
              ...(step && closingOf(step, result)),
            },
          }),
        },
      };
    },
  });
}
