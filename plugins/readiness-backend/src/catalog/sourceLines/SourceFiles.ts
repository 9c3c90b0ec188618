// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  LoggerService,
  UrlReaderService,
} from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import { sha256 } from '../projection';
import {
  type EntityLines,
  indexEntities,
} from 'backstage-plugin-readiness-node/catalogFiles';
import { readSource } from './readSource';
import type { SourcePlace } from './sourcePlaceOf';

const READ_WITHIN_MS = 2_000;
/** A URL is asked no sooner whether it has changed. A file on disk is asked each time: that costs next to nothing. */
const FRESH_MS = 60_000;
/** So long what cannot be read is not tried again, and a host in trouble is left alone. */
const REST_MS = 5 * 60_000;
/** Failures in a row that leave a host alone. A file that is not there is none. */
const MAX_TROUBLES = 3;
const MAX_KEPT = 500;
/** Of source text; its lines take about five times that. */
const MAX_KEPT_BYTES = 8 * 1024 * 1024;

interface Kept {
  /** Undefined when it could not be read. */
  lines?: ReadonlyMap<string, EntityLines>;
  version?: string;
  hash?: string;
  bytes: number;
  /** Epoch ms before which it is not asked for again. */
  until: number;
}

/**
 * The lines of entities in their files, each file read once and kept for a while. Never throws and never takes longer
 * than two seconds: what cannot be read is left out.
 * @internal
 */
export class SourceFiles {
  /** The one that was used longest ago comes first. */
  private readonly kept = new Map<string, Kept>();
  private keptBytes = 0;
  private readonly reading = new Map<string, Promise<Kept['lines']>>();
  private readonly hosts = new Map<
    string,
    { troubles: number; restsUntil: number }
  >();

  constructor(
    private readonly options: {
      urlReader: UrlReaderService;
      logger: LoggerService;
      now: () => number;
    },
  ) {}

  /** By lower-case ref of the entity. */
  async linesOf(place: SourcePlace): Promise<Kept['lines']> {
    const { target, host } = place;
    const now = this.options.now();
    const kept = this.kept.get(target);
    if (kept && kept.until > now) {
      this.keep(target, kept);
      return kept.lines;
    }
    if ((this.hosts.get(host)?.restsUntil ?? 0) > now) {
      return undefined;
    }
    let reading = this.reading.get(target);
    if (!reading) {
      reading = this.read(place, kept, now).finally(() =>
        this.reading.delete(target),
      );
      this.reading.set(target, reading);
    }
    return reading;
  }

  private async read(
    place: SourcePlace,
    kept: Kept | undefined,
    now: number,
  ): Promise<Kept['lines']> {
    const { target, host, type } = place;
    try {
      const fresh = await withinTime(signal =>
        this.update(place, kept, signal),
      );
      this.hosts.delete(host);
      this.keep(target, {
        ...fresh,
        until: type === 'url' ? now + FRESH_MS : now,
      });
      return fresh.lines;
    } catch (error) {
      const isMissing = toError(error).name === 'NotFoundError';
      this.options.logger.debug(`No lines of ${target}: ${error}`);
      if (!isMissing) {
        this.noteTrouble(host, now);
      }
      // Whether a file on disk is there now is quickly seen.
      const isQuick = type === 'file' && isMissing;
      this.keep(target, { bytes: 0, until: isQuick ? now : now + REST_MS });
      return undefined;
    }
  }

  private async update(
    place: SourcePlace,
    kept: Kept | undefined,
    signal: AbortSignal,
  ): Promise<Omit<Kept, 'until'>> {
    const { urlReader } = this.options;
    const source = await readSource(place, {
      urlReader,
      known: kept?.version,
      signal,
    });
    if (!source) {
      return kept!;
    }
    const { text, bytes, version } = source;
    const hash = sha256(text);
    const lines =
      kept?.lines && kept.hash === hash
        ? kept.lines
        : await indexEntities(text, signal);
    return { lines, version, hash, bytes };
  }

  private noteTrouble(host: string, now: number): void {
    const before = this.hosts.get(host);
    const troubles = (before?.troubles ?? 0) + 1;
    const isTooMuch = troubles >= MAX_TROUBLES;
    this.hosts.set(host, {
      troubles: isTooMuch ? 0 : troubles,
      // Those that were under way fail later, and wake nobody.
      restsUntil: isTooMuch ? now + REST_MS : before?.restsUntil ?? 0,
    });
  }

  private keep(target: string, kept: Kept): void {
    this.keptBytes += kept.bytes - (this.kept.get(target)?.bytes ?? 0);
    this.kept.delete(target);
    this.kept.set(target, kept);
    for (const [oldest, { bytes }] of this.kept) {
      if (this.kept.size <= MAX_KEPT && this.keptBytes <= MAX_KEPT_BYTES) {
        break;
      }
      this.kept.delete(oldest);
      this.keptBytes -= bytes;
    }
  }
}

/** Not every reader heeds the signal, so that the time runs out by itself. */
async function withinTime<T>(
  task: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const signal = AbortSignal.timeout(READ_WITHIN_MS);
  return Promise.race([
    task(signal),
    new Promise<never>((_, reject) => {
      signal.addEventListener('abort', () => reject(signal.reason), {
        once: true,
      });
    }),
  ]);
}
