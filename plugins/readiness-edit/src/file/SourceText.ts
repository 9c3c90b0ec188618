// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FilePosition } from '../AnnotationEditError';

/** The text of a file, with its lines. @internal */
export class SourceText {
  private readonly starts = [0];

  /**
   * @param comments - where the comments of the document stand that is edited
   */
  constructor(readonly text: string, readonly comments: number[] = []) {
    for (
      let at = text.indexOf('\n');
      at !== -1;
      at = text.indexOf('\n', at + 1)
    ) {
      this.starts.push(at + 1);
    }
  }

  /** Counts from 0. */
  private lineAt(offset: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.starts[middle] <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return low;
  }

  positionOf(offset: number): FilePosition {
    const line = this.lineAt(offset);
    // A byte order mark takes no column.
    const mark = line === 0 && this.text.startsWith('\uFEFF') ? 1 : 0;
    return {
      line: line + 1,
      column: Math.max(offset - this.starts[line] - mark, 0) + 1,
    };
  }

  /** Where the line begins that has this offset. */
  lineStart(offset: number): number {
    return this.starts[this.lineAt(offset)];
  }

  /** Where the next line begins, or the text ends. */
  nextLine(offset: number): number {
    return this.starts[this.lineAt(offset) + 1] ?? this.text.length;
  }

  /** Where the line ends, before its line break. */
  lineEnd(offset: number): number {
    const next = this.nextLine(offset);
    return next - lineBreakAtEnd(this.text.slice(this.lineStart(offset), next));
  }

  /** The line break that a new line beside this offset gets: that of this line, or of the one before. */
  lineBreak(offset: number): string {
    const own = this.text.slice(this.lineEnd(offset), this.nextLine(offset));
    if (own) {
      return own;
    }
    const start = this.lineStart(offset);
    return start > 0 ? this.text.slice(this.lineEnd(start - 1), start) : '\n';
  }

  /** What stands between the beginning of the line and this offset, if it is nothing but blanks. */
  indentBefore(offset: number): string | undefined {
    const before = this.text.slice(this.lineStart(offset), offset);
    return /^[ \t]*$/.test(before) ? before : undefined;
  }
}

function lineBreakAtEnd(line: string): number {
  if (line.endsWith('\r\n')) {
    return 2;
  }
  return line.endsWith('\n') ? 1 : 0;
}
