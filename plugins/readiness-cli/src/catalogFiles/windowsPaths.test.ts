// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Report } from '../check/report/types';
import { withPathsFrom } from '../check/report/withPathsFrom';
import { locationTargets } from './readCatalogFiles';
import { toShownPath } from './toShownPath';

jest.mock('node:path', () => jest.requireActual('node:path').win32);

describe('paths on Windows', () => {
  it.each([
    ['C:\\work\\shop\\catalog-info.yaml', 'shop/catalog-info.yaml'],
    ['C:\\work', '.'],
    ['C:\\other\\a.yaml', '../other/a.yaml'],
    ['C:\\a.yaml', '../a.yaml'],
    ['D:\\shop\\a.yaml', 'D:/shop/a.yaml'],
    ['\\\\server\\share\\a.yaml', '//server/share/a.yaml'],
  ])('%s is shown as %s', (path, shown) => {
    expect(toShownPath(path, 'C:\\work')).toBe(shown);
  });

  it('far above the working directory stay whole', () => {
    expect(toShownPath('C:\\x\\a.yaml', 'C:\\work\\one\\two')).toBe(
      'C:/x/a.yaml',
    );
  });

  it('of a report start from the root of the checkout, with slashes', () => {
    const report = {
      root: 'C:\\work\\repo\\services',
      entities: [],
      leftOut: [],
      known: new Map(),
      problems: [
        { type: 'error', message: 'x', file: 'shop/catalog-info.yaml' },
        { type: 'error', message: 'x', file: 'D:/elsewhere/a.yaml' },
      ],
    } as unknown as Report;
    const { problems } = withPathsFrom(report, 'C:\\work\\repo');
    expect(problems.map(({ file }) => file)).toEqual([
      'services/shop/catalog-info.yaml',
      'D:/elsewhere/a.yaml',
    ]);
  });

  it('with a drive are none that a Location may name', () => {
    const entity = {
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Location',
      metadata: { name: 'all' },
      spec: { targets: ['./a.yaml', 'C:\\a.yaml', 'C:/a.yaml', '\\a.yaml'] },
    };
    expect(locationTargets(entity)).toEqual(['./a.yaml']);
  });
});
