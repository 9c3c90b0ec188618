// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import { DEFAULT_LIMITS } from 'backstage-plugin-readiness-node';
import { LIMIT_CONSTANTS } from './__testUtils__/limitConstants';
import { constant, read, rows } from './__testUtils__/limitsPage';
import { readGateSettings } from './decisions/gate/readGateSettings';
import { readWaiverSettings } from './decisions/readWaiverSettings';
import { spec } from './schema/generated/spec';

const BACKEND = 'plugins/readiness-backend/src';
const CLI = 'plugins/readiness-cli/src';

describe('docs/limits.md', () => {
  it.each(
    Object.entries(DEFAULT_LIMITS).flatMap(([group, limits]) =>
      Object.entries(limits).map(
        ([name, limit]) => [`${group}.${name}`, Number(limit)] as const,
      ),
    ),
  )('and config.d.ts have the default of %s', (key, limit) => {
    const row = [...rows().values()].find(cells => cells[2] === `\`${key}\``);
    expect(row?.[1]).toBe(limit.toLocaleString('en-US'));
    const name = key.slice(key.indexOf('.') + 1);
    expect(read('plugins/readiness-backend/config.d.ts')).toMatch(
      new RegExp(`Default: ${limit}\\. \\*/\\n\\s+${name}\\?: number;`),
    );
  });

  it.each(LIMIT_CONSTANTS)(
    'has what the code has for %s',
    (what, path, name) => {
      const [, value, key] = rows().get(what) ?? [];
      expect([value, key]).toEqual([
        constant(path, name).toLocaleString('en-US'),
        'fixed',
      ]);
    },
  );

  it('has the times of the code', () => {
    const seconds = (path: string, name: string) =>
      `${constant(path, name) / 1000} s`;
    expect(rows().get('time for a file')?.[1]).toBe(
      seconds(
        `${BACKEND}/catalog/sourceLines/SourceFiles.ts`,
        'READ_WITHIN_MS',
      ),
    );
    expect(rows().get('time for one command of Git')?.[1]).toBe(
      seconds(`${CLI}/git/Git.ts`, 'TIMEOUT_MS'),
    );
    expect(rows().get('time for an answer of a portal')?.[1]).toBe(
      seconds(`${CLI}/portal/createPortalFetch.ts`, 'TIMEOUT_MS'),
    );
    expect(rows().get('lease of the process that sweeps')?.[1]).toBe(
      seconds(`${BACKEND}/evaluation/SweepTurns.ts`, 'LEASE_MS'),
    );
    expect(rows().get('difference of clocks that is tolerated')?.[1]).toBe(
      seconds(`${BACKEND}/database/clockSkew.ts`, 'CLOCK_SKEW_MS'),
    );
  });

  it('has what the description of the API has', () => {
    const { parameters, schemas } = spec.components;
    const value = (what: string) =>
      Number(rows().get(what)?.[1].replaceAll(',', ''));
    expect(value('values of one parameter')).toBe(
      parameters.answer.schema.maxItems,
    );
    expect(value('characters of one value of a parameter')).toBe(
      parameters.answer.schema.items.maxLength,
    );
    expect(value('characters of a cursor')).toBe(
      parameters.cursor.schema.maxLength,
    );
    expect(value('services, or entries of a history, of one page')).toBe(
      parameters.limit.schema.maximum,
    );
    expect(value('entities beside the one to be evaluated')).toBe(
      schemas.EvaluationRequest.properties.related.maxItems,
    );
    expect(value('characters of the reason of a waiver')).toBe(
      schemas.WaiverRequest.properties.reason.maxLength,
    );
    expect(value('services of one bulk request')).toBe(
      schemas.BulkWaiverRequest.properties.entityRefs.maxItems,
    );
  });

  it('has the defaults of waivers and the gate', () => {
    const empty = mockServices.rootConfig();
    const { maxDays } = readWaiverSettings(empty, []);
    const { keepMs, keepAtMost, maxAgeMs } = readGateSettings(empty);
    const value = (what: string) => rows().get(what)?.[1];
    expect([
      value('days of a waiver of a blocker'),
      value('days of a waiver of a required check'),
      value('days of a waiver of a recommended check'),
    ]).toEqual(
      [maxDays.blocker, maxDays.required, maxDays.recommended].map(String),
    );
    expect(value('answers of gates that are kept')).toBe(
      keepAtMost.toLocaleString('en-US'),
    );
    expect(value('time for which answers of gates are kept')).toBe(
      `${keepMs / 86_400_000} days`,
    );
    expect(value('time after which a verdict is no longer trusted')).toBe(
      `${maxAgeMs / 3_600_000} h`,
    );
  });
});
