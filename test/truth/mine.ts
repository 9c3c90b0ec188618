import { readFileSync, readdirSync } from 'node:fs';
import { cases } from './cases';
import { deploymentHonest } from './cases/honest/deployment';
import { monorepoHonest } from './cases/honest/monorepo';
import { deploymentLies } from './cases/lies/deployment';
import { observeTruth } from './observeTruth';
import { report } from './report';
const names = new Set<string>([...deploymentHonest, ...deploymentLies, ...monorepoHonest].map(one => one.name));
const dir = `${__dirname}/cases/repositories`;
for (const f of readdirSync(dir).filter(f => /deployment|undecided|forms/.test(f))) for (const m of readFileSync(`${dir}/${f}`, 'utf8').matchAll(/^#### (.*)$/gm)) names.add(m[1]);
(async () => {
  const pick = (all: any[]) => all.filter(one => names.has(one.name));
  console.log(report(await observeTruth({ lies: pick(cases.lies), honest: pick(cases.honest), controls: { lies: [], honest: [] } as any })).text);
  process.exit(0);
})();
