// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf, statusOf } from '../statusOf';
import type { FormatReader } from './types';

/** The names that Quarkus' own extensions give are sentences. */
const QUARKUS_NAME = /(?:health|readiness|liveness|startup) check$/i;
const QUARKUS_NOT_FOUND = /<h1>Resource not found<\/h1>/;

/**
 * MicroProfile Health (`status` and a list of `checks`; `outcome` and `state` in 1.0), and Quarkus, which writes the
 * same. An empty list means that nothing is exercised.
 * @internal
 */
export const readMicroProfile: FormatReader = ({ json, text, isHtml }) => {
  if (isHtml && text.length < 500 && QUARKUS_NOT_FOUND.test(text)) {
    return {
      format: 'quarkus',
      components: [],
      coverage: 'none',
      isReadable: false,
    };
  }
  if (!isRecord(json) || !Array.isArray(json.checks)) {
    return undefined;
  }
  const root = json.status ?? json.outcome;
  const checks = json.checks.filter(isRecord);
  const isOwn =
    typeof root === 'string' &&
    checks.length === json.checks.length &&
    checks.every(check => typeof check.name === 'string');
  if (!isOwn) {
    return undefined;
  }
  const components = checks.map(check => ({
    name: check.name as string,
    ...stateOf(check.status ?? check.state, check),
  }));
  return {
    format: components.some(({ name }) => QUARKUS_NAME.test(name))
      ? 'quarkus'
      : 'microprofile',
    root: statusOf(root),
    components,
    // Still starting: the final components are not listed yet.
    coverage:
      components.length === 0 && statusOf(root) !== 'pass' ? 'none' : 'all',
  };
};
