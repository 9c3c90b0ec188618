// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { readFileSync } from 'node:fs';
import path from 'node:path';
import {
  type HealthAnswer,
  bodiesDirectory,
  healthAnswers,
  notYet,
} from './__fixtures__/answers';
import { readHealthResponse } from './readHealthResponse';
import type { HealthComponent, HealthReading } from './types';

function read({ file, status, contentType }: HealthAnswer): HealthReading {
  const body = readFileSync(path.join(bodiesDirectory, file), 'utf8');
  return readHealthResponse({ status, contentType, body });
}

function isSameName(expected: string, name: string): boolean {
  return expected.endsWith('…')
    ? name.startsWith(expected.slice(0, -1))
    : name === expected;
}

function readState({ isSkipped, status }: HealthComponent): string {
  return isSkipped ? 'skipped' : status;
}

function areRead(
  expected: Required<HealthAnswer>['components'],
  found: HealthComponent[],
): boolean {
  const wanted = Object.entries(expected);
  return (
    wanted.every(([name, state]) =>
      found.some(
        component =>
          isSameName(name, component.name) && readState(component) === state,
      ),
    ) &&
    found.every(({ name }) => wanted.some(([each]) => isSameName(each, name)))
  );
}

/** The aspects that the reader reads in another way than a person does. */
function differencesOf(answer: HealthAnswer): string[] {
  const reading = read(answer);
  const { components, tellsDetails, leaks } = answer;
  // Who knows the library knows that this is health; the body alone does not tell, so *cannot tell* is right too.
  const isUntold = answer.isHealth && answer.overall === 'unknown';
  const isRight = {
    isHealth: isUntold || reading.isReadable === answer.isHealth,
    overall: reading.overall === answer.overall,
    components:
      components === undefined || areRead(components, reading.components),
    tellsDetails:
      tellsDetails === undefined ||
      isUntold ||
      tellsDetails === (reading.coverage !== 'none' || reading.more.length > 0),
    leaks:
      leaks === undefined ||
      leaks.length > 0 === reading.findings.some(({ leak }) => leak),
  };
  return Object.entries(isRight)
    .filter(([, right]) => !right)
    .map(([aspect]) => aspect);
}

describe('health answers of libraries and products', () => {
  it('are at least sixty, each once, from a named source', () => {
    expect(healthAnswers.length).toBeGreaterThanOrEqual(60);
    const files = healthAnswers.map(({ file }) => file);
    expect(new Set(files).size).toBe(files.length);
    expect(healthAnswers.filter(({ source }) => source === '')).toEqual([]);
  });

  it.each(healthAnswers.map(answer => [answer.file, answer] as const))(
    'are read as a person reads them: %s',
    (file, answer) => {
      // Known differences are listed. One that is gone has to leave the list.
      expect(differencesOf(answer)).toEqual(notYet[file] ?? []);
    },
  );

  it('has no known difference of an answer that does not exist', () => {
    const files = new Set(healthAnswers.map(({ file }) => file));
    expect(Object.keys(notYet).filter(file => !files.has(file))).toEqual([]);
  });
});
