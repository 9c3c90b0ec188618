// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { UrlReaderService } from '@backstage/backend-plugin-api';
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { indexEntities } from 'backstage-plugin-readiness-node/catalogFiles';
import { parse } from 'yaml';
import { readSource } from './readSource';
import type { SourcePlace } from './sourcePlaceOf';

const READ_WITHIN_MS = 2_000;
const LINE_LENGTH = 4_000;

/**
 * Whether a file has an annotation of an entity, on one line, with this very text. The location that an entity names is
 * written by its owner; what stands in a file is written by whoever may write that file.
 * @returns false also when the file cannot be read
 * @internal
 */
export async function readsInFile(
  place: SourcePlace,
  asked: { entityRef: string; key: string; text: string },
  { urlReader }: { urlReader: UrlReaderService },
): Promise<boolean> {
  const signal = AbortSignal.timeout(READ_WITHIN_MS);
  try {
    const source = await readSource(place, { urlReader, signal });
    if (!source) {
      return false;
    }
    const entities = await indexEntities(source.text, signal);
    const line = entities
      .get(asked.entityRef)
      ?.keys.get(`metadata.annotations.${asked.key}`);
    const written = line && source.text.split(/\r?\n/, line)[line - 1];
    if (!written || written.length > LINE_LENGTH) {
      return false;
    }
    const read: unknown = parse(written.trim());
    return isRecord(read) && read[asked.key] === asked.text;
  } catch {
    return false;
  }
}
