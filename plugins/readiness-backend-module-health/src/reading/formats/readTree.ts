// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node';
import { isDependencyName } from '../kindOf';
import { stateOf, statusOf } from '../statusOf';
import type { HealthStatus } from '../types';
import { worstOf } from '../worstOf';
import {
  isAboutKey,
  isContainerKey,
  isRootKey,
  nameKeys,
  plainKey,
  rootValues,
} from './keys';
import type { FoundComponent } from './types';

/** Health pages are nested two or three levels deep. */
const DEEPEST = 8;

/** What a tree of JSON tells. @internal */
export interface TreeReading {
  root?: HealthStatus;
  components: FoundComponent[];
  /** Keys that tell something else, such as `version`. */
  more: string[];
}

/** A status word, true or false; ASP.NET and others also write 1 and 0. */
function isState(value: unknown): boolean {
  const { status, isSkipped } = stateOf(value);
  return status !== 'unknown' || isSkipped === true;
}

function ownState(value: Record<string, unknown>) {
  const states = rootValues(value)
    .filter(inner => !isRecord(inner))
    .map(inner => stateOf(inner, value));
  return (
    states.find(({ status, isSkipped }) => isSkipped || status !== 'unknown') ??
    (value.enabled === false || value.skipped === true
      ? stateOf(null)
      : undefined)
  );
}

function hasStatusKey(value: Record<string, unknown>): boolean {
  return rootValues(value).some(inner => typeof inner === 'string');
}

function typeOf(value: Record<string, unknown>): Partial<FoundComponent> {
  const { componentType, tags } = value;
  const hints = Array.isArray(tags)
    ? tags.filter(tag => typeof tag === 'string')
    : [];
  return {
    ...(typeof componentType === 'string' && { type: componentType }),
    ...(hints.length > 0 && { hints }),
  };
}

function nameOfItem(item: Record<string, unknown>): string | undefined {
  for (const [key, value] of Object.entries(item)) {
    if (nameKeys.has(plainKey(key)) && typeof value === 'string') {
      return value;
    }
  }
  return undefined;
}

/** Whether each entry looks like a component: a word, true or false, or an object with a status. */
function isListLike(value: Record<string, unknown>): boolean {
  const entries = Object.values(value);
  return (
    entries.length > 0 &&
    entries.every(inner =>
      isRecord(inner) ? ownState(inner) !== undefined : isState(inner),
    )
  );
}

/** A number beside the name of a dependency: a latency, or 1 and 0. */
function stateOfNumber(value: number): HealthStatus {
  if (value === 1 || value === 200) {
    return 'pass';
  }
  return value === 0 || value >= 500 ? 'fail' : 'unknown';
}

function* readScalar(name: string, value: unknown): Generator<FoundComponent> {
  const state =
    typeof value === 'number'
      ? { status: stateOfNumber(value) }
      : stateOf(value);
  yield {
    name,
    ...state,
    // It may be a setting, such as the product that is used.
    ...(state.status === 'unknown' &&
      !('isSkipped' in state) && { isUnclear: true as const }),
  };
}

function* readArray(
  path: string,
  list: unknown[],
  depth: number,
): Generator<FoundComponent> {
  for (const item of list) {
    if (isRecord(item)) {
      const name = nameOfItem(item);
      const [only] = Object.keys(item);
      if (name !== undefined) {
        yield* readRecord(path + name, item, depth + 1);
      } else if (Object.keys(item).length === 1) {
        // [{"mysql": "ok"}, {"redis": "ok"}]
        yield* readValue(path + only, item[only], depth + 1);
      }
    }
  }
}

function* readRecord(
  name: string,
  value: Record<string, unknown>,
  depth: number,
): Generator<FoundComponent> {
  const state = ownState(value);
  let children = 0;
  if (depth < DEEPEST && !state?.isSkipped) {
    for (const [key, inner] of Object.entries(value)) {
      const isList = isRecord(inner)
        ? (isContainerKey(key) || state === undefined) && isListLike(inner)
        : Array.isArray(inner) && isContainerKey(key) && inner.some(isRecord);
      if (isList) {
        for (const child of readList(`${name}/`, inner, depth + 1)) {
          children += 1;
          yield child;
        }
      }
    }
  }
  if (children === 0) {
    yield {
      name,
      ...(state ?? { status: 'unknown' as const }),
      ...typeOf(value),
    };
  }
}

function* readValue(
  name: string,
  value: unknown,
  depth: number,
): Generator<FoundComponent> {
  if (isRecord(value)) {
    yield* readRecord(name, value, depth);
  } else if (Array.isArray(value)) {
    yield* readArray(`${name}/`, value, depth);
  } else {
    yield* readScalar(name, value);
  }
}

/** Whether a component has a status, or is a dependency by its name. */
function isTelling({ name, status, isSkipped }: FoundComponent): boolean {
  return isSkipped === true || status !== 'unknown' || isDependencyName(name);
}

/** The components of a list or map. @internal */
export function* readList(
  path: string,
  list: unknown,
  depth = 0,
): Generator<FoundComponent> {
  if (Array.isArray(list)) {
    yield* readArray(path, list, depth);
  } else if (isRecord(list)) {
    for (const [key, value] of Object.entries(list)) {
      const isOther = isRecord(value)
        ? isAboutKey(key) && ownState(value) === undefined
        : isAboutKey(key) || isRootKey(key);
      if (!isOther) {
        yield* readValue(path + key, value, depth + 1);
      }
    }
  }
}

/** What stands beside the status: `{"status": "ok", "mysql": "ok", "version": "1"}`. */
function* readBeside(
  key: string,
  value: unknown,
  more: string[],
): Generator<FoundComponent> {
  const isDependency = isDependencyName(key);
  if (isRecord(value) || Array.isArray(value)) {
    const size = Object.keys(value).length;
    const isList =
      isContainerKey(key) || (isRecord(value) && isListLike(value));
    if (size === 0) {
      return;
    }
    const found =
      isList && !(isRecord(value) && ownState(value) && !isContainerKey(key))
        ? [...readList('', value)]
        : [];
    if (found.some(isTelling)) {
      yield* found;
    } else if (isRecord(value) && (isDependency || hasStatusKey(value))) {
      yield* readRecord(key, value, 1);
    } else {
      more.push(key);
      if (!isAboutKey(key) && !/^(?:error|message)s?$/i.test(key)) {
        // Nobody can tell what is in there, so it may be any component.
        yield { name: key, status: 'unknown' };
      }
    }
    return;
  }
  const isWord = typeof value === 'string' && isState(value);
  if (isRootKey(key) && isState(value) && !isDependency) {
    return;
  }
  if (isAboutKey(key) || (value === '' && !isDependency)) {
    more.push(key);
  } else if (isDependency || isWord) {
    yield* readScalar(key, value);
  } else if (value !== null) {
    more.push(key);
  }
}

/**
 * Reads JSON of no known library: a status under a usual key, and components in a list, in a map or beside the status.
 * Everything that is neither is reported in `more`. Linear in the size of the body; deeper levels are not read.
 * @internal
 */
export function readTree(json: unknown): TreeReading {
  const more: string[] = [];
  if (!isRecord(json)) {
    return { components: [...readList('', json)], more };
  }
  const byName = new Map<string, FoundComponent>();
  for (const [key, value] of Object.entries(json)) {
    for (const component of readBeside(key, value, more)) {
      // Some libraries list what fails once more.
      const { name, status } = component;
      const known = byName.get(name);
      const worst = worstOf([known?.status ?? status, status]);
      byName.set(name, { ...component, status: worst });
    }
  }
  const components = [...byName.values()];
  const root = rootValues(json)
    .map(statusOf)
    .find(status => status !== 'unknown');
  const keys = Object.keys(json);
  const [only] = keys;
  // {"health": {"status": "ok", …}}
  if (
    root === undefined &&
    keys.length === 1 &&
    isRecord(json[only]) &&
    (isContainerKey(only) || isRootKey(only))
  ) {
    const inner = readTree(json[only]);
    if (inner.root !== undefined) {
      return inner;
    }
  }
  return { ...(root && { root }), components, more };
}
