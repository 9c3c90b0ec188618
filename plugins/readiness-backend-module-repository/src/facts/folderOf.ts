// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The folder of a path, without a slash at its end; `''` at the root. @internal */
export function folderOf(path: string): string {
  return path.slice(0, Math.max(0, path.lastIndexOf('/')));
}
