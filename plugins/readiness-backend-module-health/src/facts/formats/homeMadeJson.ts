// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { isAboutKey, nameOfItem, plainKey } from './keys';
import { readTree } from './readTree';
import type { FormatReader, FormatReading } from './types';

/** The names of what fails: `{"errors": {"database": "refused"}}`, or a list of objects with a name. */
function failuresIn(json: unknown): string[] {
  const errors = isRecord(json) ? json.errors ?? json.failures : undefined;
  if (Array.isArray(errors)) {
    return errors.filter(isRecord).flatMap(item => nameOfItem(item) ?? []);
  }
  return isRecord(errors) ? Object.keys(errors) : [];
}

/** `{"uptime": 3.6}`: some services describe themselves instead of a status. */
function describesItself(json: unknown): boolean {
  const keys = isRecord(json) ? Object.keys(json) : [];
  return (
    keys.every(isAboutKey) &&
    keys.some(key => plainKey(key).startsWith('uptime'))
  );
}

const OF_ERRORS = new Set(
  'code error message msg statuscode status detail title path timestamp requestid traceid type instance'.split(
    ' ',
  ),
);

/** `{"message": "Service Unavailable"}`, which any gateway writes for a service that is not there. */
function isAnyError(json: unknown, status: number): boolean {
  return (
    status >= 400 &&
    isRecord(json) &&
    typeof json.status !== 'string' &&
    Object.entries(json).every(
      ([key, value]) => OF_ERRORS.has(plainKey(key)) && !isRecord(value),
    )
  );
}

/**
 * JSON of no known library that still contains a status: under a usual key, or of components in a list, in a map or
 * beside the status. Anything else stays unread.
 * @internal
 */
export const readHomeMadeJson: FormatReader = ({ json, status }) => {
  if (json === undefined || isAnyError(json, status)) {
    return undefined;
  }
  const { root, components, more } = readTree(json);
  const format = 'unrecognised';
  const failures =
    status >= 500 && components.length === 0 ? failuresIn(json) : [];
  if (failures.length > 0) {
    return {
      format,
      ...(root && { root }),
      components: failures.map(name => ({ name, status: 'fail' })),
      coverage: 'failures',
      more,
    };
  }
  const isTelling = components.some(
    one => one.isSkipped || one.status !== 'unknown',
  );
  const own: FormatReading = {
    format,
    ...(root && { root }),
    components,
    coverage: components.length > 0 ? 'all' : 'none',
    more,
  };
  if (root !== undefined || isTelling) {
    return own;
  }
  return describesItself(json) ? { ...own, root: 'pass' } : undefined;
};
