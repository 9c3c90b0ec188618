// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { mockServices } from '@backstage/backend-test-utils';
import { ScmIntegrations } from '@backstage/integration';
import { readRepositoryUrl } from './readRepositoryUrl';

const integrations = ScmIntegrations.fromConfig(
  mockServices.rootConfig({
    data: {
      integrations: {
        gitlab: [
          {
            host: 'git.example.com',
            apiBaseUrl: 'https://git.example.com/lab/api/v4',
            baseUrl: 'https://git.example.com/lab',
          },
        ],
        bitbucketServer: [{ host: 'bb.example.com' }],
        gerrit: [
          {
            host: 'gerrit.example.com',
            gitilesBaseUrl: 'https://gerrit.example.com/gitiles',
          },
        ],
      },
    },
  }),
);

describe('readRepositoryUrl', () => {
  it.each([
    [
      'https://github.com/acme/shop/blob/main/svc/catalog-info.yaml',
      {
        type: 'github',
        project: 'acme/shop',
        ref: 'main',
        path: 'svc/catalog-info.yaml',
        repoUrl: 'github.com?owner=acme&repo=shop',
      },
    ],
    [
      'https://github.com/acme/shop/tree/HEAD/catalog%20info.yaml',
      { type: 'github', ref: undefined, path: 'catalog info.yaml' },
    ],
    ['https://github.com/acme/shop', { type: 'other', path: 'acme/shop' }],
    [
      'https://gitlab.com/acme/sub/shop/-/blob/main/catalog-info.yaml',
      {
        type: 'gitlab',
        project: 'acme/sub/shop',
        repoUrl: 'gitlab.com?owner=acme%2Fsub&repo=shop',
        ref: 'main',
        path: 'catalog-info.yaml',
      },
    ],
    [
      'https://git.example.com/lab/acme/shop/-/blob/main/a/blob/c.yaml',
      { type: 'gitlab', project: 'acme/shop', path: 'a/blob/c.yaml' },
    ],
    [
      'https://bitbucket.org/acme/shop/src/main/catalog-info.yaml',
      {
        type: 'bitbucketCloud',
        project: 'acme/shop',
        repoUrl: 'bitbucket.org?workspace=acme&project=acme&repo=shop',
      },
    ],
    [
      'https://bb.example.com/projects/ACME/repos/shop/browse/a/c.yaml?at=refs%2Fheads%2Fmain',
      {
        type: 'bitbucketServer',
        project: 'ACME/shop',
        ref: 'main',
        path: 'a/c.yaml',
        repoUrl: 'bb.example.com?project=ACME&repo=shop',
      },
    ],
    [
      'https://bb.example.com/users/ada/repos/shop/browse/c.yaml',
      { type: 'bitbucketServer', project: '~ada/shop', ref: undefined },
    ],
    [
      'https://dev.azure.com/acme/shop/_git/shop?path=/catalog-info.yaml',
      { type: 'other', path: '/catalog-info.yaml' },
    ],
    [
      'https://gerrit.example.com/gitiles/shop/+/refs/heads/main/c.yaml',
      { type: 'other' },
    ],
    ['https://elsewhere.test/%E0%A4%A/c.yaml', { type: 'other' }],
  ])('reads %s', (url, expected) => {
    const { ref, ...file } = readRepositoryUrl(url, integrations);
    expect({ ref, ...file }).toMatchObject({
      url,
      host: new URL(url).host,
      ...expected,
    });
  });
});
