// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Git } from '../git/Git';

/** The address that a checkout was cloned from; undefined if it has none, or there is no Git. @internal */
export async function originOf(
  root: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<string | undefined> {
  try {
    const text = await new Git(root, env).text([
      'config',
      '--get',
      'remote.origin.url',
    ]);
    return text.trim() || undefined;
  } catch {
    return undefined;
  }
}
