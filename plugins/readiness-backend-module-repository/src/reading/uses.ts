// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { dependenciesOf } from './dependencies/dependenciesOf';
import { TECHNOLOGIES } from './dependencies/technologies';
import { environmentOf } from './environmentOf';
import { isTestOrExample } from './isTestOrExample';
import type { Reading, Scope } from './types';
import { withoutLongLines } from './withoutLongLines';
import { withinFolder } from './withinFolder';

const CODE = /\.(?:py|js|mjs|ts|rb|php|java|kt|go|cs)$/i;
const SETTINGS = /\.(?:ya?ml|properties|json|toml|ini|cfg|env)$/i;

/** What people run by hand beside the service. */
const OF_MAINTAINERS =
  /(?:^|\/)(?:scripts?|tools?|tooling|hack|contrib|ci|\.github|\.gitlab|\.circleci)\//i;

/**
 * What the service uses, in the words of the checks on persistence, messaging and email: a sorted list of `mysql`,
 * `postgresql`, `mongodb`, `redis`, `memcached`, `elasticsearch`, `object-store`, `rabbitmq`, `kafka`, `sqs`, `nats`,
 * `email`. A driver among the dependencies counts, one for development does not.
 * @internal
 */
export function readUses(scope: Scope): Reading {
  const found = new Map<string, string>();
  let hasDependencies = false;
  for (const { path, text } of scope.files) {
    const inner = withinFolder(scope, path);
    if (
      isTestOrExample(inner) ||
      environmentOf(inner) === 'other' ||
      OF_MAINTAINERS.test(inner)
    ) {
      continue;
    }
    const isText = CODE.test(inner) || SETTINGS.test(inner);
    const lines = isText ? withoutLongLines(text) : '';
    const dependencies = dependenciesOf(inner, text);
    hasDependencies ||= dependencies !== undefined;
    for (const { name, packages, code, settings } of TECHNOLOGIES) {
      const isUsed =
        dependencies?.some(one => packages.test(one)) ||
        (code && CODE.test(inner) && code.test(lines)) ||
        (settings && isText && settings.test(lines));
      if (isUsed && !found.has(name)) {
        found.set(name, path);
      }
    }
  }
  const value = [...found.keys()].sort();
  if (value.length === 0 && (!hasDependencies || scope.isPartial)) {
    return {
      cannotTell: hasDependencies
        ? 'The repository has more files than are read.'
        : 'There is no list of dependencies that can be read.',
    };
  }
  return { value, ...(value[0] && { path: found.get(value[0]) }) };
}
