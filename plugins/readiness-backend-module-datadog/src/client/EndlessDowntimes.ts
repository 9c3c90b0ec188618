// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EndlessDowntime, Monitor } from './types';

/** The downtimes without end of a site, so that a monitor is compared only with those that may apply to it. @internal */
export class EndlessDowntimes {
  private readonly ids = new Set<number>();
  /** Lists of tags by their first. */
  private readonly byFirstTag = new Map<string, string[][]>();
  private isOfAll = false;

  constructor(downtimes: EndlessDowntime[]) {
    for (const { monitorId, monitorTags = [] } of downtimes) {
      if (monitorId !== undefined) {
        this.ids.add(monitorId);
        continue;
      }
      const [first, ...others] = monitorTags.filter(tag => tag !== '*');
      if (first !== undefined) {
        const known = this.byFirstTag.get(first) ?? [];
        known.push(others);
        this.byFirstTag.set(first, known);
      } else if (monitorTags.length > 0) {
        this.isOfAll = true;
      }
    }
  }

  silence({ id, tags }: Monitor): boolean {
    if (this.isOfAll || this.ids.has(id)) {
      return true;
    }
    const present = new Set(tags);
    return [...present].some(tag =>
      this.byFirstTag
        .get(tag)
        ?.some(others => others.every(other => present.has(other))),
    );
  }
}
