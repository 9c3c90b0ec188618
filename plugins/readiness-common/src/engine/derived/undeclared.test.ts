// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { compiledChecklist } from '../../testing/compiledChecklist';
import {
  evaluationInput,
  TEST_ENTITY,
  type TestAnswer,
} from '../../testing/evaluationInput';
import { derive, entity, STORES } from '../../__testUtils__/derive';
import type { CatalogEntity } from '../types/entity';
import { derivedValues } from './derivedValues';

describe('undeclared-persistence and undeclared-messaging', () => {
  const related = [
    entity('resource:default/orders', 'database'),
    entity('resource:default/big', 'mysql-cluster'),
    entity('resource:default/files', 's3-bucket'),
    entity('resource:default/events', 'kafka'),
    entity('sqsqueue:default/mail'),
    entity('resource:default/vpc', 'network'),
  ];
  const relations = {
    dependsOn: [
      ...related.map(
        ({ kind, metadata }) => `${kind}:default/${metadata.name}`,
      ),
      'resource:default/gone',
    ],
  };
  const at = (answers: Record<string, TestAnswer>) => {
    const { values } = derive({ relations, related, answers });
    return [
      ...values['undeclared-persistence'],
      ...values['undeclared-messaging'],
    ];
  };

  it('names the stores and queues that an answer leaves out', () => {
    expect(at({ persistence: 'none' })).toEqual([
      'resource:default/big',
      'resource:default/files',
      'resource:default/orders',
    ]);
    expect(at({ persistence: 'postgresql' })).toEqual([
      'resource:default/big',
      'resource:default/files',
    ]);
    expect(at({ persistence: ['database', 'object-store'] })).toEqual([]);
    expect(at({ messaging: 'none' })).toEqual([
      'resource:default/events',
      'sqsqueue:default/mail',
    ]);
    expect(at({ messaging: 'kafka' })).toEqual(['sqsqueue:default/mail']);
  });

  it('is empty without an answer, and for words it does not know', () => {
    expect(at({})).toEqual([]);
    expect(at({ persistence: { form: 'invalid', values: ['mysql'] } })).toEqual(
      [],
    );
    expect(at({ persistence: 'cockroachdb', messaging: 'pigeons' })).toEqual(
      [],
    );
  });

  it('reads the spec of an entity that is not in the catalog yet', () => {
    const { kind, metadata, spec } = TEST_ENTITY;
    const checklist = compiledChecklist({ checks: [], stores: STORES });
    const unregistered: CatalogEntity = {
      kind,
      metadata,
      spec: { ...spec, dependsOn: ['Resource:Orders', 7, ''] },
    };
    const input = evaluationInput({
      checklist,
      entity: unregistered,
      related,
      answers: { persistence: 'none' },
    });
    expect(
      derivedValues({ ...input, facts: {} }).values['undeclared-persistence'],
    ).toEqual(['resource:default/orders']);
  });
});

describe('undeclared-access', () => {
  const related = [
    entity('component:default/course-discovery', 'service'),
    entity('component:default/utils', 'library'),
    entity('component:default/notes', 'microservice'),
    entity('api:default/grades-api', 'openapi', {
      apiProvidedBy: ['component:default/lms', 'component:default/utils'],
    }),
    entity('api:default/own-api', 'openapi', {
      apiProvidedBy: ['component:default/shop'],
    }),
  ];
  const relations = {
    dependsOn: [
      'component:default/course-discovery',
      'component:default/utils',
      'component:default/notes',
      'component:default/gone',
    ],
    consumesApi: [
      'api:default/grades-api',
      'api:default/own-api',
      'api:default/gone',
    ],
  };
  const at = (answer?: TestAnswer) =>
    derive({
      relations,
      related,
      answers: answer ? { 'service-access': answer } : {},
    }).values['undeclared-access'];

  it('names services that are called, not libraries, and not the service itself', () => {
    expect(at('none')).toEqual([
      'component:default/course-discovery',
      'component:default/lms',
      'component:default/notes',
    ]);
    expect(at()).toEqual([]);
  });

  it('takes short names, sentences, and the name of an API', () => {
    expect(
      at(['discovery', 'Grades API of the LMS', 'component:default/notes']),
    ).toEqual([]);
    expect(at(['no', '!!!', 'lms'])).toEqual([
      'component:default/course-discovery',
      'component:default/notes',
    ]);
  });
});
