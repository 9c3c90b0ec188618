// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { environmentOf } from '../environmentOf';
import { withoutLongLines } from '../withoutLongLines';
import { readPair } from '../healthChecks/readPair';
import { cronExpression } from './cronExpression';
import type { Schedule } from './types';

const TABLE = /\.(?:ya?ml|json|properties|conf|toml|ini)$/i;
/** `cron`, `jobs.cleanup.cron`, `CronSchedule`, `cron_expression`. */
const CRON_KEY =
  /(?:cron|schedule)[-_.]?(?:expr|expression|schedule|time|string)?$/i;
/** Sidekiq, Resque and Solid Queue: `every: '1h'`, `every: ["30m", …]`, `schedule: every day at 2am`. */
const EVERY = /^(\d{1,5}) ?([smhdw])\b/;
const WORDS = /^every [\w: /+-]+$/;
const OF_JOBS =
  /(?:^|\/)(?:sidekiq[^/]*|recurring|(?:resque_|sidekiq_)?schedule|schedules?|cron[^/]*|good_job)\.ya?ml$/i;

const OF_BOTS = /renovate|dependabot/i;
/** A manifest of Kubernetes says it in a workload of its own, and a pipeline does not run the service. */
const OF_OTHERS = /^kind:\s|^on:\s|^jobs:\s*$|^pipelines?:|^trigger:/m;

/**
 * The table of recurring jobs of a scheduler in the process: Sidekiq, Resque, Solid Queue, GoodJob, Spring, Quartz. Of a table
 * for several environments, only the part of production counts.
 * @internal
 */
export function schedulesInTable({ path, text }: RepositoryFile): Schedule[] {
  if (
    !TABLE.test(path) ||
    OF_BOTS.test(path) ||
    !/cron|schedul|every/i.test(text) ||
    OF_OTHERS.test(text)
  ) {
    return [];
  }
  const isOfJobs = OF_JOBS.test(path);
  const isYaml = /\.ya?ml$/i.test(path);
  let isLeftOut = false;
  return withoutLongLines(text)
    .split('\n')
    .flatMap((line, at): Schedule[] => {
      const top = isYaml ? /^([\w-]+):/.exec(line)?.[1] : undefined;
      isLeftOut =
        top === undefined ? isLeftOut : environmentOf(top) === 'other';
      if (isLeftOut || /^\s*(?:#|\/\/|;)/.test(line)) {
        return [];
      }
      const pair = readPair(line);
      const when =
        pair &&
        ((CRON_KEY.test(pair.key) ? cronIn(pair.value) : undefined) ??
          (isOfJobs ? inWords(pair) : undefined));
      return when ? [{ when, path, line: at + 1, isRun: false }] : [];
    });
}

/** What stands before a quote, a comma or a comment. */
function cronIn(value: string): string | undefined {
  const end = value.search(/["';]| #|, /);
  return cronExpression(end === -1 ? value : value.slice(0, end));
}

function inWords(pair: { key: string; value: string }): string | undefined {
  const every = pair.key === 'every' ? EVERY.exec(pair.value) : null;
  if (every) {
    return `every ${every[1]}${every[2]}`;
  }
  return pair.key === 'schedule' && WORDS.test(pair.value)
    ? pair.value
    : undefined;
}
