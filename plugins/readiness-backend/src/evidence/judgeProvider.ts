// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceProvider } from 'backstage-plugin-readiness-node';
import type { Knex } from 'knex';
import { countTargets } from '../database/operations/facts/countTargets';
import type { ReadinessStore } from '../database/ReadinessStore';
import type { Clock } from '../evaluation/Clock';
import type { EvidenceMetrics } from './createEvidenceMetrics';

const CODE = 'evidence-provider-failing';

/** Says under Problems when a provider fails and observes nothing any more, and when it does again; and how it stands, as metrics. @internal */
export async function judgeProvider(
  { id }: EvidenceProvider,
  options: {
    knex: Knex;
    store: ReadinessStore;
    clock: Clock;
    metrics: EvidenceMetrics;
  },
): Promise<void> {
  const { knex, store, clock, metrics } = options;
  const now = clock.now();
  const { total, failing, works, backingOff, example, oldest } =
    await countTargets(knex, { provider: id, now });
  metrics.stands({
    provider: id,
    targets: total,
    backingOff,
    ...(oldest !== undefined && { oldestSeconds: (now - oldest) / 1000 }),
  });
  if (failing > 0 && !works) {
    const others = total - failing;
    const rest = others > 0 ? `, and cannot tell of ${others}` : '';
    await store.raiseFault(
      {
        code: CODE,
        subject: id,
        message: `The evidence provider "${id}" could observe none of its ${total} targets: it failed at ${failing}${rest}. One of the reasons: ${example}`,
        fix: 'What it observed before counts until it expires, then answers are declared again. Look at its configuration, its credentials and the network between.',
      },
      now,
    );
  } else {
    await store.clearFaults(CODE, { only: id });
  }
}
