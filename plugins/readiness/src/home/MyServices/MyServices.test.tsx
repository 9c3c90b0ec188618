// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type {
  ReadinessApi,
  ServiceList,
  ServiceListRequest,
} from 'backstage-plugin-readiness-common';
import { createMockReadinessApi } from '../../../dev/mock/createMockReadinessApi';
import { renderPart } from '../../__testUtils__/renderPart';
import { MyServices } from './MyServices';

const mock = createMockReadinessApi({});

/** The made-up backend does not know who asks: these are the viewer's. */
function owning(...names: string[]): Partial<ReadinessApi> & {
  asked: ServiceListRequest[];
} {
  const asked: ServiceListRequest[] = [];
  return {
    asked,
    getServices: async ({ mine, ...request }) => {
      asked.push({ mine, ...request });
      const list = await mock.getServices({ ...request, limit: 200 });
      const items = list.items.filter(({ name }) => names.includes(name));
      return {
        ...list,
        items: items.slice(0, request.limit),
        totalItems: items.length,
      } as ServiceList;
    },
  };
}

describe('MyServices', () => {
  it('shows the services that are not ready, each with its next step, and leads to the list of them', async () => {
    const { asked, ...api } = owning(
      'edx-notes-api',
      'portal-designer',
      'studio',
    );
    renderPart(<MyServices />, { api });

    const list = await screen.findByRole('list', {
      name: 'My services that are not ready',
    });
    const items = within(list).getAllByRole('listitem');
    expect(items.map(({ textContent }) => textContent)).toEqual([
      expect.stringMatching(/Not ready.*Next: Permissions\. Say it in/),
      expect.stringMatching(/Not assessed.*Next: /),
    ]);
    expect(
      within(items[0]).getByRole('link', { name: 'Permissions' }),
    ).toHaveAttribute(
      'href',
      '/catalog/default/component/edx-notes-api/readiness#check-permissions',
    );
    const all = screen.getByRole('link', { name: 'All 2 in the list' });
    expect(all.getAttribute('href')).toMatch(
      /^\/readiness\/services\?.*mine=true/,
    );
    expect(asked).toEqual([
      { mine: true, verdict: ['notReady', 'unassessed'], limit: 5 },
    ]);
  });

  it('shows a service without its next step when that cannot be loaded', async () => {
    renderPart(<MyServices />, {
      api: {
        ...owning('edx-notes-api'),
        getService: async () => {
          throw new Error('away');
        },
      },
    });
    expect(
      await screen.findByRole('link', { name: 'Open it in the list' }),
    ).toBeVisible();
    expect(screen.getByText('Not ready')).toBeVisible();
    expect(screen.queryByText(/Next/)).not.toBeInTheDocument();
  });

  it('tells those who own nothing from those whose services are all ready', async () => {
    const nobody = renderPart(<MyServices />, { api: owning() });
    expect(
      await screen.findByText('You own no service that a checklist is for.'),
    ).toBeVisible();
    nobody.unmount();

    renderPart(<MyServices />, { api: owning('studio') });
    expect(await screen.findByText('Your service is ready.')).toBeVisible();
  });

  it('waits while it is not known what the viewer may read', async () => {
    renderPart(<MyServices />, {
      api: {
        getServices: async () => ({
          items: [],
          totalItems: 0,
          visibility: 'working',
        }),
      },
    });
    expect(await screen.findByText('Loading')).toBeInTheDocument();
    expect(screen.queryByText(/You own no service/)).not.toBeInTheDocument();
  });

  it('says that the backend does not answer, and tries again when asked to', async () => {
    const { getServices } = owning('studio');
    let isAway = true;
    renderPart(<MyServices />, {
      api: {
        getServices: async request => {
          if (isAway) {
            throw new Error('connect ECONNREFUSED');
          }
          return getServices!(request);
        },
      },
    });
    const retry = await screen.findByRole('button', { name: 'Try again' });
    isAway = false;
    await userEvent.click(retry);
    expect(await screen.findByText('Your service is ready.')).toBeVisible();
  });
});
