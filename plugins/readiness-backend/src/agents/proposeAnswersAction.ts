// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ActionsRegistryService } from '@backstage/backend-plugin-api/alpha';
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { InputError, NotAllowedError } from '@backstage/errors';
import {
  readinessAnswerProposePermission,
  type ProposalRequest,
  type ProposalResult,
} from 'backstage-plugin-readiness-common';
import { audited } from '../service/audited';
import type { AgentTools } from './AgentTools';
import { proposalInput } from './input/answers';
import {
  changedKeyOf,
  changesFor,
  checkAnswers,
  mistakesIn,
  type CheckedAnswer,
} from './input/draftAnswers';
import { readChecklist, readEntity, readRef } from './input/readInput';
import { serviceInput, textInput } from './input/texts';
import { quoted, quotedIfAny, quotedOutput } from './output/quoted';

const SHORTEST_REASON = 10;
const LONGEST_REASON = 1_000;
const LONGEST_DIFF = 20_000;
const LONGEST_SOURCE = 500;

interface GivenAnswer {
  check: string;
  value: string;
  note?: string;
  source: { kind: 'code'; file: string; line: number } | { kind: 'person' };
  replaces?: string;
}

/** @internal */
export function addProposeAnswers(
  registry: ActionsRegistryService,
  tools: AgentTools,
): void {
  registry.register({
    name: 'propose-answers',
    title: 'Hand in answers as a pull request',
    description:
      'Adds answers to the catalog file of a service in a pull request, as the signed-in user. People review and merge it; nothing counts before. Every answer says where it is from: a line of a file, or a person. Try them with evaluate-draft first, and show them to your human.',
    visibilityPermission: readinessAnswerProposePermission,
    attributes: { readOnly: false, idempotent: false, destructive: false },
    schema: {
      input: z =>
        z
          .object({
            ...serviceInput(z),
            answers: proposalInput(z),
            reason: textInput(z, {
              min: SHORTEST_REASON,
              max: LONGEST_REASON,
            }).describe(
              'Why these answers are handed in, for the people who review them.',
            ),
          })
          .strict(),
      output: z =>
        z.object({
          outcome: z
            .enum(['started', 'manual', 'refused'])
            .describe(
              'started: a task opens or updates the request, get-service tells its state and address under handIns; manual: nothing was sent, a person has to copy the change; refused: nothing was sent.',
            ),
          path: z.string().optional(),
          host: z.string().optional(),
          branch: z.string().optional(),
          updates: z
            .string()
            .optional()
            .describe('The address of the open request that gets the answers.'),
          verdict: quotedOutput(z).optional(),
          diff: quotedOutput(z).optional(),
          message: quotedOutput(z)
            .optional()
            .describe('Why it is manual or refused, and what to do.'),
          code: z.string().optional().describe('Of a refusal.'),
        }),
    },
    action: async ({ input, credentials }) => ({
      output: present(await propose(input, credentials, tools)),
    }),
  });
}

async function propose(
  input: {
    entityRef: string;
    checklist?: string;
    answers: GivenAnswer[];
    reason: string;
  },
  credentials: BackstageCredentials,
  tools: AgentTools,
): Promise<ProposalResult> {
  const { auth, auditor, checklists, proposals } = tools;
  if (!auth.isPrincipal(credentials, 'user')) {
    throw new NotAllowedError(
      'Answers are handed in as a user: connect the agent with the sign-in of a person, not with the token of a service',
    );
  }
  const entityRef = readRef(input.entityRef);
  const entity = await readEntity(entityRef, credentials, tools);
  const checklist =
    input.checklist === undefined
      ? checklists.forEntity(entity) ?? checklists.list()[0]
      : readChecklist(input.checklist, tools);
  if (!checklist) {
    throw new InputError('There is no checklist yet');
  }
  const answers = checkAnswers(input.answers, checklist);
  const [mistake] = mistakesIn({
    entity,
    answers,
    checklist,
    now: tools.now(),
  });
  if (mistake) {
    throw new InputError(`${mistake.key}: ${mistake.message} ${mistake.fix}`);
  }
  const request: ProposalRequest = {
    ...changesFor(answers),
    reason: input.reason.trim(),
    suggestedBy: sourcesOf(answers, input.answers),
  };
  const { principal } = credentials;
  return audited<ProposalResult>(
    {
      auditor,
      eventId: 'answers-propose',
      meta: {
        entityRef,
        answers: answers.map(({ check }) => check.id),
        by: principal.userEntityRef,
        agent: true,
      },
      outcomeOf: ({ outcome, refusal }) => ({
        outcome,
        ...(refusal && { refusal: refusal.code }),
      }),
    },
    async () => {
      const call = { entityRef, credentials, needsReview: true };
      // What the agent knows of is compared with the file as its host has it now; then with what was compared.
      const preview = await proposals.propose(
        { ...request, seen: replacedBy(answers, input.answers) },
        { ...call, dryRun: true },
      );
      return preview.outcome !== 'preview'
        ? preview
        : proposals.propose(
            { ...request, seen: preview.change!.seen },
            { ...call, dryRun: false },
          );
    },
  );
}

/** The digest of no file: values are always compared. */
function replacedBy(answers: CheckedAnswer[], given: GivenAnswer[]) {
  return {
    digest: '',
    values: Object.fromEntries(
      answers.map(({ check }, index) => [
        check.id,
        given[index].replaces?.trim() ?? null,
      ]),
    ),
  };
}

function sourcesOf(
  answers: CheckedAnswer[],
  given: GivenAnswer[],
): Record<string, string> {
  const sources = new Map<string, string[]>();
  answers.forEach((answer, index) => {
    const { source } = given[index];
    const words =
      source.kind === 'code'
        ? `an agent, by ${source.file.trim()} line ${source.line}`
        : 'an agent, told by a person';
    const key = changedKeyOf(answer);
    sources.set(key, [
      ...(sources.get(key) ?? []),
      answer.isNone ? `${answer.check.id}: ${words}` : words,
    ]);
  });
  return Object.fromEntries(
    [...sources].map(([key, words]) => [
      key,
      words.join('; ').slice(0, LONGEST_SOURCE),
    ]),
  );
}

function present(result: ProposalResult) {
  const { change, refusal, manualReason } = result;
  const outcome =
    result.outcome === 'started' || result.outcome === 'refused'
      ? result.outcome
      : ('manual' as const);
  const message = quotedIfAny(refusal?.message ?? manualReason, 2_000);
  const { linesToCopy } = refusal ?? {};
  return {
    outcome,
    path: change?.path,
    host: change?.host,
    branch: change?.branch,
    updates: change?.updates?.url,
    ...(change && {
      verdict: quoted(change.verdict.text),
      diff: quoted(change.diff, LONGEST_DIFF),
    }),
    ...(linesToCopy && { diff: quoted(linesToCopy, LONGEST_DIFF) }),
    ...(message && { message }),
    ...(refusal && { code: refusal.code }),
  };
}
