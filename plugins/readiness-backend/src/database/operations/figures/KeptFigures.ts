// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Knex } from 'knex';

const MAX_KEPT = 500;

/**
 * Counts over all services that a query finds, kept until a service is written.
 *
 * @remarks
 * Counting takes longer the more services there are, and a database has no way around that. Services change rarely
 * compared with how often somebody asks, so the same question is answered from memory until the number of writes in
 * `readiness_writes` moves on. Every replica reads that number with each question, so what another one wrote counts at
 * once; there is no time limit after which figures would be right again.
 * @internal
 */
export class KeptFigures {
  private static readonly byDatabase = new WeakMap<Knex, KeptFigures>();

  private writes: number | undefined;
  private readonly figures = new Map<string, Promise<unknown>>();

  /** Those of a database. */
  static of(knex: Knex): KeptFigures {
    let kept = this.byDatabase.get(knex);
    if (!kept) {
      kept = new KeptFigures();
      this.byDatabase.set(knex, kept);
    }
    return kept;
  }

  /**
   * The figures for a question; several that ask at the same time share one reading.
   * @param question - everything that the figures depend on, besides the stored services
   * @param writes - read before, never after, the figures are
   */
  async get<T>(
    question: unknown[],
    writes: number,
    read: () => Promise<T>,
  ): Promise<T> {
    // Not "less than": a database that was restored from a backup has fewer writes.
    if (writes !== this.writes) {
      this.figures.clear();
      this.writes = writes;
    }
    const key = JSON.stringify(question);
    const known = this.figures.get(key);
    // Put at the end again: the ones that nobody asks for any more stand first.
    this.figures.delete(key);
    const figures = (known as Promise<T> | undefined) ?? read();
    this.figures.set(key, figures);
    if (this.figures.size > MAX_KEPT) {
      const [oldest] = this.figures.keys();
      this.figures.delete(oldest);
    }
    try {
      return await figures;
    } catch (error) {
      if (this.figures.get(key) === figures) {
        this.figures.delete(key);
      }
      throw error;
    }
  }
}
