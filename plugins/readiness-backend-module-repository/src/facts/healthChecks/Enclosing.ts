// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Levels that are looked at above a line, and lines that are looked at for them. */
const MOST_LEVELS = 14;
const MOST_LINES = 150;

const NAME =
  /^(?:-\s*)?["']?(?:name|metadata\.name|container_?name|service_?name|family)["']?\s*[:=]\s*["'`]?([\w.${}-]+)/i;

function indentOf(line: string): number {
  return line.length - line.trimStart().length;
}

/**
 * What a line stands in, by indentation: the same in YAML, JSON, Terraform, Nomad and code, as all of them are written by
 * formatters. A file that is indented otherwise gives too little, never something wrong.
 * @internal
 */
export class Enclosing {
  /** Lines that open the blocks around it, the nearest first, trimmed. */
  readonly headers: string[] = [];
  /** What those blocks are called by a `name` of their own, the nearest first. */
  readonly names: string[] = [];

  constructor(lines: string[], at: number) {
    let indent = indentOf(lines[at]);
    // An item of a list opens a block at the place of its first key
    let inner = /^\s*-\s/.test(lines[at]) ? indent + 2 : indent;
    const first = Math.max(0, at - MOST_LINES);
    for (
      let above = at - 1;
      above >= first && this.headers.length < MOST_LEVELS && inner > 0;
      above--
    ) {
      const line = lines[above];
      const trimmed = line.trim();
      if (trimmed === '' || /^(?:#|\/\/)/.test(trimmed)) {
        continue;
      }
      if (/^---/.test(line)) {
        break;
      }
      const own = indentOf(line);
      const begins = /^-\s/.test(trimmed) ? own + 2 : own;
      if (begins === inner) {
        this.addName(trimmed);
      }
      if (own < indent || (begins === inner && own < inner)) {
        if (own < indent) {
          this.headers.push(trimmed);
        }
        indent = own;
        inner = own;
      }
    }
    this.lookBelow(lines, at);
  }

  private addName(trimmed: string) {
    const name = NAME.exec(trimmed)?.[1];
    if (name) {
      this.names.push(name);
    }
  }

  /** A name may also stand below, at any level that is still open. */
  private lookBelow(lines: string[], at: number) {
    let level = indentOf(lines[at]);
    const last = Math.min(lines.length, at + MOST_LINES);
    for (let below = at + 1; below < last && level >= 0; below++) {
      const line = lines[below];
      const trimmed = line.trim();
      if (trimmed === '') {
        continue;
      }
      const own = indentOf(line);
      // The next item, document or block is another one's
      if (/^---/.test(line) || (own <= level && /^-\s/.test(trimmed))) {
        return;
      }
      if (own <= level) {
        level = own;
        if (own === 0) {
          return;
        }
        this.addName(trimmed);
      }
    }
  }
}
