// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { CliError } from '../../cli/CliError';
import type { GivenAnswer } from '../../draft/types';

/**
 * Answers of `--set check=value`. The first equals sign separates them; everything behind it is the value.
 * @throws CliError for one without an equals sign
 */
export function parseSets(sets: readonly string[]): GivenAnswer[] {
  return sets.map(set => {
    const at = set.indexOf('=');
    if (at < 1) {
      throw new CliError(`--set ${JSON.stringify(set)} has no value.`, {
        fix: 'Write --set check=value, such as --set license=MIT.',
      });
    }
    return { name: set.slice(0, at), value: set.slice(at + 1) };
  });
}
