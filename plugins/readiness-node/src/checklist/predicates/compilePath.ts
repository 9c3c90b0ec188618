// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { getJsonValueAtPath } from '@backstage/filter-predicates';
import { isRecord } from '../../isRecord';

/** Reads the value at a path. @internal */
export type Getter = (value: unknown) => unknown;

interface Step {
  key: string;
  /** Undefined at the last step. */
  rest?: Getter;
}

/**
 * Compiles a dotted path. A name may itself contain dots (`metadata.annotations.github.com/project-slug`), so a path
 * can be split in several ways; the splits are computed once here and not for each value.
 * @internal
 */
export function compilePath(path: string): Getter {
  if (!path) {
    return () => undefined;
  }
  const steps: Step[] = [{ key: path }];
  for (
    let dot = path.indexOf('.');
    dot >= 0;
    dot = path.indexOf('.', dot + 1)
  ) {
    steps.push({
      key: path.slice(0, dot),
      rest: compilePath(path.slice(dot + 1)),
    });
  }
  return value => {
    if (!isRecord(value)) {
      return undefined;
    }
    let found: Step | undefined;
    for (const step of steps) {
      if (Object.hasOwn(value, step.key)) {
        if (found) {
          // If two splits match, the order of the keys decides, as in the library.
          return getJsonValueAtPath(
            value as Parameters<typeof getJsonValueAtPath>[0],
            path,
          );
        }
        found = step;
      }
    }
    if (!found) {
      return undefined;
    }
    const member = value[found.key];
    return found.rest ? found.rest(member) : member;
  };
}
