// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dayOf } from '../dayOf';
import { ownValue } from '../ownValue';
import type { FactDescription } from '../types/factDescription';

/** The words, and the forms of numbers and dates, of a language. @public */
export interface FactTexts {
  yes: string;
  no: string;
  nothing: string;
  number(value: number): string;
  /** @param time - an ISO date or date-time, or milliseconds since the epoch */
  date(time: string | number): string;
  /** Translates a word that the provider declares for a value. */
  word?(options: { fact: string; value: string; word: string }): string;
}

const ENGLISH: FactTexts = {
  yes: 'yes',
  no: 'no',
  nothing: 'nothing',
  number: value => value.toLocaleString('en-US'),
  date: dayOf,
};

const DURATIONS: Scale = [
  ['ms', 1],
  ['s', 1_000],
  ['min', 60_000],
  ['h', 3_600_000],
  ['d', 86_400_000],
];
const SIZES: Scale = [
  ['B', 1],
  ['kB', 1e3],
  ['MB', 1e6],
  ['GB', 1e9],
  ['TB', 1e12],
];
const ISO_DATE = /^\d{4}-\d{2}-\d{2}(?:T|$)/;
/** What `Date` can hold. */
const LATEST = 8.64e15;

/** Units with their size, the smallest first. */
type Scale = [unit: string, size: number][];

/** The units that the value of a duration may be given in. @public */
export const DURATION_UNITS: readonly string[] = DURATIONS.map(
  ([unit]) => unit,
);

/** In the largest unit of which there is one, to three digits. */
function scaled(amount: number, scale: Scale, texts: FactTexts): string {
  const [unit, size] =
    scale.filter(([, least]) => Math.abs(amount) >= least).at(-1) ?? scale[0];
  const rounded = Number((amount / size).toPrecision(3));
  return `${texts.number(rounded)} ${unit}`;
}

function formatNumber(
  value: number,
  { kind, unit }: FactDescription,
  texts: FactTexts,
): string | undefined {
  switch (kind) {
    case 'count':
      return [texts.number(value), unit].filter(Boolean).join(' ');
    case 'percentage':
      return `${texts.number(value)}%`;
    case 'bytes':
      return scaled(value, SIZES, texts);
    case 'duration': {
      const [, size] =
        DURATIONS.find(([name]) => name === unit) ?? DURATIONS[0];
      return scaled(value * size, DURATIONS, texts);
    }
    case 'date':
      return Math.abs(value) <= LATEST ? texts.date(value) : undefined;
    default:
      return undefined;
  }
}

/**
 * The value of a fact as text for people: with the words and the unit that its provider declares, and without a
 * declaration as it was observed. Takes any JSON, also of another shape than is declared.
 * @public
 */
export function formatFactValue(
  value: unknown,
  description?: FactDescription,
  texts: FactTexts = ENGLISH,
): string {
  if (Array.isArray(value)) {
    const items = value.map(item => formatFactValue(item, description, texts));
    return items.join(', ') || texts.nothing;
  }
  if (typeof value === 'object' && value !== null) {
    return formatObject(value, texts);
  }
  if (value === undefined || value === null) {
    return texts.nothing;
  }
  const word =
    description?.words && ownValue<string>(description.words, String(value));
  if (description && word !== undefined) {
    const { name: fact } = description;
    return texts.word?.({ fact, value: String(value), word }) ?? word;
  }
  if (typeof value === 'boolean') {
    return value ? texts.yes : texts.no;
  }
  if (typeof value === 'number') {
    return (
      (description && formatNumber(value, description, texts)) ?? String(value)
    );
  }
  const text = String(value);
  return description?.kind === 'date' &&
    ISO_DATE.test(text) &&
    !Number.isNaN(Date.parse(text))
    ? texts.date(text)
    : text;
}

/** Most lists are of things that have a name. */
function formatObject(value: object, texts: FactTexts): string {
  const { name, ...others } = value as Record<string, unknown>;
  if (typeof name !== 'string') {
    return Object.entries(value)
      .map(([key, one]) => `${key}: ${formatFactValue(one, undefined, texts)}`)
      .join(', ');
  }
  const rest = Object.values(others).map(one =>
    formatFactValue(one, undefined, texts),
  );
  return rest.length > 0 ? `${name} (${rest.join(', ')})` : name;
}

/** Whether a number needs its unit to be understood. @internal */
export function hasUnit(description: FactDescription): boolean {
  const { kind, unit } = description;
  return (
    ['duration', 'bytes', 'percentage'].includes(kind) || unit !== undefined
  );
}
