// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { withoutLongLines } from '../withoutLongLines';
import { cronExpression } from './cronExpression';
import type { Schedule } from './types';

const LINE = /^\s*(@[a-z]+|(?:\S+\s+){4}\S+)\s+\S/;

/** Housekeeping of the machine is no run of the service; a framework may be woken each minute to look at its own table. */
const NOT_RUNS =
  /\b(?:certbot|logrotate|acme\.sh|run-parts|apt(?:-get)?|freshclam|ntpdate|fstrim|prune|restic|borg|rsync|schedule:run|schedule_run)\b/;

/** `OnCalendar=Mon 07:00` of a timer of systemd. */
const CALENDAR = /^OnCalendar ?= ?(\S.*)$/;

function schedulesInTimer({ path, text }: RepositoryFile): Schedule[] {
  const isRun = !NOT_RUNS.test(`${path}\n${text}`);
  return withoutLongLines(text)
    .split('\n')
    .flatMap((line, at): Schedule[] => {
      const when = CALENDAR.exec(line.trim())?.[1];
      return when ? [{ when, path, line: at + 1, isRun }] : [];
    });
}

/** The lines of a crontab, or of a timer of systemd, that start something. @internal */
export function schedulesInCrontab(file: RepositoryFile): Schedule[] {
  const { path, text } = file;
  if (path.endsWith('.timer')) {
    return schedulesInTimer(file);
  }
  return withoutLongLines(text)
    .split('\n')
    .flatMap((line, at): Schedule[] => {
      const written = /^\s*[#;]/.test(line) ? undefined : LINE.exec(line)?.[1];
      const when = written && cronExpression(written);
      return when
        ? [{ when, path, line: at + 1, isRun: !NOT_RUNS.test(line) }]
        : [];
    });
}
