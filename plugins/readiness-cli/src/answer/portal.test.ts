// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { evaluateEntity } from 'backstage-plugin-readiness-common';
import { builtInChecklist, fact, NOW } from '../__testUtils__/draftSubject';
import { TestFolder } from '../__testUtils__/TestFolder';
import { runReadiness } from '../__testUtils__/testTerminal';

jest.setTimeout(60_000);

const SHOP = `kind: Component
metadata:
  name: shop
spec: { type: service, lifecycle: production, owner: team }
`;

describe('readiness answer --portal', () => {
  let folder: TestFolder;
  beforeEach(() => {
    folder = new TestFolder().write({ 'catalog-info.yaml': SHOP });
  });
  afterEach(() => folder.remove());

  /** A portal that knows that a review is required. */
  async function portal(status = 200): Promise<typeof fetch> {
    const checklist = await builtInChecklist();
    return async (url, init) => {
      const answer = (body: unknown) =>
        new Response(JSON.stringify(body), {
          status,
          headers: { 'content-type': 'application/json' },
        });
      if (String(url).endsWith('/checklists')) {
        return answer({
          items: [{ ...checklist.source, counts: {}, digest: 'x' }],
        });
      }
      const { entity } = JSON.parse(String(init?.body));
      return answer({
        ...evaluateEntity({
          checklist,
          entity,
          related: new Map(),
          facts: [fact('repository.visibility', 'public')],
          now: NOW,
        }),
        targets: [],
      });
    };
  }

  it('tells what an answer contradicts that the portal has observed', async () => {
    const { code, stdout, stderr } = await runReadiness(
      [
        'answer',
        '--no-repository',
        '--portal',
        'https://portal.example.com',
        '--set',
        'repository-visibility=private',
        '--dry-run',
      ],
      { cwd: folder.path, fetch: await portal() },
    );
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain(
      'This contradicts: The answer is that the repository is private, but it is public.',
    );
    expect(stdout).toMatch(/after: +not ready: 6 blockers/);
  });

  it('writes nothing when the portal refuses the token, and takes no checklist of its own', async () => {
    const args = ['answer', '--portal', 'https://portal.example.com'];
    const { code, stderr } = await runReadiness(
      [...args, '--set', 'license=MIT'],
      { cwd: folder.path, fetch: await portal(401) },
    );
    expect(code).toBe(2);
    expect(stderr).toContain('READINESS_TOKEN');
    expect(folder.read('catalog-info.yaml')).toBe(SHOP);
    const both = await runReadiness(
      [...args, '--checklist', 'a.yaml', '--set', 'license=MIT'],
      { cwd: folder.path },
    );
    expect(both.stderr).toContain('do not go together');
  });
});
