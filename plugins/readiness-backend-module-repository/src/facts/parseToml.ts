// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parse } from 'smol-toml';
import { BrokenFileError } from './BrokenFileError';

/** A table of TOML. @internal */
export type Table = Record<string, unknown>;

/** @internal */
export function isTable(value: unknown): value is Table {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The table at a path; an empty one where there is none. @internal */
export function tableAt(table: Table, ...path: string[]): Table {
  let value: unknown = table;
  for (const key of path) {
    value = isTable(value) && Object.hasOwn(value, key) ? value[key] : {};
  }
  return isTable(value) ? value : {};
}

/** The texts of a list. @internal */
export function textsOf(value: unknown): string[] {
  return Array.isArray(value)
    ? value.filter(item => typeof item === 'string')
    : [];
}

/** Throws BrokenFileError, which names the line. @internal */
export function parseToml(text: string): Table {
  try {
    return parse(text, { integersAsBigInt: true });
  } catch (error) {
    const line = (error as { line?: number }).line;
    throw new BrokenFileError(`is no TOML${line ? ` (line ${line})` : ''}`);
  }
}
