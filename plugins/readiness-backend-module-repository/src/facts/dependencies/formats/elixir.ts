// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { withoutLongLines } from '../../withoutLongLines';
import { lineAt } from '../lines';
import type { Dependency } from '../types';
import { withoutComments } from '../withoutComments';

/** `{:postgrex, "~> 0.17", only: :test}`; a tuple of another kind has no version and no source. */
const TUPLE =
  /\{\s*:([a-z]\w*)\s*,\s*(?:["~]|git:|github:|path:|hex:|in_umbrella:|>=)([^{}]*)\}/g;
const ONLY = /\bonly:\s*(\[[^[\]]*\]|:\w+)/;

function isPacked(options: string): boolean {
  const only = ONLY.exec(options)?.[1];
  return (
    (only === undefined || /:prod\b/.test(only)) &&
    !/\boptional:\s*true\b|\bruntime:\s*false\b/.test(options)
  );
}

/** The dependencies of a project of Mix that a release has. @internal */
export function readMix(source: string): Dependency[] {
  const text = withoutComments(withoutLongLines(source), 'hash');
  return [...text.matchAll(TUPLE)]
    .filter(([, , options]) => isPacked(options))
    .map(({ 1: name, index }) => ({
      name,
      keys: [name],
      line: () => lineAt(text, index),
    }));
}
