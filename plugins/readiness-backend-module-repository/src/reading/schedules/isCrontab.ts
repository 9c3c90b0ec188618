// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const NAME =
  /^crontab(?:\.(?:txt|tab|dist|prod|production|conf))?$|\.(?:cron|crontab)$/;
const FOLDERS = new Set(['cron.d', 'crontab', 'crontabs']);

/** Whether cron reads a file, or it is put where cron does. @internal */
export function isCrontab(path: string): boolean {
  const parts = path.split('/');
  return (
    NAME.test(parts.at(-1)!) || FOLDERS.has(parts.at(-2)?.toLowerCase() ?? '')
  );
}
