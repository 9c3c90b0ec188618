// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { baseFiles, deployment } from '../../baseWorld';
import type { TruthCase } from '../../types';

/** Another service of the same repository, in the catalog as well. */
function otherService(name: string, files: Record<string, string>) {
  const entity = `apiVersion: backstage.io/v1alpha1\nkind: Component\nmetadata: { name: $NAME-${name} }\nspec: { type: service, lifecycle: production, owner: group:default/shop }\n`;
  const folder = `services/${name}`;
  return Object.fromEntries([
    [`${folder}/catalog-info.yaml`, entity],
    ...Object.entries(files).map(([path, text]) => [`${folder}/${path}`, text]),
  ]) as Record<string, string>;
}

const folder = 'services/mine';
const nineteen = Array.from({ length: 19 }, (_, index) => `other-${index}`);

/** What is true of another service in the same repository does not count against a service. */
export const monorepoHonest: TruthCase[] = [
  {
    name: 'one of twenty, of which another has one replica',
    folder,
    files: {
      'services/mine/deploy/deployment.yaml': undefined,
      ...Object.assign(
        {},
        ...nineteen.map(name => otherService(name, { 'app.py': 'pass\n' })),
      ),
      'services/other-7/deploy/deployment.yaml': deployment(1, '$NAME-other-7'),
    },
  },
  {
    name: 'license of the other service is another',
    folder,
    files: {
      'services/mine/LICENSE': undefined,
      LICENSE: baseFiles.LICENSE,
      ...otherService('other', {
        LICENSE: 'SPDX-License-Identifier: GPL-3.0-only\n',
      }),
    },
  },
  {
    name: 'personal data of the other service',
    folder,
    files: otherService('other', {
      'models.py': '# .. pii: names of people\n',
    }),
  },
  {
    name: 'drivers and mail of the other service',
    folder,
    files: otherService('other', {
      'requirements.txt': 'pymongo\nkafka-python\ndjango-ses\nredis\n',
    }),
  },
  {
    name: 'password of the other service',
    folder,
    files: otherService('other', {
      'app/settings/production.py': "DB_PASSWORD = 'Tr0ub4dor-and-3'\n",
    }),
  },
  {
    name: 'schedule of the other service and of the build',
    folder,
    files: {
      ...otherService('other', { crontab: '30 2 * * * /app/run\n' }),
      '.github/workflows/nightly.yml':
        'on:\n  schedule:\n    - cron: "0 3 * * *"\njobs: {}\n',
    },
  },
  {
    name: 'manifests of all services in one folder',
    folder,
    files: {
      'services/mine/deploy/deployment.yaml': undefined,
      ...otherService('other', { 'app.py': 'pass\n' }),
      'deploy/all.yaml': [
        deployment(3),
        deployment(1, '$NAME-other'),
        deployment(1, 'mailer'),
      ].join('---\n'),
    },
  },
  {
    name: 'at the root, with another service inside',
    files: otherService('other', {
      'deploy/deployment.yaml': deployment(1, '$NAME-other'),
      'models.py': '# .. pii: names of people\n',
      'settings.py': "DB_PASSWORD = 'Tr0ub4dor-and-3'\n",
      'requirements.txt': 'pymongo\n',
    }),
  },
];
