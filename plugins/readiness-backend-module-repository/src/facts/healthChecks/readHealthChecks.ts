// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isDeployed } from '../isDeployed';
import { textOfProbe } from '../manifests/probe';
import type { Container, Probe } from '../manifests/types';
import type { ServiceWorkloads } from '../manifests/workloadsOf';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { commandPath } from './commandPath';
import { FilesByName } from './FilesByName';
import { imageChecks } from './imageChecks';
import { lineOfCheck } from './lineOfCheck';
import { ownChecks } from './ownChecks';
import { ownContainers } from './ownContainers';
import { taskChecks } from './taskChecks';
import type { Consequence, HealthCheck } from './types';
import { writtenChecks, type WrittenCheck } from './writtenChecks';

/** Real services have some dozens, regions included. */
const MOST_PROBES = 100;

const CONSEQUENCES: Record<Probe['kind'], Consequence[]> = {
  liveness: ['restart'],
  readiness: ['leave'],
  // It only holds a new instance back until it has once succeeded
  startup: [],
  health: [],
};
const KEYS: Record<Probe['kind'], RegExp> = {
  liveness: /livenessProbe/,
  readiness: /readinessProbe/,
  startup: /startupProbe/,
  health: /healthcheck/i,
};

/** What the platform asks of a service. @internal */
export interface HealthChecks {
  /** Of the containers of its workloads, each with whether it is the one that serves. */
  ofContainers: { check: HealthCheck; isOwn: boolean }[];
  /** Of load balancers and platforms. */
  others: HealthCheck[];
  ofImages: HealthCheck[];
}

function ofContainer(
  probe: Probe,
  { name }: Container,
  scope: Scope,
): HealthCheck {
  const { kind, form, command, file } = probe;
  const path = probe.path ?? (command && commandPath(command, scope));
  const text =
    FilesByName.of(scope.files).textOf(file) ??
    FilesByName.of(scope.shared).textOf(file);
  const line =
    probe.line ??
    (text === undefined
      ? undefined
      : lineOfCheck(text, { key: KEYS[kind], detail: path, name }));
  return {
    text: textOfProbe(probe, form === 'exec' ? path : undefined),
    by: kind === 'health' ? 'health check' : `${kind} probe`,
    consequences: probe.isReplaced ? ['restart'] : CONSEQUENCES[kind],
    ...(path && { path }),
    ...(probe.isOtherPort && { otherPort: probe.port }),
    name,
    file,
    ...(line && { line }),
  };
}

function asCheck(one: WrittenCheck): HealthCheck {
  const { word, by, consequences, path, file, line } = one;
  return {
    text: `${word} GET ${path}`,
    by,
    consequences,
    path,
    name: '',
    file,
    line,
  };
}

function readWritten(files: Scope['files'], scope: Scope): WrittenCheck[] {
  return files
    .filter(({ path }) => isDeployed(withinFolder(scope, path)))
    .flatMap(file => [...writtenChecks(file), ...taskChecks(file, scope)]);
}

/** What is shared by many services is read once for all of them, as if it were a service of its own. */
const sharedChecks = new WeakMap<Scope['files'], WrittenCheck[]>();

function readShared({ shared }: Scope): WrittenCheck[] {
  const scope = { folder: '', files: shared, shared: [], names: [], paths: [] };
  const known =
    sharedChecks.get(shared) ??
    readWritten(shared, { ...scope, isPartial: false });
  sharedChecks.set(shared, known);
  return known;
}

/** Finds everything that asks the service how it is, in manifests, load balancers, platforms and images. @internal */
export function readHealthChecks(
  scope: Scope,
  service: ServiceWorkloads,
): HealthChecks {
  const own = new Set(ownContainers(service.workloads, scope.names));
  const probes = service.workloads
    .flatMap(({ containers }) =>
      containers.flatMap(container =>
        container.probes.map(probe => ({ probe, container })),
      ),
    )
    // A chart of others fills in the rest: nobody can tell what is asked
    .filter(({ probe: { form } }) => form !== undefined)
    .slice(0, MOST_PROBES);
  const ofContainers = probes.map(({ probe, container }) => ({
    check: ofContainer(probe, container, scope),
    isOwn: own.has(container),
  }));
  const isShown = new Set(
    service.workloads.flatMap(({ containers }) =>
      containers.flatMap(container => container.probes.map(({ file }) => file)),
    ),
  );
  const written = {
    own: readWritten(scope.files, scope),
    shared: readShared(scope),
  };
  const group = (isIn: (one: WrittenCheck) => boolean) =>
    ownChecks(
      {
        own: written.own.filter(isIn),
        shared: written.shared.filter(isIn),
      },
      scope.names,
    );
  // Probes of known workloads are read with them
  const isLoose = (one: WrittenCheck) =>
    one.isProbe === true && ofContainers.length === 0 && !isShown.has(one.file);
  const others = [
    ...group(one => isLoose(one) && one.word === 'liveness'),
    ...group(one => isLoose(one) && one.word === 'readiness'),
    ...group(one => isLoose(one) && one.word === 'startup'),
    ...group(one => !one.isProbe && one.word === 'load balancer'),
    ...group(one => !one.isProbe && one.word !== 'load balancer'),
  ].map(asCheck);
  const isSwarm = service.workloads.some(({ containers }) =>
    containers.some(({ isSwarm: is }) => is),
  );
  const isOrchestrated =
    service.workloads.some(({ kind }) => kind !== 'compose') ||
    scope.paths.some(path => /(?:^|\/)Chart\.ya?ml$/.test(path));
  return {
    ofContainers,
    others,
    ofImages: isOrchestrated ? [] : imageChecks(scope, isSwarm),
  };
}
