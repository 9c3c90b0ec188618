// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { findLeaks } from '../leaks/findLeaks';
import type { HealthReading } from '../types';
import type { Outcome } from './Outcome';

/**
 * The ids of the rules that the response breaks. The list is empty only for a body that was read: the error page of a
 * proxy would prove nothing.
 * @internal
 */
export function leaksOf(
  reading: HealthReading,
  gravity: 'grave' | 'slight',
): Outcome {
  const found = reading.findings.filter(({ leak }) => leak === gravity);
  const rules = [...new Set(found.map(({ rule }) => rule))].sort();
  return reading.isReadable || rules.length > 0
    ? { value: rules }
    : { cannotTell: 'The response could not be read.' };
}

/**
 * Where these are, in keys, lines and headers, each once.
 * @internal
 */
export function leakPlacesOf(
  reading: HealthReading,
  gravity: 'grave' | 'slight',
): Outcome {
  const places = reading.findings.flatMap(({ leak, place }) =>
    leak === gravity && place !== undefined ? shownPlace(place) : [],
  );
  return { value: [...new Set(places)].sort() };
}

/** A key is written by the service, and may itself be a secret. */
function shownPlace(place: string): string {
  return findLeaks(place).some(({ leak }) => leak === 'grave')
    ? '(place hidden)'
    : place;
}
