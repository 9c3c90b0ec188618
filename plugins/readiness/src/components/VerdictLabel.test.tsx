// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { screen } from '@testing-library/react';
import { renderPart } from '../__testUtils__/renderPart';
import { MonitoringLabel } from './MonitoringLabel';
import { VerdictLabel } from './VerdictLabel';

/** The look of the label with this text: its pill, if it has one. */
async function lookOf(text: string | RegExp) {
  const label = (await screen.findByText(text)).closest('[class*="label"]');
  return /\b(filled|hollow)\b/.exec(
    label!.className.replace(/[-_]/g, ' '),
  )?.[0];
}

describe('VerdictLabel', () => {
  it('is filled when it is verified, and hollow with a word for it when it is declared', async () => {
    renderPart(
      <>
        <VerdictLabel verdict="ready" verification="verified" />
        <VerdictLabel verdict="ready" verification="declared" />
        <VerdictLabel verdict="readyWithWaivers" verification="declared" />
        <VerdictLabel verdict="notReady" />
      </>,
    );
    expect(await lookOf('Ready')).toBe('filled');
    expect(await lookOf('Ready, declared')).toBe('hollow');
    expect(await lookOf('Ready with waivers, declared')).toBe('hollow');
    expect(await lookOf('Not ready')).toBe('filled');
  });
});

describe('MonitoringLabel', () => {
  it('is filled when it is verified, hollow when it is declared, and neither where nothing is monitored', async () => {
    renderPart(
      <>
        <MonitoringLabel
          monitoring="monitored"
          verification="verified"
          observedAt={Date.now() - 2 * 60_000}
        />
        <MonitoringLabel monitoring="monitored" verification="declared" />
        <MonitoringLabel monitoring="partial" verification="verified" />
        <MonitoringLabel monitoring="partial" verification="declared" />
        <MonitoringLabel monitoring="unmonitored" />
        <MonitoringLabel monitoring="unknown" />
      </>,
    );
    expect(await lookOf('Monitored, verified 2 minutes ago')).toBe('filled');
    expect(await lookOf('Monitored, declared')).toBe('hollow');
    expect(await lookOf('Partly, verified')).toBe('filled');
    expect(await lookOf('Partly, declared')).toBe('hollow');
    expect(await lookOf('Not monitored')).toBeUndefined();
    expect(await lookOf('Unknown')).toBeUndefined();
  });
});
