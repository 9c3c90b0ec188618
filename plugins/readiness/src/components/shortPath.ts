// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const SEGMENTS = 4;

/** The end of an absolute path: what lies before it is about the server and not about the file. @internal */
export function shortPath(path: string): string {
  if (!/^([\\/]|[a-z]:[\\/])/i.test(path)) {
    return path;
  }
  const segments = path.split(/[\\/]+/).filter(Boolean);
  return segments.length > SEGMENTS
    ? `…/${segments.slice(-SEGMENTS).join('/')}`
    : path;
}
