// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Schedule } from './types';

const BEAT =
  /beat_?schedule|periodic_task|from celery\.schedules|huey|CronTrigger|scheduled_job|add_job/i;
/** Keyword arguments in the order of a cron expression, as Celery, Huey and APScheduler call them. */
const FIELDS = [
  /\bminute ?= ?(?:"([^"]{1,40})"|'([^']{1,40})'|(\d{1,3})\b)/,
  /\bhour ?= ?(?:"([^"]{1,40})"|'([^']{1,40})'|(\d{1,3})\b)/,
  /\b(?:day_of_month|day) ?= ?(?:"([^"]{1,40})"|'([^']{1,40})'|(\d{1,3})\b)/,
  /\b(?:month_of_year|month) ?= ?(?:"([^"]{1,40})"|'([^']{1,40})'|(\d{1,3})\b)/,
  /\bday_of_week ?= ?(?:"([^"]{1,40})"|'([^']{1,40})'|(\d{1,3})\b)/,
];
const CALL = /\bcrontab\(|["']cron["'],|\bCronTrigger\(/;
const DELTA =
  /["']schedule["']: (?:datetime\.)?timedelta\((\w{4,8}) ?= ?(\d{1,6})\)/;
const NUMBER = /["']schedule["']: (\d{1,7})(?:\.0)?,/;
const UNITS: Record<string, string> = {
  seconds: 's',
  minutes: 'm',
  hours: 'h',
  days: 'd',
  weeks: 'w',
};

function fieldOf(argument: RegExp, text: string): string {
  const value = argument.exec(text);
  return value?.[1] ?? value?.[2] ?? value?.[3] ?? '*';
}

/** `crontab(hour=3)` is written as `* 3 * * *`; arguments that are no literals make it untellable. */
function cronOf(lines: string[], at: number): string | undefined {
  const call = CALL.exec(lines[at]);
  if (!call) {
    return undefined;
  }
  const begins = lines[at].slice(call.index + call[0].length);
  const rest = [begins, ...lines.slice(at + 1, at + 6)].join(' ');
  const end = rest.indexOf(')');
  const text = end === -1 ? rest : rest.slice(0, end);
  const given = text.match(/\w ?=(?!=)/g) ?? [];
  const fields = FIELDS.map(argument => fieldOf(argument, text));
  const known = fields.filter(field => field !== '*').length;
  const stars = text.match(/= ?["']\*["']/g)?.length ?? 0;
  const other = /\b(?:second|timezone|tz|id|jitter|args|start_date) ?=/g;
  const others = text.match(other)?.length ?? 0;
  return given.length > 0 && known + stars + others >= given.length
    ? fields.join(' ')
    : undefined;
}

/** The recurring tasks of Celery beat, Huey and APScheduler, which are calls and not expressions. @internal */
export function callsOfCelery(path: string, lines: string[]): Schedule[] {
  if (!path.endsWith('.py') || !lines.some(line => BEAT.test(line))) {
    return [];
  }
  return lines.flatMap((line, at): Schedule[] => {
    if (/^\s*#/.test(line) || /\bimport\b/.test(line)) {
      return [];
    }
    const delta = DELTA.exec(line);
    const unit = delta && UNITS[delta[1]];
    const seconds = NUMBER.exec(line)?.[1];
    const when =
      cronOf(lines, at) ??
      (unit ? `every ${delta[2]}${unit}` : undefined) ??
      (seconds ? `every ${seconds}s` : undefined);
    return when ? [{ when, path, line: at + 1, isRun: false }] : [];
  });
}
