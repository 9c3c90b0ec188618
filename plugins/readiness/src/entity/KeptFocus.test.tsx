// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { render, screen } from '@testing-library/react';
import { KeptFocus } from './KeptFocus';

function Page({ open, done }: { open: string[]; done: string[] }) {
  const row = (check: string) => (
    <article key={check} id={`check-${check}`} tabIndex={-1}>
      <a href={`#${check}`}>{check}</a>
      <button type="button">Why {check}</button>
    </article>
  );
  return (
    <KeptFocus>
      <section>{open.map(row)}</section>
      {done.length > 0 && <section>{done.map(row)}</section>}
    </KeptFocus>
  );
}

describe('KeptFocus', () => {
  it('leaves the focus on an element that moves', () => {
    const { rerender } = render(<Page open={['a', 'b', 'c']} done={[]} />);
    const button = screen.getByRole('button', { name: 'Why c' });
    button.focus();
    rerender(<Page open={['c', 'b', 'a']} done={[]} />);
    expect(button).toHaveFocus();
    rerender(<Page open={['b', 'a', 'c']} done={[]} />);
    expect(button).toHaveFocus();
  });

  it('finds the same element of a check that is drawn in another list', () => {
    const { rerender } = render(<Page open={['a', 'b']} done={['c']} />);
    screen.getByRole('button', { name: 'Why b' }).focus();
    rerender(<Page open={['a']} done={['b', 'c']} />);
    expect(screen.getByRole('button', { name: 'Why b' })).toHaveFocus();
  });

  it('takes the focus from nobody', () => {
    const { rerender } = render(<Page open={['a', 'b']} done={[]} />);
    rerender(<Page open={['b', 'a']} done={[]} />);
    expect(document.body).toHaveFocus();
    screen.getByRole('button', { name: 'Why b' }).focus();
    // It is gone for good.
    rerender(<Page open={['a']} done={[]} />);
    expect(document.body).toHaveFocus();
  });
});
