// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { folderOf } from '../charts';
import { parseToml } from '../../parseToml';
import { readDocuments } from '../parseDocuments';
import { isMap, type Json } from '../../isMap';

/** Larger ones are data. */
const LARGEST = 200_000;

/** The map that a file of JSON, YAML or TOML holds; `undefined` when it cannot be read. Throws nothing. @internal */
export function mapOf(path: string, text: string): Json | undefined {
  if (text.length > LARGEST) {
    return undefined;
  }
  try {
    if (/\.toml$/i.test(path)) {
      const value = parseToml(text);
      return isMap(value) ? value : undefined;
    }
    if (/\.json$/i.test(path)) {
      const value: unknown = JSON.parse(text);
      return isMap(value) ? value : undefined;
    }
  } catch {
    return undefined;
  }
  return readDocuments(text).objects[0];
}

/** The last folder of a path, or `''`. @internal */
export function lastFolderOf(path: string): string {
  return folderOf(path).split('/').at(-2) ?? '';
}
