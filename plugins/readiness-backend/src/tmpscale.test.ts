import { TestDatabases } from '@backstage/backend-test-utils';
import { createTestStore } from './testing/createTestStore';
import { listServices } from './database/operations/read/listServices';
import { countServices } from './database/operations/read/countServices';
import { readSummary } from './database/operations/read/readSummary';
import { replaceVisibility } from './database/operations/visibility/replaceVisibility';
import { writeFileSync, appendFileSync } from 'fs';
jest.setTimeout(280_000);
const databases = TestDatabases.create({ ids: ['SQLITE_3', 'POSTGRES_18'] });
const log = (s: string) => appendFileSync('/tmp/scale.txt', s + '\n');
it.each(databases.eachSupportedId())('%s', async id => {
  const knex = await databases.init(id);
  await createTestStore(knex);
  const V = ['notReady', 'unassessed', 'readyWithWaivers', 'ready'];
  const L = ['production', 'experimental'];
  for (let s = 0; s < 100_000; s += 500) {
    await knex.batchInsert('readiness_services', Array.from({ length: 500 }, (_, i) => { const n = s + i; return ({
      entity_ref: `component:default/s${n}`, kind: 'Component', namespace: 'default', name: `s${n}`, sort_name: `s${(n * 7919) % 100000}`, search_text: `s${n} group:default/t${n % 200}`,
      owner: `group:default/t${n % 200}`, system: `system:default/y${n % 900}`, lifecycle: L[n % 2], type: 'service', checklist_id: 'c', checklist_digest: 'd', input_hash: 'h', verdict: V[n % 4], verdict_rank: (n % 4) * 2 + (n % 2),
      answered: 1, applicable: 2, open_blocker: n % 3, open_required: n % 7, open_recommended: 0, data_classes: n % 5 ? 'pii' : '', monitoring: 'unknown', evaluation: 'x'.repeat(3000), revision: 1, evaluated_at: 1, verdict_since: n }); }), 50);
    await knex.batchInsert('readiness_checks', Array.from({ length: 2500 }, (_, i) => ({ service_id: s + 1 + Math.floor(i / 5), check_id: `check${i % 5}`, section_id: 's', severity: i % 5 ? 'required' : 'blocker', status: 'fail', counted: true })), 250);
  }
  if (id.startsWith('POSTGRES')) await knex.raw('analyze'); else await knex.raw('analyze');
  const refs = Array.from({ length: 50_000 }, (_, i) => `component:default/s${i * 2}`);
  let t = Date.now();
  await replaceVisibility({ knex, viewer: 'v', entityRefs: refs, startedAt: 0, completedAt: 0, expiresAt: 9 });
  log(`${id} visibility 50k ${Date.now() - t} ms`);
  if (id.startsWith('POSTGRES')) await knex.raw('analyze');
  const time = async (name: string, fn: () => Promise<any>) => { await fn(); const t0 = performance.now(); let r; for (let i = 0; i < 5; i++) r = await fn(); log(`${id} ${name} ${((performance.now() - t0) / 5).toFixed(1)} ms`); return r; };
  for (const [field, descending] of [['verdict', false], ['verdict', true], ['name', false], ['owner', false], ['score', true], ['verdictSince', true]] as any) {
    for (const scope of ['all', { viewer: 'v' }] as any) {
    const order = { field, descending };
    const p = await time(`page ${field} ${descending} ${JSON.stringify(scope)}`, () => listServices({ knex, query: { scope }, order, limit: 50 }));
    await time(`  next`, () => listServices({ knex, query: { scope }, order, limit: 50, after: p.last }));
    }
  }
  await time('count', () => countServices({ knex, query: {} }));
  await time('count viewer', () => countServices({ knex, query: { scope: { viewer: 'v' } } }));
  await time('filtered check', () => listServices({ knex, query: { check: [{ check: 'check1', status: 'fail', checklists: [] }] }, order: { field: 'verdict', descending: false }, limit: 50 }));
  await time('q', () => listServices({ knex, query: { q: 's7777' }, order: { field: 'verdict', descending: false }, limit: 50 }));
  await time('summary', () => readSummary({ knex, query: {}, openChecks: 10 }));
  await time('summary viewer', () => readSummary({ knex, query: { scope: { viewer: 'v' } }, openChecks: 10 }));
  const sqls: any[] = [];
  knex.on('query', q => sqls.push(q));
  const p2 = await listServices({ knex, query: {}, order: { field: 'verdict', descending: false }, limit: 50 });
  await listServices({ knex, query: {}, order: { field: 'verdict', descending: false }, limit: 50, after: p2.last });
  for (const q of sqls.filter(x => x.sql.includes('retired_at'))) { const e = await knex.raw((id.startsWith('POSTGRES') ? 'explain ' : 'explain query plan ') + q.sql.replace(/\$\d+/g, '?'), q.bindings); log(JSON.stringify((e.rows ?? e).map((x: any) => x.detail ?? x['QUERY PLAN']))); }
});
