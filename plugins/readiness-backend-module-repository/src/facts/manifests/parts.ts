// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isOrdinal, isPlaceWord, wordsOfName } from './sites';

/**
 * What a workload is for the service: `main` serves, `side` stands beside what serves (works off queues, measures, migrates,
 * passes on), `single` would do everything twice if there were two of it, or only tries something out.
 * @internal
 */
export interface Part {
  role: 'main' | 'other' | 'side' | 'single';
  /** What is left of the name, without the service's and the place's. */
  label: string;
  site: string;
  /** One of two that take turns: only one of them serves. */
  turn: string;
}

const SINGLE = new Set(
  'beat scheduler clock cron singleton leader operator canary preview shadow smoke test tests'.split(
    ' ',
  ),
);
const SIDE = new Set(
  'exporter flower metrics monitor monitoring sidecar worker workers celery consumer consumers queue queues job jobs sidekiq delayed resque background bg processor processors migration migrations migrate migrator init seed setup backup proxy nginx envoy haproxy ingress gateway cache redis valkey memcached db database postgres postgresql mysql mariadb mongo mongodb rabbitmq kafka zookeeper elasticsearch opensearch minio docs doc admin report reports reporter test console shell toolbox debug mailer mailhog mailpit fluentd fluentbit otel collector agent pgbouncer swagger storybook mock adminer pgadmin maintenance cleanup cleaner purge importer indexer listener relay outbox dispatcher subscriber poller sync syncer bastion'.split(
    ' ',
  ),
);
const MAIN = new Set(
  'web api app server http frontend backend main service svc rest grpc graphql stable deployment deploy site portal public'.split(
    ' ',
  ),
);
const TURNS = new Set(['blue', 'green']);

/** How many words all names begin with: a service may itself be called a scheduler. */
function sharedWords(names: string[][]): number {
  const [first, ...others] = names;
  let shared = first?.length ?? 0;
  for (const words of others) {
    const differs = words.findIndex((word, at) => word !== first[at]);
    shared = Math.min(shared, differs === -1 ? words.length : differs);
  }
  return shared;
}

function roleOf(words: string[]): Part['role'] {
  if (words.some(word => SINGLE.has(word) || /^migrat/.test(word))) {
    return 'single';
  }
  if (words.some(word => SIDE.has(word))) {
    return 'side';
  }
  return words.every(word => MAIN.has(word)) ? 'main' : 'other';
}

function partOf(words: string[], isShared: boolean): Part {
  const turn = words.find(word => TURNS.has(word)) ?? '';
  const left = words.filter(word => word !== turn);
  const places = left.filter(
    (word, index) =>
      isPlaceWord(word) || (isOrdinal(word) && index === left.length - 1),
  );
  const label = left.filter(word => !places.includes(word));
  if (label.length === 0 && words.length > 0 && !isShared) {
    // Nothing is left that they could have in common: `a` and `b` are two services
    return { role: 'other', label: words.join('-'), site: '', turn: '' };
  }
  return {
    role: roleOf(label),
    label: label.join('-'),
    site: places.join('-'),
    turn,
  };
}

/** What each of several workloads is for their service, by their names. @internal */
export function partsOf(names: readonly string[]): Map<string, Part> {
  const words = [...new Set(names)].map(
    name => [name, wordsOfName(name)] as const,
  );
  // One without a name is whatever the others have in common
  const shared = sharedWords(
    words.map(([, one]) => one).filter(one => one.length > 0),
  );
  return new Map(
    words.map(([name, one]) => [
      name,
      partOf(one.slice(shared), shared > 0 || words.length === 1),
    ]),
  );
}
