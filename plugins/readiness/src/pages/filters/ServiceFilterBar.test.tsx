// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { Facets } from 'backstage-plugin-readiness-common';
import { renderPart } from '../../__testUtils__/renderPart';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { useChecks } from '../../hooks/useChecks';
import { ServiceFilterBar } from './ServiceFilterBar';

function Bar() {
  const checks = useChecks();
  return (
    <ServiceFilterBar
      filters={{ system: ['system:default/lms'] }}
      onChange={() => undefined}
      checks={checks}
    />
  );
}

describe('ServiceFilterBar', () => {
  it('asks what can be chosen when somebody comes to the filters, and keeps the place of the choices until they are known', async () => {
    const user = userEvent.setup();
    const api = createMockReadinessApi({});
    let answer: (facets: Facets) => void = () => undefined;
    const getFacets = jest.spyOn(api, 'getFacets').mockReturnValue(
      new Promise(resolve => {
        answer = resolve;
      }),
    );
    renderPart(<Bar />, { api });
    const owner = screen.getByRole('button', { name: /Owner$/ });
    expect(getFacets).not.toHaveBeenCalled();

    await user.click(owner);
    expect(getFacets).toHaveBeenCalledTimes(1);
    expect(screen.getByRole('option', { name: /Loading/ })).toHaveAttribute(
      'aria-disabled',
      'true',
    );
    answer({
      facets: [
        {
          filter: 'owner',
          values: [{ value: 'group:default/maps', services: 3 }],
          more: false,
        },
      ],
      visibility: 'complete',
    });
    expect(
      await screen.findByRole('option', { name: 'maps (3)' }),
    ).toBeVisible();
    expect(screen.queryByRole('option', { name: /Loading/ })).toBeNull();
  });

  it('says on a phone how many filters are in use, and shows them on demand', async () => {
    const user = userEvent.setup();
    renderPart(<Bar />, { api: createMockReadinessApi({}) });
    const button = screen.getByRole('button', { name: 'Filter (1)' });
    expect(button).toHaveAttribute('aria-expanded', 'false');
    await user.click(button);
    expect(button).toHaveAttribute('aria-expanded', 'true');
  });
});
