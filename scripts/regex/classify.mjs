// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Longest time for one expression, in milliseconds. */
const LIMIT = 60_000;
/** As many as CI has cores. */
const AT_ONCE = 2;

/** The key of an expression in the file of results. */
export function keyOf({ source, flags }) {
  return createHash('sha256')
    .update(`/${source}/${flags}`)
    .digest('hex')
    .slice(0, 20);
}

function hasNative() {
  const system = { darwin: 'macos', linux: 'linux', win32: 'windows' };
  const name = `recheck-${system[process.platform]}-${process.arch}`;
  try {
    require.resolve(`${name}/package.json`);
    return true;
  } catch {
    return false;
  }
}

function complexityOf({ status, complexity }) {
  return status === 'vulnerable' ? complexity.type : status;
}

/**
 * Reads the results that are kept in a file; those of another version of recheck are none.
 * @returns a Map from keys to `safe`, `polynomial`, `exponential` or `unknown` (no answer in time)
 */
export function readResults(file) {
  try {
    const { recheck, results } = JSON.parse(readFileSync(file, 'utf8'));
    return new Map(recheck === versionOf() ? Object.entries(results) : []);
  } catch (error) {
    if (error.code === 'ENOENT') {
      return new Map();
    }
    throw error;
  }
}

/** Writes results sorted by key, so that a change shows as one line. */
export function writeResults(file, results) {
  const sorted = [...results].sort(([left], [right]) =>
    left < right ? -1 : 1,
  );
  const content = { recheck: versionOf(), results: Object.fromEntries(sorted) };
  writeFileSync(file, `${JSON.stringify(content, null, 2)}\n`);
}

function versionOf() {
  return require('recheck/package.json').version;
}

/** Has recheck classify expressions: a Map as {@link readResults} gives. */
export async function classify(regexes, printLine) {
  const results = new Map();
  if (regexes.length === 0) {
    return results;
  }
  const isNative = hasNative();
  if (!isNative) {
    printLine(
      `recheck's native checker is not installed here (its package is optional): its JavaScript one classifies ${regexes.length} expressions, which takes longer and finds no answer for some.`,
    );
  }
  process.env.RECHECK_BACKEND = isNative ? 'native' : 'pure';
  const { check } = require('recheck');
  const left = [...regexes];
  const work = async () => {
    for (let one = left.pop(); one; one = left.pop()) {
      // recheck does not know `d`, which changes nothing about what matches
      const flags = one.flags.replace('d', '');
      const found = await check(one.source, flags, { timeout: LIMIT });
      results.set(keyOf(one), complexityOf(found));
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return results;
}
