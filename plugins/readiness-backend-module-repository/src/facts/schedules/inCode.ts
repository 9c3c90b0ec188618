// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { withoutLongLines } from '../withoutLongLines';
import { callsOfCelery } from './callsOfCelery';
import { cronExpression } from './cronExpression';
import type { Schedule } from './types';
import { wordsOfSchedulers } from './wordsOfSchedulers';

const CODE =
  /\.(?:py|rb|rake|js|mjs|cjs|ts|go|java|kt|scala|groovy|cs|fs|php|ex|exs|rs|clj)$/i;
/** Whoever schedules says so near the expression. */
const SCHEDULES =
  /cron|sched|recurr|periodic|timer|beat|quantum|oban|quartz|every|repeat/i;
const QUOTED = /["'`]([\d*@][^"'`\n]{3,80})["'`]/g;
/** Lines above the expression that still say what it is for. */
const NEAR = 6;
const COMMENT = /^\s*(?:#|\/\/|\*|--|"""|''')/;

/**
 * What the code of a process that runs anyway starts by the clock: node-cron, NestJS, Bull, Spring, Quartz, Hangfire, Celery,
 * APScheduler, Oban, Quantum, Laravel, robfig/cron, delayed jobs. Fixed delays and tickers are no schedule.
 * @internal
 */
export function schedulesInCode({ path, text }: RepositoryFile): Schedule[] {
  if (!CODE.test(path) || !SCHEDULES.test(text)) {
    return [];
  }
  const lines = withoutLongLines(text).split('\n');
  const found: Schedule[] = [];
  let last = -NEAR - 1;
  lines.forEach((line, at) => {
    if (COMMENT.test(line)) {
      return;
    }
    last = SCHEDULES.test(line) ? at : last;
    const add = (when: string | undefined) => {
      if (when) {
        found.push({ when, path, line: at + 1, isRun: false });
      }
    };
    wordsOfSchedulers(line).forEach(add);
    if (at - last > NEAR) {
      return;
    }
    for (const [, quoted] of line.matchAll(QUOTED)) {
      const when = cronExpression(quoted);
      add(when);
      // A list of several keeps its heading near
      last = when ? at : last;
    }
  });
  return [...found, ...callsOfCelery(path, lines)];
}
