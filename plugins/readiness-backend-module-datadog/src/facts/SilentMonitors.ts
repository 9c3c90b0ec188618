// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Monitor } from '../client/types';
import type { MonitorWorth } from './evaluateMonitors';

const MOST_NAMES = 3;
const LONGEST_NAME = 80;
const WORDS = { muted: 'muted without end', 'no-data': 'without data' };

type Silent = keyof typeof WORDS;

/** The monitors that would alert nobody, in words: the first few by name, and the number of the others. @internal */
export class SilentMonitors {
  private readonly first: Record<Silent, string[]> = {
    'no-data': [],
    muted: [],
  };
  private readonly counts: Record<Silent, number> = { 'no-data': 0, muted: 0 };

  add({ id, name }: Monitor, worth: MonitorWorth): void {
    if (worth !== 'watching') {
      this.counts[worth] += 1;
      if (this.first[worth].length < MOST_NAMES) {
        this.first[worth].push(
          (name ?? `monitor ${id}`).slice(0, LONGEST_NAME),
        );
      }
    }
  }

  get isEmpty(): boolean {
    return this.counts['no-data'] + this.counts.muted === 0;
  }

  /** `no-data` where a monitor could alert somebody if it had any. */
  get value(): Silent {
    return this.counts['no-data'] > 0 ? 'no-data' : 'muted';
  }

  describe(): string {
    return (Object.keys(WORDS) as Silent[])
      .filter(worth => this.counts[worth] > 0)
      .map(worth => `${WORDS[worth]}: ${this.namesOf(worth)}`)
      .join('; ');
  }

  private namesOf(worth: Silent): string {
    const names = this.first[worth].join(', ');
    const more = this.counts[worth] - this.first[worth].length;
    return more > 0 ? `${names} and ${more} more` : names;
  }
}
