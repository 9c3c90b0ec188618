// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import { lineAt } from '../lines';
import type { Dependency } from '../types';
import { withoutComments } from '../withoutComments';

const DATASOURCE = /^[ \t]*datasource[ \t]+\w+[ \t]*\{([^{}]*)\}/gm;
const PROVIDER = /^[ \t]*provider[ \t]*=[ \t]*"([a-z]+)"/m;

/** The provider of each data source. @internal */
export function readPrisma(source: string): Dependency[] {
  const text = withoutComments(withoutLongLines(source), 'slashes');
  return [...text.matchAll(DATASOURCE)].flatMap(match => {
    const provider = PROVIDER.exec(match[1]);
    const index = match.index + match[0].indexOf('{') + 1;
    return provider
      ? [
          {
            name: `Prisma with ${provider[1]}`,
            keys: [provider[1]],
            // The pattern begins after a break
            line: () => lineAt(text, index + provider.index + 1),
          },
        ]
      : [];
  });
}
