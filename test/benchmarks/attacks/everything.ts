// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Arena } from './Arena';
import { pathOf } from './Arena';

/** All that the API says of services and of the whole, by the path that says it. */
export async function everything(
  arena: Arena,
  entityRefs: string[],
  options: { authorization?: string } = {},
): Promise<Map<string, string>> {
  const texts = new Map<string, string>();
  const read = async (path: string) => {
    const { body } = await arena.request(path, options);
    texts.set(path, body);
    return body;
  };
  for (const path of [
    '/services?limit=200',
    '/services.csv',
    '/summary',
    '/problems',
  ]) {
    await read(path);
  }
  for (const ref of entityRefs) {
    for (const rest of ['', '/brief.md', '/history']) {
      await read(pathOf(ref) + rest);
    }
  }
  const { body } = await arena.request('/checklists');
  const ids = new Set(
    [...body.matchAll(/"id":"([a-z][a-z0-9-]*)","question"/g)].map(
      ([, id]) => id,
    ),
  );
  for (const id of ids) {
    await read(`/inventory/${id}`);
  }
  arena.expect(ids.size > 0, 'the checklist has no checks');
  return texts;
}
