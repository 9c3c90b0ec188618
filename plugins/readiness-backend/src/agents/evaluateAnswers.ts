// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotFoundError } from '@backstage/errors';
import type {
  CompiledChecklist,
  EvaluationResult,
  Finding,
} from 'backstage-plugin-readiness-common';
import type { AgentTools } from './AgentTools';
import type { DraftedAnswer } from './input/answers';
import { checkAnswers, mistakesIn, withAnswers } from './input/draftAnswers';
import { readChecklist, readEntity } from './input/readInput';

/** What a draft would do. @internal */
export interface EvaluatedAnswers {
  checklist: CompiledChecklist;
  result: EvaluationResult;
  /** In the drafted answers themselves. */
  mistakes: Finding[];
}

/** Evaluates a service as if its catalog file had some answers. Stores nothing, and takes no observations. @internal */
export async function evaluateAnswers(
  draft: { entityRef: string; checklist?: string; answers: DraftedAnswer[] },
  credentials: BackstageCredentials,
  tools: AgentTools,
): Promise<EvaluatedAnswers> {
  const { entityRef, answers } = draft;
  const entity = await readEntity(entityRef, credentials, tools);
  const checklist =
    draft.checklist === undefined
      ? tools.checklists.forEntity(entity)
      : readChecklist(draft.checklist, tools);
  if (!checklist) {
    throw new NotFoundError(
      `No checklist is for ${entityRef} itself. Its answers can be handed in: they count for the services that inherit them.`,
    );
  }
  const checked = checkAnswers(answers, checklist);
  const result = await tools.service.evaluate(
    {
      entity: withAnswers(entity, checked, checklist),
      checklist: checklist.id,
      withStored: true,
    },
    { credentials },
  );
  return {
    checklist,
    result,
    mistakes: mistakesIn({
      entity,
      answers: checked,
      checklist,
      now: tools.now(),
    }),
  };
}
