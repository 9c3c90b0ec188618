import { mockServices } from '@backstage/backend-test-utils';
import { RepositoryProvider } from './provider/RepositoryProvider';
it('x', async () => {
  const provider = RepositoryProvider.fromConfig(
    mockServices.rootConfig({
      data: { readiness: { repository: { local: ['/tmp/repos'] } } },
    }),
    { urlReader: mockServices.urlReader.mock() },
  );
  const out: string[] = [];
  for (const spec of process.env.SPECS!.split(',')) {
    const [repo, ...names] = spec.split(':');
    const subjects = names.map(n => {
      const [name, folder = ''] = n.split('@');
      return {
        entityRef: `component:default/${name}`,
        answers: {},
        entity: {
          kind: 'Component',
          metadata: {
            name,
            annotations: {
              'backstage.io/managed-by-location': `file:/tmp/repos/${repo}/${folder}`,
            },
          },
        },
      };
    });
    const start = Date.now();
    const r = await provider.observe(
      { key: provider.targetOf(subjects[0])!, subjects },
      { signal: AbortSignal.timeout(100000), now: 1 },
    );
    out.push(`## ${repo} ${Date.now() - start} ms`);
    for (const o of r.observations)
      if (o.entityRef)
        out.push(
          `${o.entityRef} ${o.fact} ${
            JSON.stringify(o.value) ?? `? ${o.cannotTell}`
          }`,
        );
  }
  require('fs').writeFileSync('/tmp/repos.out', out.join('\n'));
}, 120000);
