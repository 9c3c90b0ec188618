// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { workloadsOf } from './manifests/workloadsOf';
import { readFacts } from './readFacts';
import { readUses } from './uses';

jest.mock('./uses');
jest.mock('./manifests/workloadsOf');

const files = { 'locustfile.py': '', 'requirements.txt': 'flask\n' };

function failing() {
  jest.mocked(readUses).mockImplementation(() => {
    throw new RangeError('Maximum call stack size exceeded');
  });
  jest.mocked(workloadsOf).mockImplementation(() => {
    throw new Error('secret of the file');
  });
  return readFacts(testScope(files));
}

describe('readFacts', () => {
  it('costs a reader that throws its own facts, and says why', () => {
    const facts = failing();
    const own = {
      cannotTell:
        'Reading it failed (RangeError); the other facts are not affected.',
    };
    expect(facts['repository.uses']).toEqual(own);
    expect(facts['repository.emailPlaces']).toEqual(own);
    expect(facts['repository.loadTests'].value).toEqual(['locustfile.py']);
    expect(facts['repository.license'].value).toBe('missing');
  });

  it('says nothing of what a file holds when what several readers need fails', () => {
    const facts = failing();
    for (const name of ['replicas', 'resources', 'autoscaling'] as const) {
      expect(facts[`repository.${name}`].cannotTell).toMatch(/\(Error\)/);
    }
    expect(JSON.stringify(facts)).not.toContain('secret');
  });
});
