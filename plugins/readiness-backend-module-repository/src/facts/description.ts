// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  FactDescription,
  ProviderDescription,
} from 'backstage-plugin-readiness-common';

/** Of the repository as a whole. */
const HOST = [
  { name: 'repository.repositories', title: 'Repositories', kind: 'list' },
  {
    name: 'repository.visibility',
    title: 'Repository visibility',
    kind: 'text',
  },
  {
    name: 'repository.reviewRequired',
    title: 'Review required',
    kind: 'boolean',
  },
] as const satisfies readonly FactDescription[];

/** Of the files of a service. The functions that read them say which values there are. */
const FILES = [
  {
    name: 'repository.license',
    title: 'License in the repository',
    kind: 'text',
    words: { missing: 'none' },
  },
  { name: 'repository.licensePlace', title: 'License at', kind: 'text' },
  {
    name: 'repository.hardCodedValues',
    title: 'Hard-coded values in the settings',
    kind: 'text',
    words: { remaining: 'some remain', 'none-found': 'none found' },
  },
  {
    name: 'repository.hardCodedPlaces',
    title: 'Hard-coded values at',
    kind: 'list',
  },
  {
    name: 'repository.hardCodedUnread',
    title: 'Settings that could not be read',
    kind: 'list',
  },
  {
    name: 'repository.resources',
    title: 'Resources in the manifests',
    kind: 'data',
  },
  {
    name: 'repository.replicas',
    title: 'Replicas in the manifests',
    kind: 'count',
  },
  { name: 'repository.replicasPlace', title: 'Replicas at', kind: 'text' },
  {
    name: 'repository.autoscaling',
    title: 'Autoscaling in the manifests',
    kind: 'text',
    words: { none: 'none found' },
  },
  { name: 'repository.probes', title: 'Probes in the manifests', kind: 'list' },
  {
    name: 'repository.livenessPaths',
    title: 'Paths of liveness probes',
    kind: 'list',
  },
  {
    name: 'repository.readinessPaths',
    title: 'Paths of readiness probes',
    kind: 'list',
  },
  {
    name: 'repository.schedules',
    title: 'Schedules in the manifests',
    kind: 'list',
  },
  { name: 'repository.schedulePlaces', title: 'Schedules at', kind: 'list' },
  { name: 'repository.scheduleKind', title: 'Kind of schedule', kind: 'text' },
  {
    name: 'repository.loadTests',
    title: 'Load tests in the repository',
    kind: 'list',
  },
  {
    name: 'repository.piiAnnotations',
    title: 'Data annotated in the code',
    kind: 'list',
  },
  { name: 'repository.uses', title: 'The code uses', kind: 'list' },
  { name: 'repository.databasePlaces', title: 'Databases at', kind: 'list' },
  { name: 'repository.queuePlaces', title: 'Queues at', kind: 'list' },
  { name: 'repository.emailPlaces', title: 'Email at', kind: 'list' },
] as const satisfies readonly FactDescription[];

/** @internal */
export type FileFact = (typeof FILES)[number]['name'];

/** Names of the facts that the files tell. @internal */
export const FILE_FACTS: readonly FileFact[] = FILES.map(({ name }) => name);

/** What the provider is, and how what it observes reads. @internal */
export const description: ProviderDescription = {
  id: 'repository',
  title: 'Repository',
  configurationKey: 'readiness.repository',
  setUpUrl:
    'https://github.com/readiness-authors/readiness/tree/main/plugins/readiness-backend-module-repository#readme',
  facts: [...HOST, ...FILES],
};
