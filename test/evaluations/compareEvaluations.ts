// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { renamed } from './renames';

const FILES = ['demo', 'real', 'random', 'truth'];
const SHOWN = 20;

async function* linesOf(folder: string, name: string) {
  const input = createReadStream(join(folder, `${name}.jsonl.gz`));
  const lines = createInterface({ input: input.pipe(createGunzip()) });
  for await (const line of lines) {
    yield JSON.parse(line) as { id: string; evaluation: unknown };
  }
}

/**
 * What says nothing about the verdict: the hash of the checklist, and of services that were observed how often that was
 * and how often they were written, which depends on the speed of the machine.
 */
const PASSED_OVER: Record<string, string[]> = {
  truth: ['digest', 'revision', 'seen', 'consecutive'],
};

function comparable(name: string, value: unknown): unknown {
  const passedOver = PASSED_OVER[name] ?? ['digest'];
  return JSON.parse(
    JSON.stringify(value, (key, one) => {
      if (passedOver.includes(key)) {
        return undefined;
      }
      const isTime = typeof one === 'number' && one > 1e12;
      return isTime && name === 'truth' ? 0 : one;
    }),
  );
}

/** The paths at which two values differ, with both; the order of keys does not matter. */
function* differences(
  before: any,
  after: any,
  path = '',
): Generator<[path: string, before: unknown, after: unknown]> {
  if (Object.is(before, after)) {
    return;
  }
  const areObjects =
    typeof before === 'object' &&
    typeof after === 'object' &&
    before !== null &&
    after !== null &&
    Array.isArray(before) === Array.isArray(after);
  if (!areObjects) {
    yield [path, before, after];
    return;
  }
  for (const key of new Set([...Object.keys(before), ...Object.keys(after)])) {
    // The hash of the checklist, which changes with its texts
    if (key === 'digest') {
      continue;
    }
    yield* differences(before[key], after[key], `${path}/${key}`);
  }
}

/**
 * Compares two folders that `writeEvaluations` wrote, entity by entity and field by field, after the keys and texts of
 * renames.ts were put into what was before.
 */
export async function compareEvaluations(
  before: string,
  after: string,
): Promise<{ text: string; isEqual: boolean }> {
  const report: string[] = [];
  let isEqual = true;
  for (const name of FILES) {
    let count = 0;
    let unequal = 0;
    const kinds = new Map<string, { count: number; example: string }>();
    const others = linesOf(after, name);
    for await (const { id, evaluation } of linesOf(before, name)) {
      count++;
      const { value: other } = await others.next();
      const found = [
        ...differences(
          {
            id: renamed(id),
            evaluation: comparable(name, renamed(evaluation)),
          },
          { id: other?.id, evaluation: comparable(name, other?.evaluation) },
        ),
      ];
      unequal += found.length > 0 ? 1 : 0;
      for (const [path, was, is] of found) {
        const kind = path.replace(/\/\d+(?=\/|$)/g, '/*');
        const known = kinds.get(kind);
        kinds.set(kind, {
          count: (known?.count ?? 0) + 1,
          example:
            known?.example ??
            `${id}: ${JSON.stringify(was)} -> ${JSON.stringify(is)}`,
        });
      }
    }
    const isLonger = !(await others.next()).done;
    isEqual = isEqual && unequal === 0 && !isLonger && count > 0;
    report.push(
      `${name}: ${count} evaluations, ${unequal} differ${
        isLonger ? '; there are more after than before' : ''
      }`,
      ...[...kinds]
        .sort(([, a], [, b]) => b.count - a.count)
        .slice(0, SHOWN)
        .map(([kind, one]) => `  ${one.count} x ${kind}  ${one.example}`),
    );
  }
  return { text: report.join('\n'), isEqual };
}
