// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readHardCodedValues } from './hardCodedValues';
import { hasCode } from './hasCode';

describe('a language or format that is not read', () => {
  it.each([
    'Application.cfc',
    'web/index.jsp',
    'src/MAIN.cob',
    'force-app/classes/Login.cls',
    'src/server.rkt',
    'conf/keystore.p12',
  ])('leaves a part of a repository unread: %s', path => {
    const found = readHardCodedValues(
      testScope({ 'main.py': 'x = 1\n', [path]: 'password' }),
    );
    expect(found.values.value).toBe('none-found-in-part');
    expect(found.unread.value).toEqual([`${path}, of a kind that is not read`]);
  });

  it('is of no matter in tests and in what others wrote', () => {
    const found = readHardCodedValues(
      testScope({
        'main.py': 'x = 1\n',
        'tests/login.tcl': 'password',
        'vendor/x/a.jsp': 'password',
      }),
    );
    expect(found.values.value).toBe('none-found');
  });
});

describe('hasCode', () => {
  it.each(['lib/Shop.pm', 'src/shop.cr', 'module.nix', 'Application.cfc'])(
    'knows the code of a service: %s',
    path => {
      const scope = testScope({ 'catalog-info.yaml': 'kind: A\n', [path]: '' });
      expect(hasCode(scope)).toBe(true);
    },
  );

  it('finds none among descriptions, pictures and texts', () => {
    const scope = testScope({
      'catalog-info.yaml': 'kind: A\n',
      'README.md': '',
      'logo.svg': '',
    });
    expect(hasCode(scope)).toBe(false);
  });
});
