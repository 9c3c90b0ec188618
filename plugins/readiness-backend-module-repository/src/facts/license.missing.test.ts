// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readFacts } from './readFacts';

describe('readFacts of a license that is missing', () => {
  it.each<[string, string, string[], Record<string, string>]>([
    [
      'the top folder when there is nothing',
      '',
      ['no LICENSE, LICENCE, UNLICENSE or COPYING in the top folder'],
      { 'main.py': '' },
    ],
    [
      'each folder up to the top, and packages that name none',
      'services/web',
      [
        'no LICENSE, LICENCE, UNLICENSE or COPYING in services/web/, services/, the top folder',
        'no license named in services/web/package.json, pom.xml',
      ],
      {
        'services/web/package.json': '{"name":"web"}',
        'services/web/index.js': '',
        'pom.xml': '<project/>',
      },
    ],
    [
      'the file that says nothing',
      '',
      ['LICENSE.md says nothing'],
      { 'LICENSE.md': '# License\n\nTODO\n' },
    ],
    [
      'a folder for another environment, which is not looked at',
      '',
      ['no LICENSE, LICENCE, UNLICENSE or COPYING in the top folder'],
      { 'main.py': '', 'staging/LICENSE': 'SPDX-License-Identifier: MIT' },
    ],
  ])('names %s', (_, folder, places, files) => {
    const facts = readFacts(testScope(files, { folder }));
    expect(facts['repository.license'].value).toBe('missing');
    expect(facts['repository.licensePlace'].value).toEqual(places);
  });
});
