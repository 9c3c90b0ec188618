// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { InputError } from '@backstage/errors';
import { nearest } from 'backstage-plugin-readiness-node/checklist';

/**
 * The error for a word that is not one of the allowed ones: it names them all, the nearest first.
 * @internal
 */
export function refuse(options: {
  what: string;
  given: string;
  allowed: readonly string[];
}): InputError {
  const { what, given, allowed } = options;
  if (!allowed.length) {
    return new InputError(`There is no ${what} "${given}"`);
  }
  const meant = nearest(given, allowed);
  const hint = meant === undefined ? '' : `did you mean "${meant}"? `;
  return new InputError(
    `There is no ${what} "${given.slice(
      0,
      100,
    )}": ${hint}use one of ${allowed.join(', ')}`,
  );
}
