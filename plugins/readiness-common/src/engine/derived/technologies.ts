// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { CatalogEntity } from '../types/entity';
import type { StoreKind } from '../types/store';

interface Technology {
  /** Words in a kind or `spec.type` that identify it. */
  words: string[];
  /** Answers that name it, in the built-in vocabulary. */
  answer: string;
}

const TECHNOLOGIES: Technology[] = [
  { words: ['mysql', 'mariadb', 'aurora'], answer: 'mysql' },
  { words: ['postgres', 'npgsql', 'pgx'], answer: 'postgresql' },
  // Of edX: where the LMS keeps its courses.
  { words: ['mongo', 'documentdb', 'modulestore'], answer: 'mongodb' },
  { words: ['redis', 'valkey'], answer: 'redis' },
  { words: ['memcache'], answer: 'memcached' },
  { words: ['elasticsearch', 'opensearch'], answer: 'elasticsearch' },
  { words: ['rabbit', 'amqp'], answer: 'rabbitmq' },
  { words: ['kafka'], answer: 'kafka' },
  { words: ['sqs'], answer: 'sqs' },
  { words: ['nats'], answer: 'nats' },
];

/** Answers that can mean a store of this kind if its technology is unknown. */
const ANSWERS: Record<StoreKind, string[]> = {
  database: ['mysql', 'postgresql', 'mongodb', 'redis', 'elasticsearch'],
  cache: ['redis', 'memcached', 'database'],
  search: ['elasticsearch', 'database'],
  'object-store': ['object-store'],
  queue: ['rabbitmq', 'kafka', 'sqs', 'redis', 'nats'],
};

/** Answers that fit any technology of the kind. */
const GENERIC: Record<StoreKind, string[]> = {
  database: ['database', 'other'],
  cache: ['other'],
  search: ['other'],
  'object-store': ['other'],
  queue: ['other'],
};

const KNOWN = new Set([
  ...Object.values(ANSWERS).flat(),
  ...Object.values(GENERIC).flat(),
  'filesystem',
  'none',
]);

/** The technology that a name identifies, in the built-in vocabulary. @internal */
export function technologyIn(name: string): string | undefined {
  const text = name.toLowerCase();
  return TECHNOLOGIES.find(({ words }) =>
    words.some(word => text.includes(word)),
  )?.answer;
}

function technologyOf(store: CatalogEntity): string | undefined {
  const type = store.spec?.type;
  return technologyIn(`${store.kind} ${typeof type === 'string' ? type : ''}`);
}

/**
 * The answers that name a store in the built-in vocabulary: its technology if its kind or type identifies it, else
 * every technology of its kind, and the words for the kind as a whole.
 * @internal
 */
export function answersFor(store: CatalogEntity, kind: StoreKind): string[] {
  const technology = technologyOf(store);
  return [...(technology ? [technology] : ANSWERS[kind]), ...GENERIC[kind]];
}

/** The one answer that the catalog shows for a store, if there is one. @internal */
export function shownAnswer(
  store: CatalogEntity,
  kind: StoreKind,
): string | undefined {
  const technology = technologyOf(store);
  if (technology || kind === 'database' || kind === 'object-store') {
    return technology ?? kind;
  }
  return undefined;
}

/**
 * Whether an item is of the built-in vocabulary. A word that an organisation added may mean anything, so it contradicts
 * nothing.
 * @internal
 */
export function isKnownTechnology(item: string): boolean {
  return KNOWN.has(item.toLowerCase());
}
