// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { renderInTestApp } from '@backstage/frontend-test-utils';
import { createElement } from 'react';
import { screen } from '@testing-library/react';
import { factName, useFactText } from './useFactText';

describe('useFactText', () => {
  it('says any JSON in words', async () => {
    const values = [
      'active',
      3,
      false,
      true,
      null,
      [],
      ['a', 2, true],
      [{ name: 'db', kind: 'mysql' }, { name: 'cache' }],
      { speed: 'under 100 ms', isDeep: false },
      { name: 7 },
    ];
    function Texts() {
      const textOf = useFactText();
      return createElement('output', {}, values.map(textOf).join(' | '));
    }
    renderInTestApp(createElement(Texts));

    expect(await screen.findByRole('status')).toHaveTextContent(
      'active | 3 | no | yes | nothing found | nothing found | a, 2, yes | db (mysql), cache | speed: under 100 ms, isDeep: no | name: 7',
    );
  });

  it.each([
    ['repository.hardCodedValues', 'Hard coded values'],
    ['on-call.staffed', 'Staffed'],
    ['events', 'Events'],
  ])('calls %s %s', (name, words) => {
    expect(factName(name)).toBe(words);
  });
});
