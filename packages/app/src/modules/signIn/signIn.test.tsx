// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createApp } from '@backstage/frontend-defaults';
import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { signInModule } from '.';

describe('the sign-in page with demo.identities', () => {
  it('signs the Ops lead in by the provider that only the demo has', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          data: {
            app: { title: 'Test' },
            backend: { baseUrl: 'http://localhost:7007' },
            demo: { identities: true },
          },
          context: 'test',
        },
      ] as any,
    };
    const asked = jest.spyOn(global, 'fetch').mockImplementation(
      async () =>
        ({
          ok: true,
          json: async () => ({
            profile: { displayName: 'Tomáš Novák' },
            backstageIdentity: {
              token: 'token',
              identity: {
                type: 'user',
                userEntityRef: 'user:default/tomas.novak',
                ownershipEntityRefs: [],
              },
            },
          }),
        } as Response),
    );
    render(createApp({ features: [signInModule] }).createRoot());
    // The guest is offered as before.
    await screen.findByRole('button', { name: 'Enter' }, { timeout: 10_000 });
    expect(screen.getByText('Ops lead')).toBeInTheDocument();
    await userEvent.click(screen.getByRole('button', { name: 'Sign In' }));
    expect(asked.mock.calls.map(([url]) => String(url))).toContain(
      'http://localhost:7007/api/auth/demo-ops/refresh',
    );
    asked.mockRestore();
  }, 30_000);
});
