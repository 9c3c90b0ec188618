// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { LoggerService } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import type {
  EntityVerdict,
  ReadinessApi,
} from 'backstage-plugin-readiness-common';

const PORTION = 5_000;

/** Some 20 MB. What stands behind them gets no annotation. */
const MOST_ENTITIES = 200_000;

/**
 * The verdicts of all entities, as the readiness backend had them when it was last asked.
 *
 * @remarks An answer that cannot be had leaves the verdicts of before.
 * @internal
 */
export class VerdictSource {
  private verdicts: ReadonlyMap<string, EntityVerdict> | undefined;
  private failing = false;

  constructor(
    private readonly options: {
      api: Pick<ReadinessApi, 'getVerdicts'>;
      logger: LoggerService;
      /** Default: 200,000. */
      mostEntities?: number;
    },
  ) {}

  /** Asks for all of them. Never throws. */
  async refresh(): Promise<void> {
    const { logger } = this.options;
    try {
      this.verdicts = await this.readAll();
      this.failing = false;
    } catch (error) {
      // Once: the backend may be away for hours.
      if (!this.failing) {
        logger.warn(
          'Readiness cannot tell verdicts; the annotations in the catalog stay as they are',
          toError(error),
        );
      }
      this.failing = true;
    }
  }

  /** `unknown` before the first answer, undefined for an entity that is not evaluated. */
  of(entityRef: string): EntityVerdict | undefined | 'unknown' {
    return this.verdicts ? this.verdicts.get(entityRef) : 'unknown';
  }

  private async readAll(): Promise<Map<string, EntityVerdict>> {
    const { api, logger, mostEntities = MOST_ENTITIES } = this.options;
    const verdicts = new Map<string, EntityVerdict>();
    let after: string | undefined;
    do {
      const { items, nextAfter, visibility } = await api.getVerdicts({
        after,
        limit: PORTION,
      });
      if (visibility === 'working') {
        throw new Error('Which entities may be read is being determined');
      }
      for (const item of items) {
        verdicts.set(item.entityRef, item);
      }
      // An answer that leads back would be asked for without end.
      after = nextAfter !== after ? nextAfter : undefined;
    } while (after !== undefined && verdicts.size < mostEntities);
    if (after !== undefined) {
      logger.warn(
        `Only the first ${verdicts.size} entities get their verdict as an annotation`,
      );
    }
    return verdicts;
  }
}
