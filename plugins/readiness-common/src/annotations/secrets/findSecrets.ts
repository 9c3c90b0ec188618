// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { MAY_HOLD_SECRET, SECRET_PATTERNS } from './secretPatterns';

/** What stands in the place of a secret. @internal */
export const MASK = '[masked]';

/** @internal */
export interface FoundSecrets {
  /** The text without them. */
  text: string;
  /** What they look like, each once; empty when there are none. */
  labels: string[];
}

/** Takes secrets out of a text and says what they look like. @internal */
export function findSecrets(text: string): FoundSecrets {
  if (text.length < 8 || !MAY_HOLD_SECRET.test(text)) {
    return { text, labels: [] };
  }
  let masked = text;
  const labels: string[] = [];
  for (const { label, pattern, accepts } of SECRET_PATTERNS) {
    masked = masked.replace(pattern, (...args) => {
      const named = typeof args.at(-1) === 'object' ? args.at(-1) : undefined;
      const groups = args.slice(0, named ? -3 : -2) as string[];
      if (accepts && !accepts(groups)) {
        return groups[0];
      }
      if (!labels.includes(label)) {
        labels.push(label);
      }
      const secret: string | undefined = named?.secret;
      if (secret === undefined) {
        return MASK;
      }
      // The last place: the word before it may be the same (`password=password`)
      const at = groups[0].lastIndexOf(secret);
      return (
        groups[0].slice(0, at) + MASK + groups[0].slice(at + secret.length)
      );
    });
  }
  return { text: masked, labels };
}
