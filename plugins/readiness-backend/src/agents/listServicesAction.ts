// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import { VERDICTS } from 'backstage-plugin-readiness-common';
import { type AgentTools, READS } from './AgentTools';
import { nameInput, textInput } from './input/texts';
import { quotedIfAny, quotedOutput } from './output/quoted';

const MOST = 50;
const DEFAULT = 20;
const MOST_BLOCKERS = 20;

/** @internal */
export function addListServices(
  registry: ActionsRegistryService,
  { service }: AgentTools,
): void {
  registry.register({
    name: 'list-services',
    title: 'List services by production readiness',
    description:
      'Lists services of the catalog that the caller may read, with the verdict of the readiness checklist and the blockers that hold it back: the most urgent first. Use get-service for one of them.',
    attributes: READS,
    schema: {
      input: z =>
        z
          .object({
            q: textInput(z, { max: 200 })
              .optional()
              .describe('Part of the name, title or owner.'),
            mine: z
              .boolean()
              .optional()
              .describe('Only services that the caller or their groups own.'),
            verdict: z.array(z.enum(VERDICTS)).max(10).optional(),
            owner: z
              .array(nameInput(z))
              .max(20)
              .optional()
              .describe('Refs of owners, such as group:default/payments.'),
            system: z.array(nameInput(z)).max(20).optional(),
            openCheck: nameInput(z)
              .optional()
              .describe('Only services that have not answered this check.'),
            limit: z.number().int().min(1).max(MOST).optional(),
            cursor: textInput(z, { max: 2_000 })
              .optional()
              .describe('nextCursor of the answer before.'),
          })
          .strict(),
      output: z =>
        z.object({
          services: z.array(
            z.object({
              entityRef: z.string(),
              title: quotedOutput(z).optional(),
              owner: z.string().optional(),
              lifecycle: z.string().optional(),
              verdict: z.enum(VERDICTS),
              level: z.string().optional(),
              blockers: z.array(z.string()).describe('Ids of checks.'),
              open: z.object({
                blocker: z.number(),
                required: z.number(),
                recommended: z.number(),
              }),
              contradictions: z.number(),
            }),
          ),
          totalItems: z.number(),
          nextCursor: z.string().optional(),
          visibility: z
            .enum(['complete', 'working'])
            .describe(
              'working: the portal still finds out what the caller may read. Ask again.',
            ),
        }),
    },
    action: async ({ input, credentials }) => {
      const { openCheck, limit = DEFAULT, ...filters } = input;
      const list = await service.listServices(
        {
          ...filters,
          limit,
          ...(openCheck !== undefined && {
            check: [`${openCheck}:unanswered`],
          }),
        },
        { credentials },
      );
      return {
        output: {
          services: list.items.map(item => {
            const title = quotedIfAny(item.title, 200);
            return {
              entityRef: item.entityRef,
              ...(title && { title }),
              owner: item.owner,
              lifecycle: item.lifecycle,
              verdict: item.verdict,
              level: item.level,
              blockers: item.blockers
                .slice(0, MOST_BLOCKERS)
                .map(({ check }) => check),
              open: item.open,
              contradictions: item.contradictions,
            };
          }),
          totalItems: list.totalItems,
          nextCursor: list.nextCursor,
          visibility: list.visibility,
        },
      };
    },
  });
}
