// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { stringify } from 'yaml';
import { type Arena, ROUND } from '../Arena';
import type { Attack } from '../Attack';
import { everything } from '../everything';
import { refOf } from '../world/Honest';
import { component } from '../world/World';
import { Chance, SECRET_KINDS } from './secretKinds';

/** Where owners, repositories and endpoints may write what is kept. */
const PLACES = [
  'annotation',
  'note',
  'unknown annotation',
  'title',
  'description',
  'lifecycle',
  'tag',
  'label',
  'link',
  'encoded link',
  'container name',
  'health component',
  'health message',
] as const;

type Place = (typeof PLACES)[number];

interface Planted {
  kind: string;
  place: Place;
  text: string;
  /** In lower case: some places are. */
  secret: string;
}

function plant(): Planted[] {
  return Object.entries(SECRET_KINDS).flatMap(([kind, make], index) =>
    PLACES.map((place, position) => {
      const chance = new Chance(1 + index * PLACES.length + position);
      const [text, secret] = make(chance);
      return { kind, place, text, secret: secret.toLowerCase() };
    }),
  );
}

/** Each character as a URL may write it. */
function percentEncoded(text: string): string {
  return [...Buffer.from(text)]
    .map(byte => `%${byte.toString(16).padStart(2, '0')}`)
    .join('');
}

/** A service that has one kind of secret in every place. */
function entityOf(
  arena: Arena,
  index: number,
  textAt: (place: Place) => string,
): Entity {
  const name = `leaking-${index}`;
  const { world } = arena;
  const health = world.health.put(
    `/${name}/health`,
    JSON.stringify({
      [textAt('health component')]: { status: false, message: 'down' },
      sql: { status: false, message: textAt('health message') },
    }),
  );
  const deployment = {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      replicas: 1,
      template: {
        spec: {
          containers: ['web', textAt('container name')].map(container => ({
            name: container,
            image: `registry.example.edu/${name}:1`,
            livenessProbe: { httpGet: { path: '/healthz' } },
          })),
        },
      },
    },
  };
  return component(
    name,
    {
      ...world.putLocal(name, { 'deployment.yaml': stringify(deployment) }),
      'readiness/health-endpoint': health,
      'readiness/purpose': textAt('annotation'),
      'readiness/capacity.note': textAt('note'),
      'readiness/capacity': '400 requests/s',
      'readiness/no-such-check': textAt('unknown annotation'),
    },
    {
      metadata: {
        title: textAt('title'),
        description: textAt('description'),
        tags: [textAt('tag')],
        labels: { 'example.com/label': textAt('label') },
        links: [
          {
            url: `https://x.example.org/${textAt('link')}`,
            title: textAt('link'),
          },
          {
            url: `https://x.example.org/?q=${percentEncoded(
              textAt('encoded link'),
            )}`,
            title: 'Dashboard',
          },
        ],
      },
      spec: {
        type: 'service',
        lifecycle: textAt('lifecycle'),
        owner: 'group:default/team-2',
      },
    },
  );
}

function decoded(text: string): string {
  return text.replace(/(?:%[0-9a-f]{2})+/g, run =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString(),
  );
}

/** Places at which secrets are found, with the kinds that are. */
function found(planted: Planted[], given: Map<string, string>) {
  const where = new Map<string, Set<string>>();
  const kinds = new Set<string>();
  for (const text of given.values()) {
    const lower = text.toLowerCase();
    const both = `${lower}\n${decoded(lower)}`;
    for (const { kind, place, secret } of planted) {
      if (both.includes(secret)) {
        kinds.add(kind);
        where.set(place, (where.get(place) ?? new Set()).add(kind));
      }
    }
  }
  const places = [...where]
    .map(([place, of]) => `${place} ${of.size}`)
    .join(', ');
  return { kinds, places };
}

export const secretAttacks: Attack[] = [
  {
    name: 'secrets',
    what: `S1 to S4: ${
      Object.keys(SECRET_KINDS).length
    } kinds of secrets in every place that is kept`,
    own: {},
    seconds: 120,
    async run(arena) {
      const planted = plant();
      const kinds = Object.keys(SECRET_KINDS);
      const entities = kinds.map((kind, index) =>
        entityOf(
          arena,
          index,
          place =>
            planted.find(one => one.kind === kind && one.place === place)!.text,
        ),
      );
      await arena.put(...entities);
      await arena.sweep();
      await arena.round({ patience: 90 });
      // Again, so that there is a history, and news of the endpoints.
      const changed = entities.map(entity => structuredClone(entity));
      for (const { metadata } of changed) {
        metadata.annotations!['readiness/purpose'] = 'A long enough purpose.';
      }
      await arena.put(...changed);
      await arena.sweep();
      await arena.victim.ask({ run: ROUND });
      const shown = await everything(arena, entities.map(refOf));
      for (const entity of entities) {
        const { body } = await arena.request('/evaluations', {
          body: { entity },
        });
        shown.set(`evaluation of ${entity.metadata.name}`, body);
      }
      arena.expect(arena.victim.log.length > 0, 'there is no log');
      const stored = await arena.victim.ask<string>({ dump: true });
      for (const [what, texts] of [
        ['shown', shown],
        ['in the log', new Map([['log', arena.victim.log]])],
        ['stored', new Map([['tables', stored]])],
      ] as const) {
        const leaks = found(planted, texts);
        const count = `${leaks.kinds.size} of ${kinds.length} kinds ${what}`;
        arena.note(count);
        arena.expect(
          leaks.kinds.size === 0,
          `${count} (${leaks.places}): ${[...leaks.kinds]
            .slice(0, 12)
            .join(', ')}`,
        );
      }
    },
  },
];
