// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { ownersOf } from './ownersOf';

describe('ownersOf', () => {
  it('finds the one team that has everything', () => {
    expect(
      ownersOf(
        '# who\n*  @acme/Team-Shop # all\n/docs @acme/Team-Shop\n',
        'CODEOWNERS',
      ),
    ).toEqual({ value: 'team-shop', from: 'CODEOWNERS:2', isSole: true });
  });

  it.each([
    ['two owners', '* @acme/a @acme/b\n'],
    ['another owner of a part', '* @acme/a\n/docs @acme/b\n'],
    ['a part without owner', '* @acme/a\n/docs\n'],
    ['a person', '* @somebody\n'],
    ['an address', '* team@acme.example\n'],
    ['no rule for everything', '/src @acme/a\n'],
  ])('only names the owners where there is %s', (_, text) => {
    expect(ownersOf(text, 'CODEOWNERS')).toMatchObject({ isSole: false });
  });

  it('finds nobody in a file that names nobody', () => {
    expect(ownersOf('# nobody\n*\n', 'CODEOWNERS')).toBeUndefined();
  });
});
