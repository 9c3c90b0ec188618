// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const NAME =
  /^crontab(?:\.(?:txt|tab|dist|prod|production|conf))?$|\.(?:cron|crontab|timer)$/;
const FOLDERS = new Set(['cron.d', 'crontab', 'crontabs']);

/** Whether cron or, as a timer, systemd reads a file, or it is put where cron does. @internal */
export function isCrontab(path: string): boolean {
  const parts = path.split('/');
  return (
    NAME.test(parts.at(-1)!) || FOLDERS.has(parts.at(-2)?.toLowerCase() ?? '')
  );
}
