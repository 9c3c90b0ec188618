// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { provesLicense } from './provesLicense';

describe('provesLicense', () => {
  it.each([
    ['MIT', 'LICENSE'],
    ['Apache-2.0 OR MIT', 'backend/LICENSE-APACHE'],
    ['AGPL-3.0-only', 'LICENCE.txt'],
    ['AGPL-3.0-or-later', 'COPYING'],
    ['BSD-3-Clause', 'LICENSES/BSD-3-Clause.txt'],
  ])('takes %s of %s', (expression, file) => {
    expect(provesLicense(expression, file)).toBe(true);
  });

  it.each([
    ['MIT', 'composer.json'],
    ['ISC', 'package.json'],
    ['MIT', 'README.md'],
    ['AGPL-3.0', 'LICENSE'],
    ['Apache-2.0 OR GPL-2.0', 'LICENSE'],
    ['LGPL-2.1', 'COPYING.LESSER'],
  ])('leaves %s of %s open', (expression, file) => {
    expect(provesLicense(expression, file)).toBe(false);
  });
});
