// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import type {
  Checklist,
  CompiledChecklist,
} from 'backstage-plugin-readiness-common';
import type { ChecklistRegistry } from 'backstage-plugin-readiness-node';
import { compileChecklist } from 'backstage-plugin-readiness-node/checklist';
import { RegistryVocabulary } from './RegistryVocabulary';

function checklist(id: string, check: string, alias: string): Checklist {
  return {
    id,
    title: id,
    appliesTo: { 'spec.type': id },
    sections: [
      {
        id: 's',
        title: 'S',
        checks: ['shared', check].map(name => ({
          id: name,
          question: `${name} of ${id}?`,
          severity: 'required',
          answer: { type: 'text' },
        })),
      },
    ],
    aliases: { [alias]: check, both: check },
    roles: { dataClasses: check },
    stores: [{ store: 'queue', types: [id] }],
  };
}

function entity(type: string): Entity {
  return {
    apiVersion: 'backstage.io/v1alpha1',
    kind: 'Component',
    metadata: { name: 'a' },
    spec: { type },
  };
}

describe('RegistryVocabulary', () => {
  it('returns the vocabulary of each entity, and uses changes', () => {
    let lists: CompiledChecklist[] = [
      compileChecklist(checklist('service', 'uptime', 'up')),
      compileChecklist(checklist('job', 'schedule', 'cron')),
    ];
    let tell = () => {};
    const registry: ChecklistRegistry = {
      list: () => lists,
      forEntity: given =>
        lists.find(({ id }) => id === (given.spec?.type as string)),
      platformIssues: () => [],
      onChange: listener => {
        tell = listener;
        return () => {};
      },
      refresh: async () => {},
    };
    const source = new RegistryVocabulary(registry, true);
    const names = (type: string) => [
      ...source.vocabularyFor(entity(type)).checks.keys(),
    ];

    expect(names('service')).toEqual(['shared', 'uptime']);
    expect(names('job')).toEqual(['shared', 'schedule']);
    expect(names('database')).toEqual(['shared', 'uptime', 'schedule']);
    const all = source.all();
    expect(all.checks.get('shared')?.question).toBe('shared of service?');
    expect(all.aliases).toEqual({
      up: 'uptime',
      cron: 'schedule',
      both: 'uptime',
    });
    expect(all.stores).toHaveLength(2);
    expect(all.dataClasses).toBe('uptime');
    expect(source.vocabularyFor(entity('job'))).toBe(
      source.vocabularyFor(entity('job')),
    );

    lists = [compileChecklist(checklist('service', 'latency', 'slow'))];
    tell();
    expect(names('service')).toEqual(['shared', 'latency']);
    expect(names('database')).toEqual(['shared', 'latency']);
  });
});
