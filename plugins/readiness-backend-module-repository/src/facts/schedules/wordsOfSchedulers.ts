// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** `Cron.Daily(3)` of Hangfire, by the count of its arguments: minute and hour are the last ones. */
const HANGFIRE =
  /\bCron\.(Minutely|Hourly|Daily|Weekly|Monthly|Yearly)\(([\d, ]{0,20})\)/g;
/** `->dailyAt('13:00')` of Laravel, behind what is run. */
const LARAVEL =
  /->(daily|hourly|weekly|monthly|yearly|everyMinute|everyTwoMinutes|everyFiveMinutes|everyTenMinutes|everyFifteenMinutes|everyThirtyMinutes|dailyAt|hourlyAt)\(["']?([\d:]{0,5})["']?\)/;
const OF_LARAVEL = /\$schedule->|Schedule::|^\s*->/;
/** `every 1.day, at: '4:30 am' do` of whenever and clockwork. */
const WHENEVER =
  /^every[ (](:\w+|\d{1,3}\.\w+)(?:, at: ["']([^"'\n]{1,20})["'])?/;

function ofHangfire(period: string, given: string): string | undefined {
  const [first = '0', second = '0'] = given
    .split(',')
    .map(one => one.trim())
    .filter(Boolean);
  switch (period) {
    case 'Minutely':
      return '* * * * *';
    case 'Hourly':
      return `${first} * * * *`;
    case 'Daily':
      return `${second} ${first} * * *`;
    case 'Weekly':
      return given.trim() ? undefined : '0 0 * * 1';
    case 'Monthly':
      return given.trim() ? undefined : '0 0 1 * *';
    default:
      return given.trim() ? undefined : '0 0 1 1 *';
  }
}

/** Schedules that a line tells in the words of a scheduler: Hangfire, Laravel, whenever. @internal */
export function wordsOfSchedulers(line: string): string[] {
  const found = [...line.matchAll(HANGFIRE)].flatMap(
    ([, period, given]) => ofHangfire(period, given) ?? [],
  );
  const laravel = OF_LARAVEL.test(line) ? LARAVEL.exec(line) : null;
  if (laravel) {
    found.push(laravel[2] ? `${laravel[1]} ${laravel[2]}` : laravel[1]);
  }
  const trimmed = line.trim();
  const whenever = / do(?:$| )/.test(trimmed) ? WHENEVER.exec(trimmed) : null;
  if (whenever) {
    const [, period, at] = whenever;
    found.push(
      `every ${period.replace(':', '').replace('.', ' ')}${
        at ? ` at ${at}` : ''
      }`,
    );
  }
  return found;
}
