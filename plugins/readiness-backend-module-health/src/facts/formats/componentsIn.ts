// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf } from '../statusOf';
import type { HealthStatus } from '../types';
import { worstOf } from '../worstOf';
import { readComponentLine } from './componentLine';
import {
  isAboutKey,
  isContainerKey,
  isRootKey,
  isWrapperKey,
  nameOfItem,
  rootValues,
} from './keys';
import type { FoundComponent } from './types';

/** Health pages are nested two or three levels deep. */
const DEEPEST = 8;
const LONGEST_LINE = 300;
/** Texts of clients that could not connect. */
const FAILURE =
  /connection refused|no such host|timed out|time-?out|unreachable|could not connect|cannot connect|failed to|access denied|econn|enotfound|exception|^(?:error|failed|failure)\b/i;

/** Whether a value is a status word, true or false. @internal */
export function isState(value: unknown): boolean {
  const { status, isSkipped } = stateOf(value);
  return status !== 'unknown' || isSkipped === true;
}

/** The status that an object has itself; undefined if it has none. @internal */
export function ownState(
  value: Record<string, unknown>,
): Pick<FoundComponent, 'status' | 'isSkipped'> | undefined {
  const states = rootValues(value)
    .filter(inner => !isRecord(inner))
    .map(inner => stateOf(inner, value));
  const told = states.find(
    ({ status, isSkipped }) => isSkipped || status !== 'unknown',
  );
  const isOff = value.enabled === false || value.skipped === true;
  return told ?? (isOff ? stateOf(null) : undefined);
}

/** Whether each entry looks like a component: a word, true or false, or an object with a status. @internal */
export function isListLike(value: Record<string, unknown>): boolean {
  const entries = Object.values(value);
  return (
    entries.length > 0 &&
    entries.every(inner =>
      isRecord(inner) ? ownState(inner) !== undefined : isState(inner),
    )
  );
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

/** A number beside the name of a dependency: a latency, or 1 and 0. */
function stateOfNumber(value: number): HealthStatus {
  if (value === 1 || value === 200) {
    return 'pass';
  }
  return value === 0 || value >= 500 ? 'fail' : 'unknown';
}

function readScalar(name: string, value: unknown): FoundComponent {
  if (
    typeof value === 'string' &&
    !isState(value) &&
    FAILURE.test(value.slice(0, 500))
  ) {
    return { name, status: 'fail' };
  }
  const state: Pick<FoundComponent, 'status' | 'isSkipped'> =
    typeof value === 'number'
      ? { status: stateOfNumber(value) }
      : stateOf(value);
  // It may be a setting, such as the product that is used.
  const isUnclear = state.status === 'unknown' && !state.isSkipped;
  return { name, ...state, ...(isUnclear && { isUnclear }) };
}

/** `[{"status": "ok"}]` of a name: the worst counts. */
function readUnnamed(
  name: string,
  items: Record<string, unknown>[],
): FoundComponent {
  const states = items.map(item => ownState(item)?.status ?? 'unknown');
  return { name, status: worstOf(states) };
}

function* readItems(
  path: string,
  items: unknown[],
  depth: number,
): Generator<FoundComponent> {
  for (const item of items) {
    if (typeof item === 'string') {
      const component =
        item.length <= LONGEST_LINE ? readComponentLine(item) : undefined;
      if (component) {
        yield { ...component, name: path + component.name };
      }
    } else if (isRecord(item)) {
      const keys = Object.keys(item).filter(key => !isAboutKey(key));
      const name = nameOfItem(item);
      if (name !== undefined) {
        yield* readRecord(path + name, item, depth + 1);
      } else if (keys.length === 1) {
        // [{"mysql": "ok"}, {"redis": "ok"}]
        yield* readValue(path + keys[0], item[keys[0]], depth + 1);
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
        const group = isContainerKey(key) || isWrapperKey(key) ? '' : `${key}/`;
        for (const child of readList(`${name}/${group}`, inner, depth + 1)) {
          children += 1;
          yield child;
        }
      }
    }
  }
  if (children === 0) {
    const own = state ?? { status: 'unknown' as const };
    yield { name, ...own, ...typeOf(value) };
  }
}

/** What is under a name: a word, an object, or a list of those. @internal */
export function* readValue(
  name: string,
  value: unknown,
  depth: number,
): Generator<FoundComponent> {
  if (isRecord(value)) {
    yield* readRecord(name, value, depth);
  } else if (Array.isArray(value)) {
    const records = value.filter(isRecord);
    const isUnnamed =
      records.length > 0 &&
      records.length === value.length &&
      records.every(item => ownState(item) && nameOfItem(item) === undefined);
    if (isUnnamed) {
      yield readUnnamed(name, records);
    } else if (depth < DEEPEST) {
      yield* readItems(`${name}/`, value, depth);
    }
  } else {
    yield readScalar(name, value);
  }
}

/**
 * The components of a list or map. Linear in its size; deeper levels are not read.
 * @internal
 */
export function* readList(
  path: string,
  list: unknown,
  depth = 0,
): Generator<FoundComponent> {
  if (Array.isArray(list)) {
    yield* readItems(path, list, depth);
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
