// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import dns from 'node:dns/promises';
import healthModule from 'backstage-plugin-readiness-backend-module-health';
import { FakeCatalog } from '../../FakeCatalog';
import { service } from '../../landscape';
import { Portal } from '../../Portal';

/** What the parent says, one at a time. */
export interface Order {
  start?: { database: string; health: object };
  /** Endpoints of services, by number; those that are not named are taken out. */
  endpoints?: Record<number, string>;
  /** What names resolve to, one address after another. */
  resolves?: Record<string, string[]>;
  /** Lets the health provider collect what is due; so much later, milliseconds. */
  round?: { later: number };
}

/** What is known after a round. */
export interface Outcome {
  /** Of health.reachable and health.answer, by service. */
  given: Record<
    number,
    { reachable?: string; answer?: string; lastAt: number }
  >;
  facts: number;
  leases: number;
  /** Above what it was before the round, megabytes. */
  growth: number;
  milliseconds: number;
}

const answers = new Map<string, string[]>();
const { lookup } = dns;
// The real module, with names that change their address.
dns.lookup = (async (host: string, options: object) => {
  const addresses = answers.get(host);
  if (!addresses) {
    return lookup(host, options);
  }
  const address = addresses.length > 1 ? addresses.shift()! : addresses[0];
  return [{ address, family: address.includes(':') ? 6 : 4 }];
}) as typeof dns.lookup;

const catalog = new FakeCatalog([]);
let known: number[] = [];
let portal: Portal;

async function obey(order: Order): Promise<Outcome | 'done'> {
  if (order.start) {
    portal = await Portal.start({
      catalog,
      database: order.start.database,
      features: [healthModule],
      config: { readiness: { health: order.start.health } } as never,
    });
  }
  for (const [host, addresses] of Object.entries(order.resolves ?? {})) {
    answers.set(host, addresses);
  }
  if (order.endpoints) {
    for (const index of known) {
      catalog.remove(`component:default/service-${index}`);
    }
    known = Object.keys(order.endpoints).map(Number);
    for (const index of known) {
      const entity = service(index);
      const annotations = entity.metadata.annotations!;
      annotations['readiness/health-endpoint'] = order.endpoints[index];
      catalog.put(entity);
    }
    await portal.sweep();
  }
  return order.round ? round(order.round.later) : 'done';
}

async function round(later: number): Promise<Outcome> {
  const { knex } = portal;
  portal.later += later;
  const before = process.memoryUsage().rss;
  let peak = before;
  const sampler = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 2);
  const start = performance.now();
  await portal.run('readiness-evidence-health');
  const milliseconds = performance.now() - start;
  clearInterval(sampler);
  const given: Outcome['given'] = {};
  const rows = await knex('readiness_assessment_targets as link')
    .join(
      'readiness_assessments as assessment',
      'assessment.assessment_id',
      'link.assessment_id',
    )
    .join('readiness_targets as target', 'target.target_id', 'link.target_id')
    .leftJoin('readiness_facts as fact', 'fact.target_id', 'link.target_id')
    .whereNull('assessment.retired_at')
    .select('assessment.name', 'target.last_at', 'fact.*');
  for (const row of rows) {
    const index = Number(row.name.split('-')[1]);
    given[index] ??= { lastAt: Number(row.last_at) };
    const text = row.error ?? row.cannot_tell ?? row.value;
    if (row.fact === 'health.reachable') {
      given[index].reachable = text;
    } else if (row.fact === 'health.answer') {
      given[index].answer = row.value;
    }
  }
  const leases = await knex('readiness_targets')
    .where('leased_until', '>', Date.now() + portal.later)
    .count({ all: '*' });
  return {
    given,
    facts: rows.filter(({ fact }) => fact).length,
    leases: Number(leases[0].all),
    growth: (peak - before) / 2 ** 20,
    milliseconds,
  };
}

process.on('message', (order: Order) => {
  if (order.start || order.endpoints || order.resolves || order.round) {
    obey(order).then(
      answer => process.send!({ answer }),
      error => {
        process.stderr.write(`${error.stack}\n`);
        process.exit(1);
      },
    );
  }
});
