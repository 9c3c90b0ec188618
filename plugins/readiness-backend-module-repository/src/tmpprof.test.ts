import { testScope } from './testing/testScope';
import { readHardCodedValues } from './reading/hardCodedValues';
import { workloadsOf } from './reading/manifests/workloadsOf';
import { readLoadTests } from './reading/loadTests';
import { readPiiAnnotations } from './reading/piiAnnotations';
import { readUses } from './reading/uses';
import { readLicense } from './reading/license';
import { readSchedules } from './reading/schedules';
const PATHS = ['LICENSE','package.json','pyproject.toml','setup.py','settings.py','config/app.json','application.yml','.env','k8s/shop.yaml','chart/Chart.yaml','chart/values.yaml','chart/templates/deployment.yaml','kustomization.yaml','compose.yml','Procfile','crontab','models.py','.annotation_safe_list.yml','go.mod','Gemfile','pom.xml','build.gradle','x.gemspec','CODEOWNERS','a.ts'];
const LONG = ['(('.repeat(50_000),'a.'.repeat(100_000),'"'.repeat(50_000),'x: '.repeat(60_000),' '.repeat(200_000),'\n'.repeat(200_000),'{{ '.repeat(60_000),`dependencies = [${'"a", '.repeat(40_000)}`,'<dependency>'.repeat(20_000),'[x]\n'.repeat(60_000),`${'a: &a [b]\n'.repeat(10)}${'c: [*a,*a,*a,*a]\n'.repeat(5_000)}`,'import x '.repeat(40_000),'permission to use '.repeat(20_000),'config:\n'.repeat(40_000),`@a ${'b-'.repeat(80_000)}`,'apiVersion: v1\n'.repeat(20_000),'dependencies = [\n'.repeat(20_000),'a\n'.repeat(100_000),'- '.repeat(100_000),'config:\n\n\n'.repeat(20000),'[{'.repeat(80_000), 'a: {'.repeat(20_000)];
it('x', () => {
  const out: string[] = [];
  for (const text of LONG) for (const path of PATHS) {
    const scope = testScope({ [path]: text, ...(path.startsWith('chart/t') && { 'chart/Chart.yaml': 'name: shop' }) });
    for (const [n, f] of Object.entries({ readHardCodedValues, workloadsOf, readLoadTests, readPiiAnnotations, readUses, readLicense, s: (x: any) => readSchedules(x, { workloads: [] }) })) {
      const s = performance.now(); f(scope as any); const t = performance.now() - s;
      if (t > 150) { out.push(`${JSON.stringify(text.slice(0, 12))} ${path} ${n} ${Math.round(t)}`); require('fs').writeFileSync('/tmp/prof.out', out.join('\n')); }
    }
  }
}, 500000);
