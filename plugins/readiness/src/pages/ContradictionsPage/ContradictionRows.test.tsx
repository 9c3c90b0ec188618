// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { renderPage } from '../../__testUtils__/renderPage';
import { setScreenWidth } from '../../__testUtils__/setScreenWidth';
import { ContradictionsPage } from './ContradictionsPage';

it('ContradictionRows shows cards with the same values where a table has no room', async () => {
  setScreenWidth(390);
  renderPage(<ContradictionsPage />, { at: '/readiness/contradictions' });
  const list = await screen.findByRole('list', { name: 'Contradictions' });
  expect(list).toHaveTextContent(/Insights.*Health covers.*forum is used/);
});
