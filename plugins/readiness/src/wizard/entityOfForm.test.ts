// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { entityOfForm } from './entityOfForm';

const WRITTEN = {
  kind: 'Component',
  metadata: {
    name: '${{ parameters.name }}',
    description: 'Made from a template',
    tags: ['java', '${{ parameters.tag }}'],
  },
  spec: { type: 'service', system: '${{parameters.system}}' },
};

describe('entityOfForm', () => {
  it('fills in what was entered, and leaves out what was not', () => {
    expect(entityOfForm(WRITTEN, { name: 'fees', system: '' })).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: {
        name: 'fees',
        description: 'Made from a template',
        tags: ['java'],
      },
      spec: { type: 'service' },
    });
  });

  it('is a component without a name where nothing is written or entered', () => {
    expect(entityOfForm(undefined)).toEqual({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'new-entity' },
    });
  });

  it('takes no other words for a parameter, nor what objects have by nature', () => {
    expect(
      entityOfForm(
        {
          metadata: {
            name: '${{ parameters.constructor }}',
            title: 'The ${{ parameters.name }}',
          },
        },
        { name: 'fees' },
      ).metadata,
    ).toEqual({ name: 'new-entity', title: 'The ${{ parameters.name }}' });
  });
});
