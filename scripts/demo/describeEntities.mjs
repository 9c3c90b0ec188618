// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { setTimeout as sleep } from 'node:timers/promises';
import { guestToken } from './portal.mjs';

const SHOWN = 20;
/** Who is in the catalog, and not what is evaluated. */
const PEOPLE = new Set(['user', 'group', 'location']);
const PATIENCE_MS = 10_000;
const POLL_MS = 1_000;

const VERDICTS = {
  ready: 'ready',
  readyWithWaivers: 'ready with waivers',
  notReady: 'not ready',
  unassessed: 'not assessed yet, nothing is answered',
};

/** One line for each entity of the named files: its verdict and its page, or why it has none. */
export async function describeEntities({
  entities,
  signal,
  backend = 'http://localhost:7007',
  app = 'http://localhost:3000',
}) {
  const evaluated = entities.filter(
    ({ kind }) => !PEOPLE.has(kind.toLowerCase()),
  );
  const lines = [];
  for (const entity of evaluated.slice(0, SHOWN)) {
    lines.push(await describe({ entity, signal, backend, app }));
  }
  if (evaluated.length > SHOWN) {
    lines.push(`  and ${evaluated.length - SHOWN} more`);
  }
  return lines;
}

async function describe({ entity, signal, backend, app }) {
  const { kind, namespace, name, file } = entity;
  const path = [kind, namespace, name]
    .map(part => encodeURIComponent(part.toLowerCase()))
    .join('/');
  const get = async address => {
    const token = await guestToken(backend, signal);
    const response = await fetch(`${backend}/api/readiness/${address}`, {
      headers: { authorization: `Bearer ${token}` },
      signal,
    });
    return { status: response.status, body: await response.json() };
  };
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    const { status, body } = await get(`services/${path}`);
    if (status === 200) {
      const [ofKind, ofNamespace, ofName] = path.split('/');
      const page = `${app}/catalog/${ofNamespace}/${ofKind}/${ofName}/readiness`;
      return `✓ ${name}: ${verdictOf(body)}  ${page}`;
    }
    const why = body?.error?.message ?? `the backend answered ${status}`;
    // What is not in the catalog may only be late; whom no checklist applies to stays so.
    if (Date.now() > deadline || /in scope of no checklist/i.test(why)) {
      const { catalogErrors = [] } = (await get('problems')).body;
      const error = catalogErrors.find(
        ({ location }) => location?.file === file,
      );
      return error
        ? `✗ ${name}: the catalog cannot read it: ${error.message} ${error.fix}`
        : `  ${name}: ${why}`;
    }
    await sleep(POLL_MS, undefined, { signal });
  }
}

function verdictOf({ verdict, blockers, open }) {
  const words = [VERDICTS[verdict] ?? verdict];
  if (verdict === 'notReady') {
    words.push(
      blockers.length > 0
        ? counted(blockers.length, 'blocker')
        : counted(open.required, 'required check'),
    );
  }
  return words.join(', ');
}

function counted(count, word) {
  return `${count} ${word}${count === 1 ? '' : 's'} open`;
}
