// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  HIDDEN_ENTITY,
  type Answer,
  type Check,
  type InventoryAnswer,
} from 'backstage-plugin-readiness-common';
import type { CallerOptions } from './CallerOptions';
import { rewriteAnswer } from './rewriteAnswer';

/**
 * Answers to one check without the names that the reader may not read.
 * @param options - what is listed, with the answer it is taken from; whom the caller may read, everybody by default
 * @internal
 */
export async function hideNamesInInventory(options: {
  given: { listed: InventoryAnswer; answer: Answer }[];
  check: Check;
  readable?: CallerOptions['readable'];
}): Promise<InventoryAnswer[]> {
  const { given, check, readable } = options;
  if (!readable) {
    return given.map(({ listed }) => listed);
  }
  const rewrite = (rename: (ref: string) => string) =>
    given.map(({ listed, answer }) => {
      const { entityRef } = listed;
      const { text } = rewriteAnswer({ answer, check, entityRef, rename });
      return { ...listed, text };
    });
  const names = new Set<string>();
  rewrite(ref => {
    names.add(ref.toLocaleLowerCase('en-US'));
    return ref;
  });
  const seen = await readable([...names]);
  return rewrite(ref =>
    seen.has(ref.toLocaleLowerCase('en-US')) ? ref : HIDDEN_ENTITY,
  );
}
