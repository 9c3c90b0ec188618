// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useLanguage } from './useLanguage';

const minute = 60_000;
const hour = 60 * minute;
const day = 24 * hour;

/** How times are written, in the language of the app. Times are ISO strings or epoch milliseconds. @internal */
export interface DateFormat {
  /** `12 Nov 2026` */
  date: (time: string | number) => string;
  /** `12 Nov`, with the year when it is another one. */
  shortDate: (time: string | number) => string;
  /** `12 Nov 2026, 14:03` */
  dateTime: (time: string | number) => string;
  /** `12 Nov 2026, 14:03:27 CET` */
  exact: (time: string | number) => string;
  /** `now`, `5 minutes ago`, up to two weeks; then the date. */
  relative: (time: string | number) => string;
  /** `5 min`, `3 hr`, `12 days`: how long ago it was, in whole units. */
  age: (time: string | number) => string;
  /** So little ago, or ahead, that {@link DateFormat.relative} says `now`. */
  isNow: (time: string | number) => boolean;
}

/** One for each language: hundreds of components on a page format times, and `Intl` takes its time to begin. */
const formats = new Map<string | undefined, DateFormat>();

/** Formats times for reading. @internal */
export function useDateFormat(): DateFormat {
  const language = useLanguage();
  let format = formats.get(language);
  if (!format) {
    format = createDateFormat(language);
    formats.set(language, format);
  }
  return format;
}

function createDateFormat(language: string | undefined): DateFormat {
  const dates = new Intl.DateTimeFormat(language, { dateStyle: 'medium' });
  const days = new Intl.DateTimeFormat(language, {
    day: 'numeric',
    month: 'short',
  });
  const times = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'short',
  });
  const instants = new Intl.DateTimeFormat(language, {
    dateStyle: 'medium',
    timeStyle: 'long',
  });
  const distances = new Intl.RelativeTimeFormat(language, {
    numeric: 'auto',
  });
  // A date without a time is that day everywhere, not midnight in UTC.
  const read = (time: string | number) =>
    typeof time === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(time)
      ? new Date(`${time}T00:00:00`)
      : new Date(time);
  const safely = (
    format: (value: Date) => string,
    time: string | number,
  ): string => {
    const value = read(time);
    return Number.isNaN(value.getTime()) ? String(time) : format(value);
  };
  const isNow = (time: string | number) =>
    Math.abs(read(time).getTime() - Date.now()) < minute / 2;
  const lengthsIn = (unit: 'minute' | 'hour' | 'day') =>
    new Intl.NumberFormat(language, {
      style: 'unit',
      unit,
      unitDisplay: 'short',
    });
  const lengths = {
    minute: lengthsIn('minute'),
    hour: lengthsIn('hour'),
    day: lengthsIn('day'),
  };
  return {
    isNow,
    age: time =>
      safely(value => {
        const size = Math.max(0, Date.now() - value.getTime());
        if (size < hour) {
          return lengths.minute.format(Math.floor(size / minute));
        }
        return size < day
          ? lengths.hour.format(Math.floor(size / hour))
          : lengths.day.format(Math.floor(size / day));
      }, time),
    date: time => safely(value => dates.format(value), time),
    shortDate: time =>
      safely(
        value =>
          value.getFullYear() === new Date().getFullYear()
            ? days.format(value)
            : dates.format(value),
        time,
      ),
    dateTime: time => safely(value => times.format(value), time),
    exact: time => safely(value => instants.format(value), time),
    relative: time =>
      safely(value => {
        const distance = value.getTime() - Date.now();
        const size = Math.abs(distance);
        // Else it would be "this minute".
        if (isNow(time)) {
          return distances.format(0, 'second');
        }
        if (size < hour) {
          return distances.format(Math.round(distance / minute), 'minute');
        }
        if (size < day) {
          return distances.format(Math.round(distance / hour), 'hour');
        }
        if (size < 14 * day) {
          return distances.format(Math.round(distance / day), 'day');
        }
        return dates.format(value);
      }, time),
  };
}
