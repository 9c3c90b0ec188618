// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createReadStream } from 'node:fs';
import { CliError } from './CliError';

/**
 * Reads a whole stream or file, up to a limit.
 * @param source - a path, or a stream
 * @param options - `file` is its name, for errors
 * @throws CliError if it cannot be read, or is longer
 */
export async function readBounded(
  source: string | AsyncIterable<unknown>,
  options: { file: string; mostBytes: number },
): Promise<Buffer> {
  const { file, mostBytes } = options;
  const chunks: Buffer[] = [];
  let size = 0;
  try {
    const stream =
      typeof source === 'string' ? createReadStream(source) : source;
    for await (const chunk of stream) {
      const bytes = Buffer.from(chunk as Buffer | string);
      size += bytes.length;
      if (size > mostBytes) {
        throw new CliError(`${file} has more than ${mostBytes} bytes.`, {
          fix: 'Split it.',
        });
      }
      chunks.push(bytes);
    }
  } catch (error) {
    if (error instanceof CliError) {
      throw error;
    }
    throw new CliError(`${file} cannot be read: ${(error as Error).message}.`, {
      fix: 'Check its path.',
      cause: error,
    });
  }
  return Buffer.concat(chunks);
}
