// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/*
 * The entry point of the reader process: reads one repository at a time for `ReaderPool`, apart from the backend, so that
 * nothing that somebody wrote into a repository can stop the portal. It has no environment, no network code and no
 * credentials. Not for use by other packages.
 */
import { readRepository } from './client/process/readRepository';
import type { ReaderReply, ReadingJob } from './client/process/types';
import { startWatchdog } from './client/process/watchdog';

function reply(message: ReaderReply): void {
  process.send?.(message);
}

process.on('disconnect', () => process.exit());
process.on('message', async ({ job }: { job: ReadingJob }) => {
  try {
    const reading = await readRepository(job);
    reply({ type: 'read', reading, rss: process.memoryUsage.rss() });
  } catch (error) {
    const { name, message } = error as Error;
    reply({ type: 'failed', name, message });
  }
});
startWatchdog(Number(process.argv[2])).then(
  () => reply({ type: 'ready' }),
  error => reply({ type: 'failed', name: error.name, message: error.message }),
);
