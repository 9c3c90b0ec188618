// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Quantity } from '../../engine';

/** A table that is asked for owners' words: `constructor` and the like are none of its own. */
function table<T>(entries: Record<string, T>): ReadonlyMap<string, T> {
  return new Map(Object.entries(entries));
}

const SECONDS = table({
  s: 1,
  min: 60,
  h: 3_600,
  day: 86_400,
  week: 604_800,
  month: 30 * 86_400,
  year: 365 * 86_400,
});

const TIME_UNITS = table({
  s: 's',
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
  min: 'min',
  mins: 'min',
  minute: 'min',
  minutes: 'min',
  h: 'h',
  hr: 'h',
  hrs: 'h',
  hour: 'h',
  hours: 'h',
  hourly: 'h',
  d: 'day',
  day: 'day',
  days: 'day',
  daily: 'day',
  w: 'week',
  week: 'week',
  weeks: 'week',
  weekly: 'week',
  mo: 'month',
  month: 'month',
  months: 'month',
  monthly: 'month',
  y: 'year',
  yr: 'year',
  year: 'year',
  years: 'year',
  yearly: 'year',
});

/** Short forms that include both unit and time. */
const RATES = table<[unit: string, per: string]>({
  rps: ['requests', 's'],
  qps: ['queries', 's'],
  tps: ['transactions', 's'],
  rpm: ['requests', 'min'],
  rph: ['requests', 'h'],
});

/** One spelling for each unit, so that usage and capacity can be compared. */
const UNITS = table({
  req: 'requests',
  reqs: 'requests',
  request: 'requests',
  call: 'calls',
  query: 'queries',
  transaction: 'transactions',
  user: 'users',
  learner: 'learners',
  message: 'messages',
  event: 'events',
  job: 'jobs',
  task: 'tasks',
  email: 'emails',
  connection: 'connections',
  visit: 'visits',
  hit: 'hits',
});

const SCALES = table({
  k: 1_000,
  thousand: 1_000,
  m: 1_000_000,
  million: 1_000_000,
});

const SHAPE =
  /^(?:about |approximately |approx\.? |around |circa |ca\.? |up to |at most |at least |[~≈<>≤≥]=? ?)?(\d[\d,_ ]*(?:\.\d+)?)(?:(k|m)(?![a-z])| ?(thousand|million)\b)? ?([a-z%][a-z%-]*(?: (?!per |a |an |each |every )[a-z][a-z-]*)*)? ?(?:(?:\/|per |an? |each |every ) ?([a-z]+))?$/;

/** Plain digits, or groups of three with one separator: `2,000` but not `2,5`. */
const NUMBER = /^(?:\d+|\d{1,3}([,_ ])\d{3}(?:\1\d{3})*)(?:\.\d+)?$/;

function perSecond(amount: number, time: string): number {
  return amount / SECONDS.get(time)!;
}

/**
 * Reads a number with a unit: `2000 users/day`, `1.5k rps`, `100 req per minute`, `2,000`.
 *
 * @remarks Units of time are s, min, h, day, week, month (30 days) and year (365 days); `perSecond` is the amount by
 * the second whenever one is given. The unit counted is lower case, in the plural for the usual words, else as said.
 * @returns `undefined` when it is no quantity
 * @internal
 */
export function readQuantity(text: string): Quantity | undefined {
  if (text.length > 100) {
    return undefined;
  }
  const match = SHAPE.exec(text.trim().toLowerCase().replace(/\s+/g, ' '));
  const digits = match?.[1].trim();
  if (!match || !digits || !NUMBER.test(digits)) {
    return undefined;
  }
  const scale = SCALES.get(match[2] ?? match[3]) ?? 1;
  const amount = Number(
    (Number(digits.replace(/[,_ ]/g, '')) * scale).toPrecision(12),
  );
  if (!Number.isFinite(amount)) {
    return undefined;
  }

  const words = match[4]?.split(' ') ?? [];
  let per = match[5] === undefined ? undefined : TIME_UNITS.get(match[5]);
  if (match[5] !== undefined && per === undefined) {
    return undefined;
  }
  const last = words.at(-1);
  if (last !== undefined && per === undefined) {
    const rate = words.length === 1 ? RATES.get(last) : undefined;
    if (/ly$/.test(last) && TIME_UNITS.has(last)) {
      per = TIME_UNITS.get(last);
      words.pop();
    } else if (rate) {
      const [unit, time] = rate;
      return { amount, unit, per: time, perSecond: perSecond(amount, time) };
    }
  }
  const unit = words.map(word => UNITS.get(word) ?? word).join(' ');
  return per === undefined
    ? { amount, unit }
    : { amount, unit, per, perSecond: perSecond(amount, per) };
}
