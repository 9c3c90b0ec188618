// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from './environmentOf';
import { hostProblem } from './settings/hostProblem';
import { isDeployment } from './settings/isDeployment';
import { isSettingsFile } from './settings/isSettingsFile';
import { literalsOf } from './settings/literalsOf';
import { productionLines } from './settings/productionLines';
import { secretProblem } from './settings/secretProblem';
import { isTestOrExample } from './isTestOrExample';
import type { Reading, Scope } from './types';
import { withinFolder } from './withinFolder';

const MOST_PLACES = 20;
/** @internal */
export interface HardCodedReading {
  /** `remaining` or `none-found`. */
  values: Reading;
  /** One text a place, `path:line what`, without the value where it is a secret. */
  places: Reading;
}

/**
 * Looks for hosts and credentials in the settings files that are built into a service.
 *
 * @remarks
 * Only for production: settings of development and tests, examples and documentation may hold anything. Hosts in files
 * that deploy the service (manifests, Helm values, compose) are where hosts belong; credentials are not.
 * @internal
 */
export function readHardCodedValues(scope: Scope): HardCodedReading {
  const places: { path: string; line: number; text: string }[] = [];
  let count = 0;
  let read = 0;
  for (const { path, text } of scope.files) {
    const inner = withinFolder(scope, path);
    const isForProduction =
      !isTestOrExample(inner) && environmentOf(inner) !== 'other';
    if (!isForProduction || !isSettingsFile(inner, text)) {
      continue;
    }
    read += 1;
    const deploys = isDeployment(inner, text);
    const lines = productionLines(text);
    for (let index = 0; index < lines.length; index++) {
      if (lines[index] === '') {
        continue;
      }
      const problems = new Set<string>();
      for (const literal of literalsOf(inner, lines[index])) {
        const problem =
          secretProblem(literal) ??
          (deploys ? undefined : hostProblem(literal));
        if (problem) {
          problems.add(problem);
        }
      }
      for (const problem of problems) {
        const line = index + 1;
        count += 1;
        if (places.length < MOST_PLACES) {
          places.push({ path, line, text: `${path}:${line} ${problem}` });
        }
      }
    }
  }
  if (places.length > 0) {
    const [{ path, line }] = places;
    const shown = places.map(({ text }) => text);
    const rest = count - shown.length;
    return {
      values: { value: 'remaining', path, line },
      places: {
        value: rest > 0 ? [...shown, `and ${rest} more`] : shown,
        path,
        line,
      },
    };
  }
  let reason: Reading | undefined;
  if (scope.isPartial) {
    reason = { cannotTell: 'The repository has more files than are read.' };
  } else if (read === 0) {
    reason = { cannotTell: 'There are no settings files that can be read.' };
  }
  return {
    values: reason ?? { value: 'none-found' },
    places: reason ?? { value: [] },
  };
}
