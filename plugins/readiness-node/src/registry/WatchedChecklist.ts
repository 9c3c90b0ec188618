// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ForwardedError, toError } from '@backstage/errors';
import type { CompiledChecklist } from 'backstage-plugin-readiness-common';
import { ChecklistError } from '../checklist/ChecklistError';
import { compileChecklist } from '../checklist/compile';
import { loadChecklist, type ChecklistSource } from '../checklist/load';
import type { ChecklistReader } from '../checklist/ChecklistReader';
import type { ChecklistIssue } from './types';

/** One configured checklist with its last good version. @internal */
export class WatchedChecklist {
  private sources: ChecklistSource[] = [];
  private compiled: CompiledChecklist | undefined;
  private currentIssue: ChecklistIssue | undefined;

  constructor(
    private readonly options: {
      target: string;
      reader: ChecklistReader;
      now: () => number;
    },
  ) {}

  /** The version in use. */
  get current(): CompiledChecklist {
    if (!this.compiled) {
      throw new Error('The checklist was not started');
    }
    return this.compiled;
  }

  get issue(): ChecklistIssue | undefined {
    return this.currentIssue;
  }

  /** Loads the first version. @throws If it cannot be used: there is no other to fall back on. */
  async start(): Promise<void> {
    try {
      await this.load();
    } catch (error) {
      throw new ForwardedError(
        `The readiness checklist ${this.options.target} cannot be used; correct it, or remove it from readiness.checklists`,
        error,
      );
    }
  }

  /** Loads a new version, if there is one. @returns Whether the content in use has changed. */
  async refresh(): Promise<boolean> {
    if (!(await this.hasChanged())) {
      return false;
    }
    const before = this.current.digest;
    try {
      await this.load();
      this.currentIssue = undefined;
    } catch (error) {
      this.currentIssue = this.describe(toError(error));
    }
    return this.current.digest !== before;
  }

  private async load(): Promise<void> {
    const { target, reader } = this.options;
    const sources: ChecklistSource[] = [];
    try {
      this.compiled = compileChecklist(
        await loadChecklist({ target, reader, sources }),
      );
    } finally {
      // Also after a failure: the same text is not read again until it changes.
      this.sources = sources;
    }
  }

  private async hasChanged(): Promise<boolean> {
    for (const { target, version } of this.sources) {
      try {
        if (await this.options.reader.read(target, version)) {
          return true;
        }
      } catch {
        // Loading will report the problem.
        return true;
      }
    }
    return false;
  }

  private describe(error: Error): ChecklistIssue {
    const { problems, count } =
      error instanceof ChecklistError
        ? error
        : new ChecklistError([{ message: error.message }]);
    const [{ message, location }] = problems;
    const more = count > 1 ? ` (and ${count - 1} more)` : '';
    return {
      code: 'checklist-invalid',
      message: `${message}${more}`,
      fix: 'Correct the checklist; until then its last good version is used.',
      location,
      since:
        this.currentIssue?.since ?? new Date(this.options.now()).toISOString(),
    };
  }
}
