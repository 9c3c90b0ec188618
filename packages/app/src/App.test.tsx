// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { render, screen } from '@testing-library/react';
import App from './App';

function start(demo: { identities?: boolean }) {
  process.env = {
    NODE_ENV: 'test',
    APP_CONFIG: [
      {
        data: {
          app: { title: 'Test' },
          backend: { baseUrl: 'http://localhost:7007' },
          auth: { providers: { guest: {} } },
          demo,
        },
        context: 'test',
      },
    ] as any,
  };
  render(App.createRoot());
}

describe('App', () => {
  it('lets guests enter, and offers the Ops lead where the configuration has demo.identities', async () => {
    start({ identities: true });
    expect(
      await screen.findByRole('button', { name: 'Enter' }, { timeout: 10_000 }),
    ).toBeInTheDocument();
    expect(screen.getByText('Ops lead')).toBeInTheDocument();
  }, 20_000);

  it('offers nobody else without it', async () => {
    start({});
    expect(
      await screen.findByRole('button', { name: 'Enter' }, { timeout: 10_000 }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Ops lead')).not.toBeInTheDocument();
  }, 20_000);
});
