// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { isDependencyName } from '../kindOf';
import { sentenceStatus } from '../sentenceStatus';
import { statusOf } from '../statusOf';
import type { HealthStatus } from '../types';
import { worstOf } from '../worstOf';
import {
  isListLike,
  isState,
  ownState,
  readList,
  readValue,
} from './componentsIn';
import {
  isAboutKey,
  isContainerKey,
  isRootKey,
  isSettingKey,
  isWrapperKey,
  rootValues,
} from './keys';
import type { FoundComponent } from './types';

/** What a tree of JSON tells. @internal */
export interface TreeReading {
  root?: HealthStatus;
  components: FoundComponent[];
  /** Keys that tell something else, such as `version`. */
  more: string[];
}

/** Whether a component has a status, or is a dependency by its name. */
function isTelling({ name, status, isSkipped }: FoundComponent): boolean {
  return isSkipped === true || status !== 'unknown' || isDependencyName(name);
}

function isEmpty(value: unknown): boolean {
  return (
    value === '' ||
    value === null ||
    (typeof value === 'object' && Object.keys(value).length === 0)
  );
}

/** An object or a list beside the status. */
function* readNested(
  key: string,
  value: object,
  more: string[],
): Generator<FoundComponent> {
  const own = isRecord(value) ? ownState(value) : undefined;
  const isContainer = isContainerKey(key) || isWrapperKey(key);
  const isMap = isRecord(value) && isListLike(value) && own === undefined;
  const path = isContainer || isRootKey(key) ? '' : `${key}/`;
  const found = isContainer || isMap ? [...readList(path, value)] : [];
  if (found.some(isTelling)) {
    yield* found;
    return;
  }
  // {"data": {"status": "ok"}}
  if (own && isWrapperKey(key)) {
    return;
  }
  const inner =
    isContainer && !own ? [] : [...readValue(key, value, 1)].filter(isTelling);
  if (inner.length > 0 && !(isAboutKey(key) && !own)) {
    yield* inner;
    return;
  }
  more.push(key);
  if (!isAboutKey(key)) {
    // Nobody can tell what is in there, so it may be any component.
    yield { name: key, status: 'unknown' };
  }
}

/** What stands beside the status: `{"status": "ok", "mysql": "ok", "version": "1"}`. */
function* readBeside(
  key: string,
  value: unknown,
  more: string[],
): Generator<FoundComponent> {
  const isDependency = isDependencyName(key) && !isSettingKey(key);
  if (isEmpty(value)) {
    if (value === null && isDependency) {
      yield* readValue(key, value, 1);
    }
  } else if (typeof value === 'object') {
    yield* readNested(key, value!, more);
  } else if (isRootKey(key) && isState(value)) {
    // Told already
  } else if (isAboutKey(key) || isSettingKey(key)) {
    more.push(key);
  } else if (isDependency || (typeof value === 'string' && isState(value))) {
    yield* readValue(key, value, 1);
  } else {
    more.push(key);
  }
}

/** Of the status, else of a sentence under `message`, else of what wraps it. */
function rootOf(json: Record<string, unknown>): HealthStatus | undefined {
  const values = rootValues(json);
  const wrapped = Object.entries(json)
    .filter(([key]) => isWrapperKey(key) || isRootKey(key))
    .map(([, value]) =>
      isRecord(value) ? ownState(value)?.status : undefined,
    );
  const texts = values.filter(value => typeof value === 'string');
  return [
    ...values.map(statusOf),
    ...wrapped,
    ...texts.map(sentenceStatus),
    ...Object.values(json).map(value =>
      value === 'pong' ? ('pass' as const) : undefined,
    ),
  ].find(status => status !== undefined && status !== 'unknown');
}

/** Words of which one may be no status: {"database": "ok", "crm": "paused"}. */
function readRest(
  json: Record<string, unknown>,
  more: string[],
): FoundComponent[] {
  return more
    .filter(key => {
      const value = json[key];
      return (
        typeof value === 'string' &&
        !isAboutKey(key) &&
        !isRootKey(key) &&
        !isSettingKey(key)
      );
    })
    .flatMap(key => [...readValue(key, json[key], 1)]);
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
  const found: FoundComponent[] = [];
  let words = 0;
  for (const [key, value] of Object.entries(json)) {
    for (const component of readBeside(key, value, more)) {
      found.push(component);
      words += typeof value === 'string' ? 1 : 0;
    }
  }
  const all = words > 1 ? [...found, ...readRest(json, more)] : found;
  const byName = new Map<string, FoundComponent>();
  for (const component of all) {
    // Some libraries list what fails once more.
    const { name, status } = component;
    const known = byName.get(name);
    const worst = worstOf([known?.status ?? status, status]);
    byName.set(name, { ...component, status: worst });
  }
  const root = rootOf(json);
  return { ...(root && { root }), components: [...byName.values()], more };
}
