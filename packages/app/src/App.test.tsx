// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { render, screen } from '@testing-library/react';
import App from './App';

describe('App', () => {
  it('shows the sign-in page when it starts, for guests only unless the configuration says otherwise', async () => {
    process.env = {
      NODE_ENV: 'test',
      APP_CONFIG: [
        {
          data: {
            app: { title: 'Test' },
            backend: { baseUrl: 'http://localhost:7007' },
            auth: { providers: { guest: {} } },
          },
          context: 'test',
        },
      ] as any,
    };

    render(App.createRoot());

    expect(
      await screen.findByRole('button', { name: 'Enter' }, { timeout: 10_000 }),
    ).toBeInTheDocument();
    expect(screen.queryByText('Ops lead')).not.toBeInTheDocument();
  }, 20_000);
});
