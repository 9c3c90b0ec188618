// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createElement } from 'react';
import { screen } from '@testing-library/react';
import { renderPart } from '../../__testUtils__/renderPart';
import { useFactText } from './useFactText';

describe('useFactText', () => {
  it('turns any JSON value into text', async () => {
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
      const { valueOf } = useFactText();
      return createElement(
        'output',
        {},
        values.map(value => valueOf(value)).join(' | '),
      );
    }
    renderPart(createElement(Texts));

    expect(await screen.findByRole('status')).toHaveTextContent(
      'active | 3 | no | yes | nothing | nothing | a, 2, yes | db (mysql), cache | speed: under 100 ms, isDeep: no | name: 7',
    );
  });

  it('translates facts of our providers, and makes names from those of others', async () => {
    const facts: [string, unknown][] = [
      ['health.leaks', ['credentials-in-url', 'stack-trace', 'news']],
      ['health.cost', 'rate-limited'],
      ['repository.hardCodedValues', 'none-found'],
      ['repository.license', 'AGPL-3.0-only'],
      ['on-call.rotationOk', true],
      ['events', 'rate-limited'],
    ];
    function Texts() {
      const { nameOf, valueOf } = useFactText();
      return createElement(
        'output',
        {},
        facts
          .map(([name, value]) => `${nameOf(name)}: ${valueOf(value, name)}`)
          .join(' | '),
      );
    }
    renderPart(createElement(Texts));

    expect(await screen.findByRole('status')).toHaveTextContent(
      'The response reveals: a password in a URL, a stack trace, news | Cost of one call: rate-limited | Hard-coded values in the settings: none found | License in the repository: AGPL-3.0-only | Rotation ok: yes | Events: rate-limited',
    );
  });
});
