// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { SourceLocation } from './ChecklistError';

interface Entry {
  start: SourceLocation;
  /** By property name, or by index for a list. */
  members: Map<string, { key: SourceLocation; value: SourceLocation }>;
}

/**
 * The positions of the objects and lists in checklist files, so that a problem found only after several files were
 * merged still names its own file, line and column.
 * @internal
 */
export class SourcePositions {
  private readonly entries = new WeakMap<object, Entry>();

  /** Whether the position of an object or a list is known. */
  has(holder: object): boolean {
    return this.entries.has(holder);
  }

  /** Records where an object or a list begins. */
  setStart(holder: object, start: SourceLocation): void {
    const entry = this.entries.get(holder);
    this.entries.set(holder, { start, members: entry?.members ?? new Map() });
  }

  /** Records the position of a member of an object or a list. */
  setMember(
    holder: object,
    member: string | number,
    key: SourceLocation,
    value: SourceLocation,
  ): void {
    this.entries.get(holder)?.members.set(String(member), { key, value });
  }

  /** Gives `target`, which was merged from `sources`, their positions; later ones win. */
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

  /** The position of a member's value, or of its holder if it is absent. */
  ofValue(
    holder: object,
    member?: string | number,
  ): SourceLocation | undefined {
    const entry = this.entries.get(holder);
    return member === undefined
      ? entry?.start
      : entry?.members.get(String(member))?.value ?? entry?.start;
  }

  /** The position of a member's name, or of its holder if it is absent. */
  ofKey(holder: object, member: string | number): SourceLocation | undefined {
    const entry = this.entries.get(holder);
    return entry?.members.get(String(member))?.key ?? entry?.start;
  }
}
