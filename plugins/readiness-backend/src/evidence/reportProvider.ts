// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { EvidenceProvider } from 'backstage-plugin-readiness-node/evidence';
import { maskSecrets } from 'backstage-plugin-readiness-common';
import type { Knex } from 'knex';
import { countTargets } from '../database/operations/facts/countTargets';
import { listStoppedTargets } from '../database/operations/facts/listStoppedTargets';
import type { EvidenceMetrics } from './createEvidenceMetrics';
import { clearPlatformIssues } from '../database/operations/platformIssues/clearPlatformIssues';
import { reportPlatformIssue } from '../database/operations/platformIssues/reportPlatformIssue';

const CODE = 'evidence-provider-failing';
const STOPPED_CODE = 'evidence-target-stopped';
/** Targets that are named; the others are counted. */
const NAMED = 3;

/** Reports a platform issue while a provider fails and observes nothing any more; and the state of its targets, as metrics. @internal */
export async function reportProvider(
  { description: { id } }: EvidenceProvider,
  options: {
    knex: Knex;
    now: () => number;
    metrics: EvidenceMetrics;
  },
): Promise<void> {
  const { knex, metrics } = options;
  const now = options.now();
  const { total, failing, works, backingOff, example, oldest } =
    await countTargets(knex, { provider: id, now });
  metrics.state({
    provider: id,
    targets: total,
    backingOff,
    ...(oldest !== undefined && { oldestSeconds: (now - oldest) / 1000 }),
  });
  if (failing > 0 && !works) {
    const others = total - failing;
    const rest = others > 0 ? `, and cannot tell of ${others}` : '';
    await reportPlatformIssue(
      knex,
      {
        code: CODE,
        about: id,
        message: `The evidence provider "${id}" could observe none of its ${total} targets: it failed at ${failing}${rest}. One of the reasons: ${example}`,
        fix: 'What it observed before counts until it expires, then answers are declared again. Check its configuration, its credentials and the network in between.',
      },
      now,
    );
  } else {
    await clearPlatformIssues(knex, CODE, { only: id });
  }
}

/** Says under Problems which targets need more than they may, or took the backend down, until they are collected. @internal */
export async function reportStopped(
  { description: { id: provider } }: EvidenceProvider,
  options: { knex: Knex; now: () => number },
): Promise<void> {
  const { knex } = options;
  const now = options.now();
  const limit = NAMED;
  const { targets, total } = await listStoppedTargets(knex, {
    provider,
    now,
    limit,
  });
  if (total === 0) {
    await clearPlatformIssues(knex, STOPPED_CODE, { only: provider });
    return;
  }
  const named = targets.map(({ target, stops, error }) => {
    const times = stops === 1 ? 'once' : `${stops} times in a row`;
    const why = error ?? 'The backend ended while it was being collected.';
    return `${maskSecrets(target).slice(0, 200)} (${times}): ${why}`;
  });
  const more = total > limit ? [`${total - limit} more.`] : [];
  await reportPlatformIssue(
    knex,
    {
      code: STOPPED_CODE,
      about: provider,
      message: `The evidence provider "${provider}" was stopped while collecting: ${[
        ...named,
        ...more,
      ].join(' ')}`,
      fix: 'Nothing is known of these until they can be collected; each is tried again after a wait that grows each time. Find out what is unusual about them: very large files or lists, or templates that repeat themselves. The limits are readiness.limits.',
    },
    now,
  );
}
