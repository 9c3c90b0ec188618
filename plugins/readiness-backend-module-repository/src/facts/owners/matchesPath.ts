// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Whether a name fits a pattern with `*` for any characters and `?` for one. Takes at most the product of both lengths.
 */
function fits(pattern: string, name: string): boolean {
  let at = 0;
  let star = -1;
  let resume = 0;
  for (let index = 0; index < name.length; ) {
    if (
      at < pattern.length &&
      pattern[at] !== '*' &&
      (pattern[at] === '?' || pattern[at] === name[index])
    ) {
      at += 1;
      index += 1;
    } else if (pattern[at] === '*') {
      star = at;
      resume = index;
      at += 1;
    } else if (star !== -1) {
      at = star + 1;
      resume += 1;
      index = resume;
    } else {
      return false;
    }
  }
  while (pattern[at] === '*') {
    at += 1;
  }
  return at === pattern.length;
}

/** A pattern of paths, taken apart. @internal */
export interface PathPattern {
  /** `**` for any number of folders. */
  parts: string[];
  /** What lies below a folder that fits belongs to it. */
  isWithBelow: boolean;
}

/**
 * Whether a path fits: the whole of it, or a folder that it lies in.
 * @internal
 */
export function matchesPath(
  { parts, isWithBelow }: PathPattern,
  path: readonly string[],
): boolean {
  // reached[i]: the first i parts fit what was read of the path
  let reached = parts.map(() => false).concat(false);
  const skip = (flags: boolean[]) => {
    for (let index = 0; index < parts.length; index++) {
      if (flags[index] && parts[index] === '**') {
        flags[index + 1] = true;
      }
    }
    return flags;
  };
  reached[0] = true;
  reached = skip(reached);
  for (const [depth, name] of path.entries()) {
    const next = reached.map(() => false);
    for (let index = 0; index < parts.length; index++) {
      if (reached[index]) {
        if (parts[index] === '**') {
          next[index] = true;
        } else if (fits(parts[index], name)) {
          next[index + 1] = true;
        }
      }
    }
    reached = skip(next);
    if (reached[parts.length] && isWithBelow && depth < path.length - 1) {
      return true;
    }
  }
  return reached[parts.length];
}
