// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { toError } from '@backstage/errors';
import {
  entityRefOf,
  type CatalogEntity,
} from 'backstage-plugin-readiness-common';
import { readFileAnnotations } from 'backstage-plugin-readiness-edit';
import type { EvaluateDraft, ProposalVerdict } from './types';
import { verdictText } from './verdictText';

/** Evaluates an entity as its file has it, and as the edited file has it. Never throws. @internal */
export async function draftVerdict(options: {
  entity: CatalogEntity;
  before: string;
  text: string;
  evaluate: EvaluateDraft;
}): Promise<ProposalVerdict> {
  const { entity, evaluate } = options;
  try {
    // One after the other: a user has few turns.
    const before = await evaluate(withFile(entity, options.before, options));
    const after = await evaluate(withFile(entity, options.text, options));
    return { before, after, text: verdictText(before, after) };
  } catch (error) {
    const { name, message } = toError(error);
    return {
      text: verdictText(
        undefined,
        undefined,
        name === 'NotFoundError' || /\b404\b/.test(message)
          ? 'No checklist is for this entity itself; its answers count for the services that inherit them.'
          : 'The verdict could not be worked out.',
      ),
    };
  }
}

/** What the catalog adds to the file, such as locations, stays. */
function withFile(
  entity: CatalogEntity,
  text: string,
  { before }: { before: string },
): CatalogEntity {
  const entityRef = entityRefOf(entity);
  const old = readFileAnnotations({ text: before, entityRef });
  const present = Object.entries(entity.metadata.annotations ?? {});
  return {
    ...entity,
    metadata: {
      ...entity.metadata,
      annotations: Object.fromEntries([
        ...present.filter(
          ([key]) =>
            !old.has(key) && !key.toLowerCase().startsWith('readiness/'),
        ),
        ...readFileAnnotations({ text, entityRef }),
      ]),
    },
  };
}
