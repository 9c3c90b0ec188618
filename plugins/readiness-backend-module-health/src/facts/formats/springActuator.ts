// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf, statusOf } from '../statusOf';
import { isAboutKey } from './keys';
import type { FormatReader, FoundComponent } from './types';

const MEDIA_TYPE = /^application\/vnd\.spring-boot\.actuator\./;
const STATUS_WORD = /^(?:UP|DOWN|OUT_OF_SERVICE|UNKNOWN)$/;
/** Contributors are nested two or three levels deep; deeper ones are not a health page. */
const DEEPEST = 8;

/** `components`; in Boot 2.0 and 2.1 `details`, where the details of a leaf have no status. */
function childrenOf(value: Record<string, unknown>) {
  for (const key of ['components', 'details']) {
    const inner = value[key];
    if (isRecord(inner)) {
      const entries = Object.entries(inner);
      const isGroup = entries.every(
        ([, child]) => isRecord(child) && 'status' in child,
      );
      if (isGroup && (entries.length > 0 || key === 'components')) {
        return entries;
      }
    }
  }
  return undefined;
}

function* leavesOf(
  name: string,
  value: unknown,
  depth: number,
): Generator<FoundComponent> {
  const record = isRecord(value) ? value : {};
  const children = depth < DEEPEST ? childrenOf(record) : undefined;
  if (children && children.length > 0) {
    for (const [child, inner] of children) {
      yield* leavesOf(`${name}/${child}`, inner, depth + 1);
    }
    return;
  }
  const details = isRecord(record.details) ? record.details : record;
  yield {
    name,
    ...stateOf(record.status),
    ...('database' in details && { hints: ['database'] }),
  };
}

/** Whether Spring writes this beside the status; Boot 1 wrote components there. */
function isSprings(key: string, value: unknown): boolean {
  return (
    ['status', 'components'].includes(key) ||
    (isAboutKey(key) && typeof value !== 'boolean') ||
    (isRecord(value) && ('status' in value || key === 'details'))
  );
}

/**
 * Spring Boot's `/actuator/health`, with nested contributors as `group/leaf`. Boot 1 wrote the components beside the
 * status. By default only the status is shown (`show-details: never`), and `groups` names sub-paths, not components.
 * Micronaut writes the same, with `name` and `details` at each level.
 * @internal
 */
export const readSpringActuator: FormatReader = ({ json, mediaType }) => {
  if (!isRecord(json) || Array.isArray(json.checks)) {
    return undefined;
  }
  const { status } = json;
  const keys = Object.keys(json);
  const isMicronaut =
    typeof json.name === 'string' &&
    isRecord(json.details) &&
    keys.every(key => ['name', 'status', 'details'].includes(key));
  const isOwn =
    MEDIA_TYPE.test(mediaType) ||
    (typeof status === 'string' &&
      STATUS_WORD.test(status) &&
      (isMicronaut || keys.every(key => isSprings(key, json[key]))));
  if (!isOwn) {
    return undefined;
  }
  const children =
    childrenOf(json) ??
    Object.entries(json).filter(
      ([, value]) => isRecord(value) && 'status' in value,
    );
  const isListed = children.length > 0 || isRecord(json.components);
  return {
    format: isMicronaut ? 'micronaut' : 'spring-actuator',
    root: statusOf(status),
    components: children.flatMap(([name, value]) => [
      ...leavesOf(name, value, 1),
    ]),
    coverage: isListed ? 'all' : 'none',
  };
};
