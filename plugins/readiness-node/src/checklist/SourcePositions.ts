// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { SourceLocation } from './ChecklistError';

interface Entry {
  start: SourceLocation;
  /** By property name, or by index for a list. */
  members: Map<string, { key: SourceLocation; value: SourceLocation }>;
}

/**
 * Where the objects and lists that were read from checklist files stand, so that a problem that shows only after several
 * files were merged still names its own file, line and column.
 * @internal
 */
export class SourcePositions {
  private readonly entries = new WeakMap<object, Entry>();

  /** Whether it is known where an object or a list stands. */
  has(holder: object): boolean {
    return this.entries.has(holder);
  }

  /** Notes where an object or a list begins. */
  setStart(holder: object, start: SourceLocation): void {
    const entry = this.entries.get(holder);
    this.entries.set(holder, { start, members: entry?.members ?? new Map() });
  }

  /** Notes where a member of an object or a list stands. */
  setMember(
    holder: object,
    member: string | number,
    key: SourceLocation,
    value: SourceLocation,
  ): void {
    this.entries.get(holder)?.members.set(String(member), { key, value });
  }

  /** Gives `target`, which was put together from `sources`, their positions; later ones win. */
  combine(target: object, ...sources: object[]): void {
    for (const source of sources) {
      const entry = this.entries.get(source);
      if (entry) {
        this.setStart(target, entry.start);
        for (const [member, { key, value }] of entry.members) {
          this.setMember(target, member, key, value);
        }
      }
    }
  }

  /** Where a member's value stands; where its holder begins when it is not there. */
  ofValue(
    holder: object,
    member?: string | number,
  ): SourceLocation | undefined {
    const entry = this.entries.get(holder);
    return member === undefined
      ? entry?.start
      : entry?.members.get(String(member))?.value ?? entry?.start;
  }

  /** Where a member's name stands; where its holder begins when it is not there. */
  ofKey(holder: object, member: string | number): SourceLocation | undefined {
    const entry = this.entries.get(holder);
    return entry?.members.get(String(member))?.key ?? entry?.start;
  }
}
