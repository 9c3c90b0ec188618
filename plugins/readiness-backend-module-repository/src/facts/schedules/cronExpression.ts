// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** One field: numbers, stars, steps, ranges, and the names of days and months. */
const FIELD =
  /^(?:[\d*?,/LW#-]{1,40}|(?:[A-Za-z]{3}(?:[-,][A-Za-z]{3}){0,6}))$/;
const NAMED = /^@(?:hourly|daily|weekly|monthly|yearly|annually|midnight)$/;

/** No field but that of the year goes above 59: `2 * 60 * 1000` is a product. */
function isInRange(field: string, index: number): boolean {
  return (
    index === 6 || (field.match(/\d+/g) ?? []).every(text => Number(text) <= 59)
  );
}

/**
 * A cron expression as it is written, with single spaces; of five to seven fields, where a time zone may stand behind.
 * @returns `undefined` when the text is none
 * @internal
 */
export function cronExpression(text: string): string | undefined {
  const fields = text.trim().split(/\s+/, 9);
  if (fields.length === 1 && NAMED.test(fields[0])) {
    return fields[0];
  }
  // `Europe/London`, `UTC`
  const zoned =
    fields.length > 5 &&
    /^(?:[A-Z][a-z]+\/[\w/+-]+|UTC|GMT)$/.test(fields.at(-1)!)
      ? fields.slice(0, -1)
      : fields;
  const isOne =
    zoned.length >= 5 &&
    zoned.length <= 7 &&
    zoned.every(
      (field, index) => FIELD.test(field) && isInRange(field, index),
    ) &&
    /^[\d*/]/.test(zoned[0]) &&
    zoned.some(field => /[*?]/.test(field));
  return isOne ? zoned.join(' ') : undefined;
}
