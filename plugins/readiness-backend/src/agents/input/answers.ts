// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Zod } from '../AgentTools';
import { nameInput, textInput } from './texts';

/** As many answers as a hand-in of an agent may have. */
const MOST_ANSWERS = 100;
/** Longer values are cut by the parser. */
const LONGEST_VALUE = 2_000;
const LONGEST_NOTE = 500;

/** An answer that an agent drafted. @internal */
export interface DraftedAnswer {
  /** Id. */
  check: string;
  value: string;
  note?: string;
}

function answerInput(z: Zod) {
  return {
    check: nameInput(z).describe('The id of the check, such as load-test.'),
    value: textInput(z, { max: LONGEST_VALUE }).describe(
      'The answer in the form that the check takes (explain-check says which): one of its values, several of them separated by commas, a date with a link, a number with a unit, free text; or "none" where the check allows it, "n/a - reason" where it does not apply, "todo - TICKET-12 by 2027-01-31" for a known gap.',
    ),
    note: textInput(z, { max: LONGEST_NOTE })
      .optional()
      .describe('A remark for people, kept beside the answer.'),
  };
}

/** Answers to be tried. @internal */
export function draftInput(z: Zod) {
  return z.array(z.object(answerInput(z)).strict()).max(MOST_ANSWERS);
}

/** Answers to be handed in: each says where it is from, and what it replaces. @internal */
export function proposalInput(z: Zod) {
  return z
    .array(
      z
        .object({
          ...answerInput(z),
          source: z
            .discriminatedUnion('kind', [
              z
                .object({
                  kind: z.literal('code'),
                  file: textInput(z, { max: 300 }).describe(
                    'The path of the file in the repository.',
                  ),
                  line: z.number().int().min(1).max(10_000_000),
                })
                .strict(),
              z.object({ kind: z.literal('person') }).strict(),
            ])
            .describe(
              'Where the answer is from: the line of a file that shows it, or the person who told it. There is no third: what neither shows is not handed in.',
            ),
          replaces: textInput(z, { max: LONGEST_VALUE })
            .optional()
            .describe(
              "The present answer in the service's own catalog file, exactly, if this one takes its place. Without it, an answer that is there is not overwritten.",
            ),
        })
        .strict(),
    )
    .min(1)
    .max(MOST_ANSWERS);
}
