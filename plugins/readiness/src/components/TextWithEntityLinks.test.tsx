// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { renderPart } from '../__testUtils__/renderPart';
import { TextWithEntityLinks } from './TextWithEntityLinks';

it('TextWithEntityLinks links entity refs, and no text that only resembles one', async () => {
  const text =
    'It depends on component:default/lms, resource:shop/orders.db; see http://localhost:8080/x and a service you cannot see.';
  renderPart(
    <p>
      <TextWithEntityLinks>{text}</TextWithEntityLinks>
    </p>,
  );

  expect(await screen.findByRole('link', { name: 'lms' })).toHaveAttribute(
    'href',
    '/catalog/default/component/lms',
  );
  expect(
    screen.getByRole('link', { name: 'shop/orders.db' }),
  ).toBeInTheDocument();
  expect(screen.getAllByRole('link')).toHaveLength(2);
  expect(screen.getByText(/see http:\/\/localhost:8080\/x and/)).toBeVisible();
});
