// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Facts that the files tell, by their name.
 * @internal
 */
export const FILE_FACTS = [
  'repository.license',
  'repository.licensePlace',
  'repository.hardCodedValues',
  'repository.hardCodedPlaces',
  'repository.hardCodedUnread',
  'repository.resources',
  'repository.replicas',
  'repository.replicasPlace',
  'repository.autoscaling',
  'repository.probes',
  'repository.livenessPaths',
  'repository.readinessPaths',
  'repository.schedules',
  'repository.schedulePlaces',
  'repository.scheduleKind',
  'repository.loadTests',
  'repository.piiAnnotations',
  'repository.uses',
  'repository.databasePlaces',
  'repository.queuePlaces',
  'repository.emailPlaces',
] as const;

/** @internal */
export type FileFact = (typeof FILE_FACTS)[number];
