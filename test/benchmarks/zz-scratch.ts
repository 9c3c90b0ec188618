import knexFactory from 'knex';
import { FakeCatalog } from './FakeCatalog';
import { landscape } from './landscape';
import { Portal } from './Portal';
import { readFileSync, rmSync } from 'node:fs';
async function main() {
  for (const name of process.argv[2].split(',')) {
    const admin = knexFactory({ client: 'pg', connection: readFileSync('/tmp/pg.url','utf8') });
    let conn: string = 'sqlite';
    if (name !== 'sqlite') {
      await admin.raw('drop database if exists rig with (force)'); await admin.raw('create database rig');
      const url = new URL(readFileSync('/tmp/pg.url','utf8')); url.pathname='/rig'; conn = url.toString();
    }
    await admin.destroy();
    const portal: any = await Portal.start({ catalog: new FakeCatalog(landscape(1000)), database: conn });
    console.log(name, await portal.sweep());
    const knex = portal.knex;
    const t=Date.now();
    const tables = ['readiness_services','readiness_evaluations','readiness_checks','readiness_answers','readiness_data_classes','readiness_findings','readiness_inputs'];
    for (const table of tables) {
      const cols = Object.keys(await knex(table).columnInfo());
      const copies = name==='sqlite' ? `(with recursive g(n) as (select 1 union all select n+1 from g where n<99) select n from g)` : '(select generate_series(1,99) n)';
      const exprs = cols.map((c: string)=> c==='service_id' ? `service_id + 100000*g.n` : c==='entity_ref' && table==='readiness_services' ? `entity_ref || '-' || g.n` : c==='sort_name'||c==='name'? `${c} || '-' || g.n`: c==='verdict_since' ? `verdict_since + (service_id*7919+g.n*104729)%1000000` : c==='owner' && table==='readiness_services' ? `owner || (g.n % 10)` : c);
      await knex.raw(`insert into ${table} (${cols.join(',')}) select ${exprs.join(',')} from ${table} s, ${copies} g`);
    }
    console.log('cloned', Date.now()-t);
    if (name === 'sqlite') { rmSync('/tmp/rig/rig.db',{force:true}); await knex.raw(`vacuum into '/tmp/rig/rig.db'`); }
    else await knex.raw('vacuum analyze');
    console.log('done', Date.now()-t);
    await portal.stop();
  }
}
main().then(()=>process.exit(0), e=>{console.error(e);process.exit(1)});
