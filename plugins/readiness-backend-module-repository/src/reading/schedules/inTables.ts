// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../RepositoryFile';
import { environmentOf } from '../environmentOf';
import { withoutLongLines } from '../withoutLongLines';
import { cronExpression } from './cronExpression';
import type { Schedule } from './types';

const TABLE = /\.(?:ya?ml|json|properties|conf|toml|ini)$/i;
/** `cron: '0 3 * * *'`, `jobs.cleanup.cron=0 0 3 * * ?`, `"CronSchedule": "0 0 22 * * ?"`. */
const CRON_KEY =
  /^\s*(?:-\s*)?["']?[\w.-]{0,80}(?:cron|schedule)(?:[-_.]?(?:expr(?:ession)?|schedule|time|string))?["']?\s*[:=]\s*\[?\s*["']?([\d*@][^"'\n,;]{0,60}|[\d*][\d*/,\s?LW#A-Za-z-]{4,60})/i;
/** Sidekiq, Resque and Solid Queue: `every: '1h'`, `every: ["30m", …]`, `schedule: every day at 2am`. */
const EVERY = /^\s*every:\s*\[?\s*["']?(\d{1,5}\s?[smhdw])\b/;
const WORDS = /^\s*schedule:\s*["']?(every [\w: /+-]{2,60}?)["']?\s*(?:#.*)?$/;
const OF_JOBS =
  /(?:^|\/)(?:sidekiq[^/]*|recurring|(?:resque_|sidekiq_)?schedule|schedules?|cron[^/]*|good_job)\.ya?ml$/i;

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
      const cron = CRON_KEY.exec(line)?.[1].replace(/\s#.*$/, '');
      const when =
        (cron && cronExpression(cron)) ??
        (isOfJobs ? inWords(line) : undefined);
      return when ? [{ when, path, line: at + 1, isRun: false }] : [];
    });
}

function inWords(line: string): string | undefined {
  const every = EVERY.exec(line)?.[1];
  return every ? `every ${every.replace(/\s/, '')}` : WORDS.exec(line)?.[1];
}
