// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import type { GateRecord } from 'backstage-plugin-readiness-common';
import { renderPart } from '../../__testUtils__/renderPart';
import { GateAnswers } from './GateAnswers';

const record: GateRecord = {
  at: '2026-11-27T01:00:00Z',
  entityRef: 'component:default/books',
  answer: 'allow',
  reason: 'ready',
  blockers: [],
  stale: false,
  askedBy: 'external:pipeline',
};

async function lines(...items: GateRecord[]) {
  renderPart(<GateAnswers />, {
    api: { getGateAnswers: async () => ({ items, visibility: 'complete' }) },
  });
  await userEvent.click(screen.getByRole('button', { name: 'Deploy gate' }));
  return (await screen.findAllByRole('listitem')).map(
    ({ textContent }) => textContent,
  );
}

describe('GateAnswers', () => {
  it('names the waivers that a deployment was allowed on, and not those that did not help', async () => {
    const [allowed, refused, old] = await lines(
      { ...record, waivers: ['code-review'] },
      {
        ...record,
        at: '2026-11-27T00:30:00Z',
        answer: 'refuse',
        reason: 'notReady',
        blockers: ['license'],
        waivers: ['code-review'],
      },
      {
        ...record,
        at: '2026-11-27T00:00:00Z',
        answer: 'warn',
        reason: 'notReady',
        blockers: ['license'],
      },
    );
    expect(allowed).toContain('With a waiver for Code review');
    expect(refused).toContain('Because of License');
    expect(refused).not.toContain('waiver');
    expect(old).not.toContain('waiver');
  });
});
