// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { builtInChecklist } from '../../__testUtils__/draftSubject';
import { mapColumns } from './mapColumns';

async function map(header: string[], maps: string[] = []) {
  const { source } = await builtInChecklist();
  return mapColumns(header, { checklist: source, maps, file: 'old.csv' });
}

describe('mapColumns', () => {
  it('finds checks by id, alias, title and question, however they are written', async () => {
    const { entity, answers, unknown } = await map([
      ' Service ',
      'readiness/data',
      'LICENCE',
      'Health endpoint:',
      'Which  message queues does your service use ?',
      'load test details',
      'license.note',
      'Cost centre',
    ]);
    expect(entity).toBe(0);
    expect(answers.map(({ name }) => name)).toEqual([
      'data',
      'license',
      'health-endpoint',
      'messaging',
      'load-test-details',
      'license.note',
    ]);
    expect(unknown).toEqual(['H (Cost centre)']);
  });

  it('does not guess at a column that is only similar', async () => {
    expect((await map(['entity', 'health endpoints'])).unknown).toEqual([
      'B (health endpoints)',
    ]);
  });

  it('takes what is said of a column', async () => {
    const { entity, answers, unknown } = await map(
      ['App', 'a = b?', 'name'],
      ['app=entity', 'A = B=data'],
    );
    expect(entity).toBe(0);
    expect(answers).toEqual([{ index: 1, title: 'a = b?', name: 'data' }]);
    expect(unknown).toEqual(['C (name)']);
  });

  it('refuses what cannot be meant', async () => {
    await expect(map(['license'])).rejects.toThrow('names the entities');
    await expect(map(['entity', 'license', 'licence'])).rejects.toThrow(
      'B (license) and C (licence) are both license',
    );
    await expect(map(['entity'], ['x=license'])).rejects.toThrow(
      'no column "x"',
    );
    await expect(map(['entity', 'x'], ['x=licens'])).rejects.toMatchObject({
      message: 'There is no check "licens".',
      fix: expect.stringContaining('license'),
    });
    await expect(map(['entity', 'x'], ['x'])).rejects.toThrow('no check');
  });
});
