// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { stringify } from 'yaml';
import {
  type AnnotationChanges,
  changedAnnotations,
  editAnnotations,
  readFileAnnotations,
} from '.';

const entityRef = 'component:default/shop';

const present = {
  'a.example/b': 'kept',
  'readiness/none': 'email, messaging',
  'readiness/Capacity': '5 users/day',
  'readiness/pii': 'pii',
  'readiness/license': 'MIT',
  'readiness/license.note': 'old',
};

describe('changedAnnotations', () => {
  it.each<[string, AnnotationChanges]>([
    ['nothing', {}],
    ['an answer', { set: { 'readiness/runs': 'http' } }],
    ['an answer that was none', { set: { 'readiness/email': 'bulk' } }],
    ['none', { none: ['persistence', 'license'] }],
    [
      'the last of none',
      { set: { 'readiness/email': 'bulk', 'readiness/messaging': 'sqs' } },
    ],
    [
      'a key in other letters',
      { set: { 'readiness/capacity': '6 users/day' } },
    ],
    [
      'an alias',
      { set: { 'readiness/data': 'none' }, aliases: { pii: 'data' } },
    ],
    [
      'what is removed',
      {
        remove: ['readiness/license', 'readiness/license.note', 'a.example/b'],
      },
    ],
  ])('gives what an edited file has after a change of %s', (_, changes) => {
    const text = stringify({
      apiVersion: 'backstage.io/v1alpha1',
      kind: 'Component',
      metadata: { name: 'shop', annotations: present },
    });
    const edited = editAnnotations({ ...changes, text, entityRef }).text;
    expect(changedAnnotations(present, changes)).toEqual(
      Object.fromEntries(readFileAnnotations({ text: edited, entityRef })),
    );
  });
});
