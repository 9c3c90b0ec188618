// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Schedule } from './types';

const BEAT =
  /beat_?schedule|periodic_task|from celery\.schedules|huey|CronTrigger|scheduled_job|add_job/i;
/** Keyword arguments in the order of a cron expression, as Celery, Huey and APScheduler call them. */
const FIELDS = [
  'minute',
  'hour',
  'day_of_month|day',
  'month_of_year|month',
  'day_of_week',
];
const CALL = /(?:\bcrontab\s*\(|["']cron["']\s*,|\bCronTrigger\s*\()(.{0,200})/;
const DELTA =
  /["']schedule["']\s*:\s*(?:datetime\.)?timedelta\s*\((\w+)\s*=\s*(\d{1,6})\s*\)/;
const NUMBER = /["']schedule["']\s*:\s*(\d{1,7})(?:\.0)?\s*,/;
const UNITS: Record<string, string> = {
  seconds: 's',
  minutes: 'm',
  hours: 'h',
  days: 'd',
  weeks: 'w',
};

function fieldOf(names: string, text: string): string {
  const value = new RegExp(
    `\\b(?:${names})\\s*=\\s*(?:"([^"]{1,40})"|'([^']{1,40})'|(\\d{1,3})\\b)`,
  ).exec(text);
  return value?.[1] ?? value?.[2] ?? value?.[3] ?? '*';
}

/** `crontab(hour=3)` is written as `* 3 * * *`; arguments that are no literals make it untellable. */
function cronOf(lines: string[], at: number): string | undefined {
  const begins = CALL.exec(lines[at])?.[1];
  if (begins === undefined) {
    return undefined;
  }
  const rest = [begins, ...lines.slice(at + 1, at + 6)].join(' ');
  const end = rest.indexOf(')');
  const text = end === -1 ? rest : rest.slice(0, end);
  const given = text.match(/\b\w+\s*=(?!=)/g) ?? [];
  const fields = FIELDS.map(names => fieldOf(names, text));
  const known = fields.filter(field => field !== '*').length;
  const stars = text.match(/=\s*["']\*["']/g)?.length ?? 0;
  const other = /\b(?:second|timezone|tz|id|jitter|args|start_date)\s*=/g;
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
