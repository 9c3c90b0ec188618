// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { testScope } from '../testing/testScope';
import { readFacts } from './readFacts';

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata: { name: shop }
spec:
  template: { spec: { containers: [{ name: shop, image: shop }] } }
---
`;

function hpa(bounds: string) {
  return `kind: HorizontalPodAutoscaler\nmetadata: { name: shop }\nspec:\n  scaleTargetRef: { name: shop }\n${bounds}`;
}

function read(files: Record<string, string>) {
  const all = readFacts(testScope(files));
  return {
    autoscaling: all['repository.autoscaling'],
    replicas: all['repository.replicas'].value,
  };
}

describe('what scales a service by itself', () => {
  it.each([
    ['bounds that differ', '  minReplicas: 2\n  maxReplicas: 5\n', 2],
    ['no lower bound', '  maxReplicas: 5\n', 1],
    ['no upper bound', '  minReplicas: 2\n', 2],
  ])('is found with %s', (_, bounds, replicas) => {
    const found = read({ 'k8s/shop.yaml': DEPLOYMENT + hpa(bounds) });
    expect(found.autoscaling.value).toBe('found');
    expect(found.replicas).toBe(replicas);
  });

  it.each([
    [
      'an autoscaler',
      {
        'k8s/shop.yaml':
          DEPLOYMENT + hpa('  minReplicas: 3\n  maxReplicas: 3\n'),
      },
    ],
    [
      'KEDA',
      {
        'k8s/shop.yaml': `${DEPLOYMENT}kind: ScaledObject\nmetadata: { name: shop }\nspec:\n  scaleTargetRef: { name: shop }\n  minReplicaCount: 3\n  maxReplicaCount: 3\n`,
      },
    ],
    [
      'the values of a chart',
      {
        'chart/Chart.yaml': 'name: shop\n',
        'chart/values-prod.yaml':
          'autoscaling: { minReplicas: 3, maxReplicas: 3 }\n',
      },
    ],
  ])('is none with equal bounds of %s', (_, files) => {
    const found = read(files);
    expect(found.autoscaling.value).toBe('none');
    expect(found.replicas).toBe(3);
  });
});
