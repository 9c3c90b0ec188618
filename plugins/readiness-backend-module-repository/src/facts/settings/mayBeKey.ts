// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isPlaceholderValue } from './isPlaceholderValue';
import { looksRandom } from './looksRandom';

/** Beside these words, what looks random is known to everybody. */
const HARMLESS =
  /public|finger|thumb|sha\d|sha-|checksum|digest|hash|integrity|nonce|salt|\bkid\b|[ug]uid|etag|cert|regex|pattern|alphabet|chars|test|example|sample/i;
/** As keys are made: letters of both cases and digits. Longer texts are data. */
const KEY = /^[\w+/=-]{16,200}$/;
const PARTS = [/[a-z]/, /[A-Z]/, /\d/];

/** Whether a value of a line that speaks of secrets is as keys are made, whatever its name is. @internal */
export function mayBeKey(value: string, line: string): boolean {
  return (
    KEY.test(value) &&
    PARTS.every(one => one.test(value)) &&
    looksRandom(value) &&
    !isPlaceholderValue(value) &&
    !HARMLESS.test(line)
  );
}
