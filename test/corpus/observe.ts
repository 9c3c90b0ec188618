// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { mockServices } from '@backstage/backend-test-utils';
import {
  evaluateEntity,
  readAnswers,
  vocabularyOf,
  type CompiledChecklist,
  type Evaluation,
  type Fact,
} from 'backstage-plugin-readiness-common';
import { RepositoryProvider } from 'backstage-plugin-readiness-backend-module-repository/alpha';
import {
  compileChecklist,
  loadChecklist,
} from 'backstage-plugin-readiness-node/checklist';
import { ownerOf } from './ownerOf';
import type { Label } from './types';

/** So many equal observations in a row make bad news count. */
const SEEN = 3;
const PATIENCE_MS = 120_000;

async function refuse(): Promise<never> {
  throw new Error('The corpus is read from this machine alone');
}
const offline: UrlReaderService = {
  readUrl: refuse,
  readTree: refuse,
  search: refuse,
};

/** What came out for one repository. */
export interface Observed {
  facts: Fact[];
  evaluation: Evaluation;
}

/** The real provider and the built-in checklist, over folders below one. */
export class Observer {
  private constructor(
    private readonly provider: RepositoryProvider,
    private readonly checklist: CompiledChecklist,
  ) {}

  static async create(folder: string): Promise<Observer> {
    const config = mockServices.rootConfig({
      data: {
        readiness: {
          // Nothing here may ask a host
          repository: { local: [folder], hosts: [] },
          // A machine with other work is no fault of the repository
          limits: { reading: { time: { seconds: 60 } } },
        },
      },
    });
    const provider = RepositoryProvider.fromConfig(config, {
      urlReader: offline,
    });
    return new Observer(provider, compileChecklist(await loadChecklist()));
  }

  /**
   * Lets the provider read the folder for the service of the label, and evaluates what its owner answers against it.
   * @param root - of the repository; directly below the folder of this observer
   */
  async observe(label: Label, root: string, now: number): Promise<Observed> {
    const path = label.folder ? `${root}/${label.folder}` : root;
    const entity = ownerOf(label, path, now);
    const related = new Map();
    const { answers } = readAnswers({
      entity,
      related,
      vocabulary: vocabularyOf(this.checklist.source),
      now,
    });
    const subject = {
      entityRef: `component:default/${label.service}`.toLowerCase(),
      entity,
      answers: Object.fromEntries(
        [...answers].map(([check, { values, date }]) => [
          check,
          values.length === 0 && date ? [date] : values,
        ]),
      ),
    };
    const key = this.provider.targetOf(subject);
    if (key !== `file:${root}`) {
      throw new Error(`${label.repository} would be read at ${key}`);
    }
    const { observations } = await this.provider.observe(
      { key, entities: [subject] },
      { signal: AbortSignal.timeout(PATIENCE_MS), now },
    );
    const facts = observations.map(
      ({ fact, value, cannotTell, error, url }): Fact => ({
        name: fact,
        provider: this.provider.description.id,
        target: label.repository,
        ...(value === undefined
          ? { cannotTell: cannotTell ?? error }
          : { value }),
        ...(url && { url }),
        observedAt: now,
        consecutive: SEEN,
      }),
    );
    const evaluation = evaluateEntity({
      checklist: this.checklist,
      entity,
      related,
      facts,
      now,
      observable: new Set(
        this.provider.description.facts.map(({ name }) => name),
      ),
    });
    return { facts, evaluation };
  }
}
