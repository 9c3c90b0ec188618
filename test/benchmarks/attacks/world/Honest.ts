// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { service } from '../../landscape';
import type { World } from './World';

const COUNT = 12;
const INDEX_OF_USAGE = 5;

/** Numbers of services of the landscape that say how much they are used. */
const NUMBERS = Array.from({ length: 100 }, (_, index) => index)
  .filter(
    index =>
      index % 5 !== 0 && (index % 3 === 0 || index % 11 <= INDEX_OF_USAGE),
  )
  .slice(0, COUNT);

/** The honest services that stand beside every attack: half in local folders, half on the host, all with an endpoint. */
export class Honest {
  /** Each one another answer, and another commit. */
  edit = 0;

  constructor(private readonly world: World) {}

  get refs(): string[] {
    return NUMBERS.map(index => `component:default/service-${index}`);
  }

  /** What all of them said last to the question how much they are used. */
  get usage(): string {
    return `${100 + this.edit} requests/s`;
  }

  /** Changes all of them, in their files and in the catalog. */
  change(): Entity[] {
    this.edit += 1;
    return NUMBERS.map((index, position) => this.entity(index, position));
  }

  private entity(index: number, position: number): Entity {
    const entity = service(index, this.edit);
    const { name } = entity.metadata;
    const annotations = entity.metadata.annotations!;
    annotations['readiness/health-endpoint'] = this.world.health.put(
      `/${name}/health`,
      JSON.stringify({ sql: { status: true, message: 'OK' } }),
    );
    Object.assign(
      annotations,
      position % 2
        ? this.world.putRemote(name, filesOf(name, this.edit))
        : this.world.putLocal(name, filesOf(name, this.edit)),
    );
    return { ...entity, relations: entity.relations!.slice(0, 1) };
  }
}

/** An ordinary small repository. */
export function filesOf(name: string, edit: number): Record<string, string> {
  return {
    LICENSE: 'SPDX-License-Identifier: Apache-2.0',
    CODEOWNERS: '* @shop/team',
    'deployment.yaml': `apiVersion: apps/v1
kind: Deployment
metadata: { name: ${name} }
spec:
  replicas: ${1 + (edit % 3)}
  template:
    spec:
      containers:
        - name: web
          image: registry.example.edu/${name}:1
          resources: { requests: { cpu: 100m, memory: 256Mi } }
`,
    'requirements.txt': 'django==5.0\npsycopg2==2.9\ncelery==5.4\n',
    'settings.py': `DEBUG = False\nTIMEOUT = ${edit}\nCACHE = env('CACHE_URL')\n`,
    'app/models.py': '"""\n.. no_pii:\n"""\nclass Note:\n    pass\n',
  };
}

/** A service of the landscape of which nothing is observed, so that nothing but the catalog and time changes it. */
export function plainService(index: number, edit = 0): Entity {
  const entity = service(index, edit);
  delete entity.metadata.annotations!['readiness/health-endpoint'];
  delete entity.metadata.annotations!['readiness/repositories'];
  return entity;
}

export function refOf(entity: Entity): string {
  return stringifyEntityRef(entity);
}
