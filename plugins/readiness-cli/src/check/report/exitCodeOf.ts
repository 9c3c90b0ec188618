// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Level } from 'backstage-plugin-readiness-common';
import { EXIT } from '../../cli/CliError';
import type { Report } from './types';
import { isReady, LEVELS } from './words';

/**
 * The exit code of a report: wrong input is the worst, for nobody knows what it hides; then that an entity is not ready,
 * then that one is below the level.
 * @param options - `warn`: entities never fail it
 * @internal
 */
export function exitCodeOf(
  report: Report,
  options: { minLevel?: Level; warn?: boolean },
): number {
  const { entities, problems } = report;
  if (problems.some(({ type }) => type === 'error')) {
    return EXIT.wrongInput;
  }
  if (options.warn) {
    return EXIT.ready;
  }
  if (entities.some(({ evaluation }) => !isReady(evaluation.verdict))) {
    return EXIT.notReady;
  }
  return belowLevel(report, options.minLevel).length > 0
    ? EXIT.belowLevel
    : EXIT.ready;
}

/** The entities that are below a level. @internal */
export function belowLevel(
  { entities }: Report,
  minLevel: Level | undefined,
): Report['entities'] {
  const least = minLevel ? LEVELS.indexOf(minLevel) : -1;
  return entities.filter(
    ({ evaluation: { level } }) =>
      least >= 0 && (level === undefined || LEVELS.indexOf(level) < least),
  );
}
