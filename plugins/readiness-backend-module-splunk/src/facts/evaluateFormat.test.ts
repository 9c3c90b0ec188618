// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { settingsOf } from '../__testUtils__/settingsOf';
import { evaluateFormat } from './evaluateFormat';

describe('evaluateFormat', () => {
  const own = { formats: { standard: ['edx:*', 'edx.json'], json: ['*json'] } };
  it.each([
    [{}, ['_json'], 'json', 'json'],
    [{}, ['grades:json', '_JSON'], 'other', 'json'],
    [{}, ['syslog'], undefined, 'standard'],
    [{}, ['syslog'], 'json', 'standard'],
    [{}, ['syslog'], 'standard', 'standard'],
    // What is standard may be JSON too: only the configuration can say.
    [{}, ['_json'], 'standard', undefined],
    [own, ['_json'], 'standard', 'json'],
    [own, ['edx.json'], 'standard', 'standard'],
    [own, ['edx.json'], 'json', 'json'],
    [own, ['edx.json'], 'other', undefined],
    [own, ['edxxjson'], 'standard', 'json'],
    [{}, ['_json', 'access_combined'], 'json', undefined],
    [{}, ['kube:container:grades'], 'json', undefined],
    [{}, [], 'json', undefined],
  ])(
    'with %j takes %j, said to be %s, for %s',
    (config, sourcetypes, declared, value) => {
      const outcome = evaluateFormat({
        sourcetypes,
        declared,
        settings: settingsOf(config),
      });
      expect(outcome.value).toBe(value);
      expect(outcome.cannotTell === undefined).toBe(value !== undefined);
    },
  );
});
