// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFile, stat } from 'fs/promises';
import { InputError } from '@backstage/errors';
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import type { ChecklistReader, ChecklistText } from './ChecklistReader';
import { digest } from './digest';

/** Bytes of one checklist file; the built-in one has 60,000. @internal */
export const CHECKLIST_SIZE = 1_000_000;

function refuseLonger(size: number): void {
  if (size > CHECKLIST_SIZE) {
    throw new InputError(
      `it has ${size} bytes, and the limit is ${CHECKLIST_SIZE}; split it into several files that extend each other`,
    );
  }
}

/** Reads files, and URLs through Backstage's URL reader. @public */
export class DefaultChecklistReader implements ChecklistReader {
  private readonly urlReader?: UrlReaderService;

  constructor(options: { urlReader?: UrlReaderService } = {}) {
    this.urlReader = options.urlReader;
  }

  async read(
    target: string,
    knownVersion?: string,
  ): Promise<ChecklistText | undefined> {
    return /^https?:\/\//i.test(target)
      ? this.readUrl(target, knownVersion)
      : this.readPath(target, knownVersion);
  }

  private async readPath(
    path: string,
    knownVersion?: string,
  ): Promise<ChecklistText | undefined> {
    const { mtimeMs, size } = await stat(path);
    const version = `${mtimeMs}-${size}`;
    if (version === knownVersion) {
      return undefined;
    }
    refuseLonger(size);
    return { text: await readFile(path, 'utf8'), version };
  }

  private async readUrl(
    url: string,
    knownVersion?: string,
  ): Promise<ChecklistText | undefined> {
    if (!this.urlReader) {
      throw new InputError('URLs cannot be read here; give a file');
    }
    try {
      const response = await this.urlReader.readUrl(url, {
        etag: knownVersion || undefined,
      });
      const bytes = await response.buffer();
      refuseLonger(bytes.length);
      const text = bytes.toString('utf8');
      // Not every provider sends etags.
      const version = response.etag ?? digest(text);
      return version === knownVersion ? undefined : { text, version };
    } catch (error) {
      if ((error as Error)?.name === 'NotModifiedError') {
        return undefined;
      }
      throw error;
    }
  }
}
