// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../../RepositoryFile';
import { isCare } from '../../isBeside';
import { countOf, type Scaler } from '../../kubernetes';
import { KINDS, type Kind } from './kinds';
import { lineOfKey, lineWith } from '../../lineOf';
import type { Place, Source, Workload } from '../../types';
import type { Json } from '../../../isMap';
import { mapsIn, platformWorkload } from '../types';
import type { Known, Module } from './Module';
import {
  appliedModules,
  resourcesOf,
  type Applied,
  type ForeignCall,
} from './modules';

/** Labels that say nothing of what it is. */
const PLAIN =
  /^(?:this|main|default|service|app|web|ecs|ecs_service|app_service)$/;
/** How modules of others call it. */
const COUNTS = [
  'desired_count',
  'replicas',
  'instances',
  'replica_count',
  'instance_count',
  'task_count',
];
const BOUNDS: [minimum: string, maximum: string][] = [
  ['autoscaling_min', 'autoscaling_max'],
  ['min_count', 'max_count'],
  ['autoscaling_min_capacity', 'autoscaling_max_capacity'],
  ['min_capacity', 'max_capacity'],
  ['min_replicas', 'max_replicas'],
  ['min_instance_count', 'max_instance_count'],
  ['min_instances', 'max_instances'],
];
const ECS_SERVICE = /aws_ecs_service\.([\w-]+)/;
/** What moves a target of Application Auto Scaling. */
const MOVES = [
  'aws_appautoscaling_policy',
  'aws_appautoscaling_scheduled_action',
];

/** Other words of such modules that say that the number is not what it stays at. */
const OF_SCALING =
  /auto_?scal|scaling_(?:min|max|policy|target)|^(?:min|minimum)_(?:size|tasks?|containers?|capacity|replicas|instances)/;

/** Whether Terraform leaves a number alone after the start: something else sets it. */
function isIgnored(body: Json, path: string[]): boolean {
  const ignored = at(body, ['lifecycle', 'ignore_changes']);
  const key = path[path.length - 1];
  return [ignored]
    .flat()
    .some(
      one => typeof one === 'string' && (one === 'all' || one.includes(key)),
    );
}

/** Blocks are lists of one, maps are none. */
function at(body: Json, path: string[]): unknown {
  let value: any = body;
  for (const key of path) {
    value = Array.isArray(value) ? value[0] : value;
    value = value?.[key];
  }
  return value;
}

/** A name with what is filled in taken out: `shop-${var.env}` is `shop`. */
function nameOf(value: unknown, module: Module): string {
  const known = module.resolve(value)?.value;
  return typeof known === 'string'
    ? known
    : String(value ?? '')
        .replace(/\$\{[^${}]{0,200}\}/g, '')
        .split(/[-_]/)
        .filter(Boolean)
        .join('-');
}

/** A number with where it stands; `undefined` where none is written. */
function numberAt(
  body: Json,
  options: {
    path: string[];
    module: Module;
    file: RepositoryFile;
    from: () => number;
  },
): (Known & { count: number | undefined; place: () => Place }) | undefined {
  const { path, module, file, from } = options;
  const written = at(body, path);
  if (written === undefined) {
    return undefined;
  }
  const known = module.resolve(written);
  return {
    value: known?.value,
    isProduction: known?.isProduction ?? false,
    isDefault: known?.isDefault ?? false,
    count: countOf(known?.value),
    place:
      known?.at ??
      (() => ({
        path: file.path,
        line: lineOfKey(file.text, path.slice(-1), from()),
      })),
  };
}

class TerraformReader {
  readonly workloads: Workload[] = [];
  readonly scalers: Scaler[] = [];

  read(applied: Applied) {
    for (const kind of KINDS) {
      for (const resource of resourcesOf(applied.module, kind.type)) {
        this.readResource(kind, resource, applied);
      }
    }
    const moves = MOVES.some(
      type => resourcesOf(applied.module, type).length > 0,
    );
    for (const { label, body, file } of resourcesOf(
      applied.module,
      'aws_appautoscaling_target',
    )) {
      this.readTarget({ label, body, file }, applied, moves);
    }
    for (const type of [
      'kubernetes_horizontal_pod_autoscaler',
      'kubernetes_horizontal_pod_autoscaler_v1',
      'kubernetes_horizontal_pod_autoscaler_v2',
    ]) {
      for (const { label, body, file } of resourcesOf(applied.module, type)) {
        const target = at(body, ['spec', 'scale_target_ref', 'name']);
        this.addScaler(applied, file, {
          target: nameOf(target, applied.module),
          body: mapsIn(body.spec)[0] ?? {},
          keys: ['min_replicas', 'max_replicas'],
          from: () => lineWith(file.text, type, label),
        });
      }
    }
  }

  /** A module of others is read by the customary names of what it is given. */
  readForeign({ name, values, file, caller }: ForeignCall) {
    const { module } = caller;
    const options = {
      module,
      file,
      from: () => lineWith(file.text, 'module', name),
    };
    const key = COUNTS.find(one => values[one] !== undefined);
    const count =
      key === undefined
        ? undefined
        : numberAt(values, { ...options, path: [key] });
    const bounds = BOUNDS.find(([one]) => values[one] !== undefined);
    const [minimum, maximum] = (bounds ?? []).map(one =>
      numberAt(values, { ...options, path: [one] }),
    );
    const isOff =
      values.enable_autoscaling === false ||
      values.autoscaling_enabled === false;
    const isScaled = minimum && !isOff;
    const mayScale =
      !isOff &&
      Object.entries(values).some(
        ([one, value]) => OF_SCALING.test(one) && value !== false,
      );
    if (count || isScaled) {
      this.add(caller, file, {
        kind: 'Module',
        name: nameOf(values.name ?? values.service_name, module) || name,
        names: [name],
        count: mayScale && count ? { ...count, isDefault: true } : count,
        ...(isScaled && { minimum, maximum }),
      });
    }
  }

  private readResource(
    kind: Kind,
    { label, body, file }: { label: string; body: Json; file: RepositoryFile },
    applied: Applied,
  ) {
    const { module } = applied;
    const options = {
      module,
      file,
      from: () => lineWith(file.text, `"${kind.type}"`, `"${label}"`),
    };
    const [count, minimum, maximum] = [
      kind.count,
      kind.minimum,
      kind.maximum,
    ].map(path => path && numberAt(body, { ...options, path }));
    const written = nameOf(at(body, kind.name ?? ['name']), module);
    const schedule =
      kind.schedule && module.resolve(at(body, kind.schedule))?.value;
    const name =
      written || (PLAIN.test(label) ? '' : label.replaceAll('_', '-'));
    if (kind.schedule) {
      const isOff =
        /^DISABLED$/.test(String(body.state)) ||
        body.is_enabled === false ||
        body.paused === true;
      if (
        typeof schedule === 'string' &&
        !isOff &&
        !isCare(`${name} ${label}`)
      ) {
        this.workloads.push(
          platformWorkload(this.sourceOf(applied, file), {
            kind: 'CronJob',
            name,
            schedule,
            scheduledAt: () => ({
              path: file.path,
              line: lineOfKey(
                file.text,
                kind.schedule!.slice(-1),
                options.from(),
              ),
            }),
          }),
        );
      }
      return;
    }
    const place =
      body.for_each === undefined ? applied : { ...applied, site: '*' };
    this.add(place, file, {
      kind: kind.type,
      name,
      names: [label.replaceAll('_', '-'), label],
      count:
        count && kind.count && isIgnored(body, kind.count)
          ? { ...count, isDefault: true }
          : count,
      ...(kind.minimum && {
        minimum: minimum ?? { count: kind.least },
        maximum,
      }),
    });
  }

  private readTarget(
    { label, body, file }: { label: string; body: Json; file: RepositoryFile },
    applied: Applied,
    moves: boolean,
  ) {
    const services = resourcesOf(applied.module, 'aws_ecs_service');
    const named = ECS_SERVICE.exec(String(body.resource_id))?.[1];
    this.addScaler(applied, file, {
      target: named ?? (services.length === 1 ? services[0].label : ''),
      body,
      keys: ['min_capacity', 'max_capacity'],
      from: () => lineWith(file.text, 'aws_appautoscaling_target', label),
      // Nothing moves it
      isPaused: !moves,
      counts: services.map(
        one =>
          numberAt(one.body, {
            path: ['desired_count'],
            module: applied.module,
            file: one.file,
            from: () => 1,
          })?.count,
      ),
    });
  }

  private addScaler(
    applied: Applied,
    file: RepositoryFile,
    options: {
      target: string;
      body: Json;
      keys: [string, string];
      from: () => number;
      isPaused?: boolean;
      /** Numbers of the services that it may be about. */
      counts?: (number | undefined)[];
    },
  ) {
    const { target, body, keys, from, isPaused, counts = [] } = options;
    const [minimum, maximum] = keys.map(key =>
      numberAt(body, { path: [key], module: applied.module, file, from }),
    );
    const isKnown =
      minimum?.count !== undefined && maximum?.count !== undefined;
    // More than the service begins with: what moves it is kept elsewhere
    const least = minimum?.count ?? 0;
    const mayScale =
      isPaused && least > 1 && counts.some((count = least) => count < least);
    this.scalers.push({
      ...this.sourceOf(applied, file, minimum),
      // For some of several, or between bounds that are said elsewhere
      ...((!isKnown ||
        mayScale ||
        body.for_each !== undefined ||
        body.count !== undefined) && {
        isDefault: true,
      }),
      target: target.toLowerCase(),
      // What nothing moves stays at the number of the service
      minimum: isPaused ? undefined : minimum?.count,
      maximum: maximum?.count,
      ...(isPaused && !mayScale && { isPaused }),
      countedAt: minimum?.place,
    });
  }

  private sourceOf(
    { module, isProduction, isDefault, site }: Applied,
    file: RepositoryFile,
    known?: { isProduction?: boolean; isDefault?: boolean },
  ): Source {
    return {
      path: file.path,
      isProduction: isProduction || known?.isProduction === true,
      isDefault: isDefault || known?.isDefault === true,
      way: 'infrastructure',
      unit: `${module.folder} ${site}`,
      site,
    };
  }

  private add(
    applied: Applied,
    file: RepositoryFile,
    about: {
      kind: string;
      name: string;
      names: string[];
      count?: ReturnType<typeof numberAt>;
      minimum?: Partial<NonNullable<ReturnType<typeof numberAt>>>;
      maximum?: ReturnType<typeof numberAt>;
    },
  ) {
    const { kind, name, names, count, minimum, maximum } = about;
    this.workloads.push(
      platformWorkload(this.sourceOf(applied, file, minimum ?? count), {
        kind,
        name,
        names,
        ...(count?.count !== undefined && { replicas: count.count }),
        countedAt: minimum?.place ?? count?.place,
        ...(minimum && {
          autoscaled: {
            path: file.path,
            minimum: minimum.count,
            maximum: maximum?.count,
          },
        }),
      }),
    );
  }
}

/**
 * Reads what Terraform asks for: services, what scales them, and schedules. Variables come from literals only, those of
 * production before others; the default of a variable is a default, and no deployment.
 * @internal
 */
export function readTerraform(
  files: RepositoryFile[],
  pathOf: (path: string) => string,
): { workloads: Workload[]; scalers: Scaler[] } {
  const reader = new TerraformReader();
  const { applied, foreign } = appliedModules(files, pathOf);
  for (const one of applied) {
    reader.read(one);
  }
  for (const call of foreign) {
    reader.readForeign(call);
  }
  return reader;
}
