// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  LoggerService,
  RootConfigService,
  SchedulerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { InputError } from '@backstage/errors';
import type {
  CatalogEntity,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import { DefaultChecklistReader } from '../checklist/DefaultChecklistReader';
import type { ChecklistReader } from '../checklist/ChecklistReader';
import { checklistTargets } from './checklistTargets';
import type { ChecklistIssue, ChecklistRegistry } from './types';
import { WatchedChecklist } from './WatchedChecklist';

/** @public */
export interface DefaultChecklistRegistryOptions {
  logger: LoggerService;
  /** For checklists given by URL. */
  urlReader?: UrlReaderService;
  /** Default: reads files, and URLs through `urlReader`. */
  reader?: ChecklistReader;
  /** With a scheduler, every instance checks for changes every 30 seconds. */
  scheduler?: SchedulerService;
  /** The clock, in milliseconds since the epoch. Default `Date.now`. */
  now?: () => number;
}

/** Keeps the configured checklists, each in its last good version. @public */
export class DefaultChecklistRegistry implements ChecklistRegistry {
  private readonly listeners = new Set<() => void>();
  private refreshing: Promise<void> | undefined;

  /**
   * Loads the checklists of `readiness.checklists`, or the built-in one.
   * @throws If one cannot be used: at the start there is no good version to fall back on.
   */
  static async fromConfig(
    config: RootConfigService,
    options: DefaultChecklistRegistryOptions,
  ): Promise<DefaultChecklistRegistry> {
    const {
      logger,
      urlReader,
      reader = new DefaultChecklistReader({ urlReader }),
      scheduler,
      now = Date.now,
    } = options;
    const checklists = checklistTargets(config).map(
      target => new WatchedChecklist({ target, reader, now }),
    );
    for (const checklist of checklists) {
      await checklist.start();
    }
    const ids = checklists.map(({ current }) => current.id);
    const twice = ids.find((id, index) => ids.indexOf(id) !== index);
    if (twice) {
      throw new InputError(
        `Two checklists of readiness.checklists have the id "${twice}"; give one of them another "id"`,
      );
    }
    const registry = new DefaultChecklistRegistry(checklists, logger);
    await scheduler?.scheduleTask({
      id: 'readiness-checklists',
      frequency: { seconds: 30 },
      timeout: { minutes: 1 },
      // Every instance evaluates with its own copy.
      scope: 'local',
      fn: () => registry.refresh(),
    });
    return registry;
  }

  private constructor(
    private readonly checklists: WatchedChecklist[],
    private readonly logger: LoggerService,
  ) {}

  forEntity(entity: CatalogEntity): CompiledChecklist | undefined {
    return this.list().find(checklist => checklist.appliesTo(entity));
  }

  list(): CompiledChecklist[] {
    return this.checklists.map(({ current }) => current);
  }

  platformIssues(): ChecklistIssue[] {
    return this.checklists.flatMap(({ issue }) => issue ?? []);
  }

  onChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  async refresh(): Promise<void> {
    // Two at a time could replace a newer version by an older one.
    this.refreshing ??= this.refreshAll().finally(() => {
      this.refreshing = undefined;
    });
    await this.refreshing;
  }

  private async refreshAll(): Promise<void> {
    let changed = false;
    for (const checklist of this.checklists) {
      const before = checklist.issue;
      const isNew = await checklist.refresh();
      changed ||= isNew;
      const { issue, current } = checklist;
      if (issue && issue.message !== before?.message) {
        const { file, line, column } = issue.location ?? {};
        const place = file ? `${file}:${line}:${column}: ` : '';
        this.logger.error(
          `A readiness checklist is invalid; its last good version stays in use: ${place}${issue.message}`,
        );
      } else if (isNew) {
        this.logger.info(
          `The readiness checklist "${current.id}" has changed (${current.digest})`,
        );
      }
    }
    if (changed) {
      this.tell();
    }
  }

  private tell(): void {
    for (const listener of this.listeners) {
      try {
        listener();
      } catch (error) {
        this.logger.error('A listener to checklist changes failed', {
          error: String(error),
        });
      }
    }
  }
}
