import knexFactory from 'knex';
import { readFileSync } from 'node:fs';
import { listServices } from '../../plugins/readiness-backend/src/database/operations/read/listServices';
import { countServices } from '../../plugins/readiness-backend/src/database/operations/read/countServices';
import { readSummary } from '../../plugins/readiness-backend/src/database/operations/read/readSummary';
async function main() {
  for (const name of process.argv[2].split(',')) {
    let knex: any;
    if (name === 'sqlite') knex = knexFactory({ client:'better-sqlite3', connection:{filename:'/tmp/rig/rig.db'}, useNullAsDefault:true });
    else { const url = new URL(readFileSync('/tmp/pg.url','utf8')); url.pathname='/rig'; knex = knexFactory({client:'pg', connection:url.toString(), pool:{min:1,max:1}}); }
    const seen = new Map<string, any>();
    let last: any;
    knex.on('query', (q: any) => { last ??= q; });
    const explain = async (q: any) => {
      if (name==='sqlite') return (await knex.raw('explain query plan '+q.sql, q.bindings)).map((r: any)=>r.detail).join(' | ');
      let i=0; const r = await knex.raw('explain analyze '+q.sql.replace(/\$\d+/g,()=>'?'), q.bindings); return r.rows.map((x: any)=>x['QUERY PLAN']).slice(0,14).join('\n   ');
    };
    const verbose = process.argv[3];
    // visibility
    if (!(await knex('readiness_visibility').first())) {
      await knex('readiness_viewers').insert({viewer:'v',started_at:1,completed_at:1,expires_at:9e12});
      await knex.raw(`insert into readiness_visibility (viewer, service_id) select 'v', service_id from readiness_services where service_id % 2 = 0`);
    }
    let w=1;
    const cases: [string, any][] = [['all',{}],['cond',{scope:{viewer:'v',until:1}}],['open',{verdict:['notReady','unassessed']}], ['open+pii',{verdict:['notReady'],dataClass:['pii']}]];
    for (const [label,query] of cases) {
      for (const field of ['name','owner','system','verdict','verdictSince','score','blockers','monitoring','dataClass','launchDate'] as const) {
        for (const descending of [false,true]) {
          const order={field,descending}; let first: any, after: any;
          const t: number[]=[], t2:number[]=[];
          last=undefined; let q1, q2;
          for (let i=0;i<3;i++){ const s=performance.now(); first=await listServices({knex,query,order,limit:50}); t.push(performance.now()-s);} q1=last;
          let page=first; for(let k=0;k<5;k++) page=await listServices({knex,query,order,limit:50,after:page.last});
          last=undefined;
          for (let i=0;i<3;i++){ const s=performance.now(); await listServices({knex,query,order,limit:50,after:page.last}); t2.push(performance.now()-s);} q2=last;
          const m=Math.min(...t), m2=Math.min(...t2);
          console.log(name,label,(descending?'-':'')+field, m.toFixed(1), 'after', m2.toFixed(1));
          if (verbose || m>30) console.log('   ', await explain(q1));
          if (verbose || m2>30) console.log('   A', await explain(q2));
        }
      }
      const tc:number[]=[], ts:number[]=[]; last=undefined; let qc;
      for(let i=0;i<3;i++){let s=performance.now(); await countServices({knex,query,writes:w++}); tc.push(performance.now()-s); qc ??= last;
        s=performance.now(); await knex('readiness_writes').increment('writes',1); await readSummary({knex,query,openChecks:10}); ts.push(performance.now()-s);}
      console.log(name,label,'count',Math.min(...tc).toFixed(1),'summary',Math.min(...ts).toFixed(1)); console.log('  C', await explain(qc));
    }
    await knex.destroy();
  }
}
main().then(()=>process.exit(0), e=>{console.error(e);process.exit(1)});
