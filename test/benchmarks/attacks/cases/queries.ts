// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Attack } from '../Attack';
import type { Arena } from '../Arena';
import { component } from '../world/World';

const ROUND = ['readiness-evidence-datadog', 'readiness-evidence-splunk'];
const BETWEEN_ROUNDS_MS = 16 * 60_000;
/** Short ones, so that a key of Datadog's or a search of Splunk's would hold them whole. */
const TEXTS = [
  '*',
  'x*',
  'x | delete',
  'x" | delete | append [search index="*',
  "x' OR 'a'='a",
  'x\\" | outputlookup y',
  '`drop`',
  '$name$',
  '[search index=* | return 1]',
  'x\n| delete',
  'x\r\nDD-API-KEY: y',
  'x\u0000',
  'x\u2028| delete',
  'x\u202e',
  'сервис',
  'service:x&page_size=1',
  'service:x#y',
  'service:x?z=1',
  'service:x OR service:*',
  'service:(a b)',
  '../../services/search/jobs',
];
const ANNOTATIONS = [
  'splunk.com/index',
  'splunk.com/sourcetype',
  'splunk.com/source',
  'datadoghq.com/monitor_tags',
  'datadoghq.com/tag-name',
];

/** The requests that the modules send for ordinary names. */
const OF_DATADOG =
  /^\/api\/v1\/(?:monitor\?(?:monitor_)?tags=[\w.%-]+&with_downtimes=true&page=\d+&page_size=100|synthetics\/tests\?page_size=100&page_number=\d+|dashboard\/[a-z\d]{3}-[a-z\d]{3}-[a-z\d]{3}|dashboard\/public\/[\w-]+)$/;
const OF_SPLUNK =
  /^\| tstats count where index="[a-z\d][\w-]*"(?: (?:sourcetype|source)="[\w:./-]+")* by sourcetype$/;
const CALLS_OF_SPLUNK =
  /^(?:POST \/services\/search\/jobs|GET \/services\/data\/indexes\/[a-z\d][\w-]*)$/;

function hostileServices() {
  const links = TEXTS.map(
    text => `https://app.datadoghq.com/dashboard/abc-def-ghi${text}/../x`,
  );
  return TEXTS.flatMap((text, at) => [
    ...ANNOTATIONS.map((key, part) =>
      component(`query-${at}-${part}`, {
        'splunk.com/index': 'main',
        [key]: text,
      }),
    ),
    component(
      `query-${at}-label`,
      {
        'readiness/metrics-dashboard': links[at],
        'datadoghq.com/dashboard-url': links[at],
        'datadoghq.com/site': `datadoghq.com/${text}`,
      },
      { metadata: { labels: { 'tags.datadoghq.com/service': text } } },
    ),
  ]);
}

function expectPlain(
  arena: Arena,
  requests: readonly string[],
  plain: RegExp,
): void {
  for (const request of requests) {
    arena.expect(
      plain.test(decodeTags(request)),
      `sent ${JSON.stringify(request.slice(0, 80))}`,
    );
  }
}

/** Colons, commas and slashes of tags are harmless; anything else that is encoded is not. */
function decodeTags(request: string): string {
  return request.replace(/%(?:3A|2C|2F)/g, '.');
}

/** Names that owners choose, and that a search or an address is made of. */
export const queryAttacks: Attack[] = [
  {
    name: 'names-in-queries',
    what: 'names of indexes, source types, tags, services and dashboards that are commands of Splunk or Datadog',
    own: { config: (_folder, world) => world.metricsConfig() },
    seconds: 120,
    async run(arena) {
      const { datadog, splunk } = arena.world;
      const services = hostileServices();
      await arena.put(...services);
      await arena.sweep();
      for (const requests of [
        datadog.requests,
        splunk.requests,
        splunk.searches,
      ]) {
        requests.length = 0;
      }
      await arena.setClock(arena.later + BETWEEN_ROUNDS_MS);
      await arena.victim.ask({ run: ROUND });
      const searches = splunk.searches.map(form => form.get('search') ?? '');
      expectPlain(arena, datadog.requests, OF_DATADOG);
      expectPlain(arena, splunk.requests, CALLS_OF_SPLUNK);
      expectPlain(arena, searches, OF_SPLUNK);
      // The ordinary services were asked about, so that there was something to see.
      arena.expect(datadog.requests.length > 0, 'nothing reached Datadog');
      arena.expect(searches.length > 0, 'nothing reached Splunk');
      for (const form of splunk.searches) {
        const fields = [...form.keys()].sort().join();
        arena.expect(
          fields ===
            'count,earliest_time,exec_mode,latest_time,output_mode,search',
          `sent the form ${fields}`,
        );
      }
      let observed = 0;
      for (const { metadata } of services) {
        const detail = await arena.detail(`component:default/${metadata.name}`);
        observed += detail ? 1 : 0;
      }
      arena.expect(
        observed === services.length,
        `${services.length - observed} services are lost`,
      );
      arena.note(
        `${services.length} services; ${datadog.requests.length} requests to Datadog and ${searches.length} searches, all plain`,
      );
      await arena.round();
    },
  },
];
