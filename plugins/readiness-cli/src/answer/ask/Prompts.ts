// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** One of several things to pick. */
export interface Choice<T extends string = string> {
  value: T;
  label: string;
  /** Shown beside it while the cursor is on it. */
  hint?: string;
}

/**
 * What an interview asks a person with. Texts may come from anywhere: they are shown without control characters. An
 * answer is `undefined` when the person interrupts (Ctrl-C, Esc), or the terminal is gone.
 */
export interface Prompts {
  /** Begins a question, or a part of the interview. */
  title(text: string): void;
  show(lines: readonly string[]): void;
  warn(lines: readonly string[]): void;
  pick<T extends string>(options: {
    message: string;
    choices: readonly Choice<T>[];
    /** Where the cursor is. */
    initial: T;
  }): Promise<T | undefined>;
  /** None is an answer as well. */
  pickSeveral(options: {
    message: string;
    choices: readonly Choice[];
  }): Promise<string[] | undefined>;
  write(options: {
    message: string;
    /** Shown while nothing is written; it is not what Enter gives. */
    placeholder?: string;
    /** What is wrong with a text; an empty text is not asked about. */
    problem?: (text: string) => string | undefined;
  }): Promise<string | undefined>;
}
