// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Container, Workload } from '../manifests/types';
import { isBesideImage } from '../manifests/isBeside';

/** Parts of a service that nobody calls from outside. */
const BEHIND =
  /(?:^|[-_])(?:worker|workers|cron|scheduler|clock|beat|consumer|celery|sidekiq|queue|jobs?|migrat\w*|flower|exporter|operator|processor)(?:[-_]|$)/;
const IN_FRONT =
  /(?:^|[-_])(?:web|api|app|server|http|main|backend|frontend|service|django|rails|node)$/;

function only<T>(items: T[]): T | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function imageName(image: string): string {
  return (image.split('/').at(-1) ?? '').split(/[:@]/, 1)[0].toLowerCase();
}

function ownContainer(
  { name: workload, containers }: Workload,
  names: string[],
): Container | undefined {
  const own = containers.filter(({ image }) => !isBesideImage(image));
  const named = (text: string) => names.includes(text.toLowerCase());
  return (
    only(own) ??
    only(own.filter(({ name }) => named(name))) ??
    only(own.filter(({ image }) => named(imageName(image)))) ??
    only(own.filter(({ name }) => name.toLowerCase() === workload)) ??
    only(own.filter(({ name }) => IN_FRONT.test(name.toLowerCase())))
  );
}

/**
 * The containers that answer at the service's own address, as far as names tell: not its workers, nor what stands before or
 * beside it. Empty when several may be meant, as a probe asks its own container and no other.
 * @internal
 */
export function ownContainers(
  workloads: Workload[],
  names: string[],
): Container[] {
  const serving = workloads.filter(
    ({ kind, containers }) => !/Job$/.test(kind) && containers.length > 0,
  );
  const exact = serving.filter(({ name }) => names.includes(name));
  const front = serving.filter(({ name }) => !BEHIND.test(name));
  const groups = [
    exact,
    front,
    front.filter(({ name }) => IN_FRONT.test(name)),
  ];
  // The same workload may be written in several files, for regions and environments
  const chosen = groups.find(
    group => new Set(group.map(({ name }) => name)).size === 1,
  );
  return (chosen ?? [])
    .map(one => ownContainer(one, names))
    .filter(one => one !== undefined);
}
