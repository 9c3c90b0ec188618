// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { UNSTORABLE } from '../../service/guards/refuseUnstorable';
import type { Zod } from '../AgentTools';

/** Longer than any ref, id or name. */
const LONGEST_NAME = 300;

const MESSAGE =
  'has a character that no text may hold (NUL, or half of a character): leave it out';

/** A text of an agent, which the database takes. @internal */
export function textInput(z: Zod, options: { min?: number; max: number }) {
  const { min = 1, max } = options;
  return z
    .string()
    .max(max)
    .refine(text => text.trim().length >= min, {
      message: `takes ${min} characters or more`,
    })
    .refine(text => !UNSTORABLE.test(text), { message: MESSAGE });
}

/** The id of a check or checklist, or the name of anything else. @internal */
export function nameInput(z: Zod) {
  return textInput(z, { max: LONGEST_NAME });
}

/** Which service is meant, and by which checklist. @internal */
export function serviceInput(z: Zod) {
  return {
    entityRef: nameInput(z).describe(
      'The ref of the entity in the catalog, such as component:default/shop.',
    ),
    checklist: nameInput(z)
      .optional()
      .describe(
        'Id of a checklist. Default: the first that the service is in scope of.',
      ),
  };
}
