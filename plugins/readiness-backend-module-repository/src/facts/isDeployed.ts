// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from './environmentOf';
import { isInFolderCalled } from './isInFolderCalled';
import { isTestOrExample } from './isTestOrExample';

/** What people and pipelines run beside the service: it is not the service, but works on what is deployed. */
const isBeside = isInFolderCalled(
  'script scripts tool tools tooling hack contrib ci .github .gitlab .circleci',
);

/** Every reader asks about the same paths. */
const MOST_REMEMBERED = 20_000;
const remembered = new Map<string, boolean>();

/**
 * Whether what a file says may be so in production: it is not for tests, examples, documentation, translations or
 * another environment. Every reader asks this, so that none judges what another one leaves alone.
 *
 * @param path - as seen from the service's folder: see `withinFolder`
 * @param options - `asService`: also not of scripts and pipelines. What they use the service does not use; a credential in
 *   them is one all the same
 * @internal
 */
export function isDeployed(
  path: string,
  options: { asService?: boolean } = {},
): boolean {
  return isForProduction(path) && !(options.asService && isBeside(path));
}

function isForProduction(path: string): boolean {
  const known = remembered.get(path);
  if (known !== undefined) {
    return known;
  }
  if (remembered.size >= MOST_REMEMBERED) {
    remembered.clear();
  }
  const is = !isTestOrExample(path) && environmentOf(path) !== 'other';
  remembered.set(path, is);
  return is;
}
