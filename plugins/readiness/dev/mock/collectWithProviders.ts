// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceProgress } from 'backstage-plugin-readiness-common';

interface CollectOptions {
  /** Milliseconds that each provider takes. */
  pace: number;
  onProgress?: (progress: EvidenceProgress) => void;
  signal?: AbortSignal;
}

const outcomes: EvidenceProgress[] = [
  { provider: 'health', state: 'done' },
  { provider: 'repository', state: 'done' },
  {
    provider: 'datadog',
    state: 'skipped',
    message: 'There is nothing to observe.',
  },
  {
    provider: 'splunk',
    state: 'failed',
    message: 'https://splunk.example.org:8089 gave no answer in 10 seconds.',
  },
];

/** Runs the mock providers, one after the other, with every possible outcome. */
export async function collectWithProviders(
  options: CollectOptions,
): Promise<void> {
  const { pace, onProgress, signal } = options;
  for (const outcome of outcomes) {
    onProgress?.({ provider: outcome.provider, state: 'running' });
    await new Promise(resolve => setTimeout(resolve, pace));
    signal?.throwIfAborted();
    onProgress?.(outcome);
  }
}
