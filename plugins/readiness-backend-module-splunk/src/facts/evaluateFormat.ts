// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { matchesWildcard } from 'backstage-plugin-readiness-node/evidence';
import type { LogFormat, SplunkSettings } from '../settings/types';
import type { Outcome } from './types';

/** Of names that Splunk sends. */
const MOST_NAMES = 3;
const LONGEST_NAME = 80;

function isLike(text: string, pattern: string): boolean {
  return matchesWildcard(text.toLowerCase(), pattern.toLowerCase());
}

function namesOf(sourcetypes: string[]): string {
  const first = sourcetypes
    .slice(0, MOST_NAMES)
    .map(name => name.slice(0, LONGEST_NAME));
  const more = sourcetypes.length - first.length;
  return `${first.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
}

/**
 * The format that the source types of a service's events stand for, provided that all of them stand for the same one.
 *
 * @remarks
 * The standard format of an organisation may itself be JSON. So the owner's answer counts if the source types fit it,
 * and the answer *standard* is not compared until the standard format is configured.
 * @internal
 */
export function evaluateFormat(options: {
  sourcetypes: string[];
  /** The answer to `log-format`. */
  declared: string | undefined;
  settings: Pick<SplunkSettings, 'formats' | 'knowsStandard'>;
}): Outcome {
  const { sourcetypes, declared, settings } = options;
  if (sourcetypes.length === 0) {
    return { cannotTell: 'There are no events to determine the format from.' };
  }
  const fitting = (['standard', 'json'] as LogFormat[]).filter(format =>
    sourcetypes.every(sourcetype =>
      settings.formats[format].some(pattern => isLike(sourcetype, pattern)),
    ),
  );
  const given = fitting.find(format => format === declared);
  const shownAs = (format: LogFormat) => ({
    value: format,
    shown: `${format} (source type ${namesOf(sourcetypes)})`,
  });
  if (given) {
    return shownAs(given);
  }
  if (declared === 'standard' && !settings.knowsStandard) {
    return {
      cannotTell:
        'The source types of the standard format are not configured (readiness.splunk.formats.standard).',
    };
  }
  return fitting.length === 1
    ? shownAs(fitting[0])
    : {
        cannotTell:
          'The source types of its events do not identify their format.',
      };
}
