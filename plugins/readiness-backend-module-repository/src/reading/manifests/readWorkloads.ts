// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../files/types';
import { environmentOf } from '../environmentOf';
import { isTestOrExample } from '../isTestOrExample';
import { withoutLongLines } from '../withoutLongLines';
import { composeWorkloads } from './compose';
import { fillHelmTemplate } from './helmTemplate';
import { mergeValues, valuesWorkloads } from './helmValues';
import { countOf, scalerOf, workloadOf, type Scaler } from './kubernetes';
import { parseDocuments } from './parseDocuments';
import type { Workload } from './types';

const YAML = /\.ya?ml$|\.tpl$/i;
const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i;
const VALUES = /(?:^|\/)values[^/]*\.ya?ml$|(?:^|\/)[^/]*[-_.]values\.ya?ml$/i;

/** Where kustomize keeps what overlays are laid over. */
const BASE = /(?:^|\/)bases?\//i;

interface Override {
  name: string;
  count: number;
  isProduction: boolean;
}

function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

interface Chart {
  folder: string;
  name: string;
  values: unknown;
  valuesPath?: string;
  isProduction: boolean;
}

/** Charts with their values; those for production over the common ones. */
function chartsOf(files: RepositoryFile[], pathOf: (path: string) => string) {
  const charts: Chart[] = [];
  const used = new Set<string>();
  for (const { path, text } of files) {
    if (/(?:^|\/)Chart\.ya?ml$/.test(path)) {
      const name = String(parseDocuments(text)[0]?.name ?? '').toLowerCase();
      charts.push({
        folder: folderOf(path),
        name,
        values: {},
        isProduction: false,
      });
    }
  }
  const values = files.filter(({ path }) => VALUES.test(path));
  const isProduction = ({ path }: RepositoryFile) =>
    environmentOf(pathOf(path)) === 'production';
  for (const file of [
    ...values.filter(one => !isProduction(one)),
    ...values.filter(isProduction),
  ]) {
    const inside = charts
      .filter(({ folder }) => file.path.startsWith(folder))
      .sort((left, right) => right.folder.length - left.folder.length);
    // Values are also kept above the only chart there is
    const below = charts.filter(({ folder }) =>
      folder.startsWith(folderOf(file.path)),
    );
    const chart = inside[0] ?? (below.length === 1 ? below[0] : undefined);
    if (chart) {
      used.add(file.path);
      chart.values = mergeValues(chart.values, parseDocuments(file.text)[0]);
      chart.valuesPath = file.path;
      chart.isProduction ||= isProduction(file);
    }
  }
  return { charts, loose: values.filter(({ path }) => !used.has(path)) };
}

/** A later file for production says what counts; so do kustomize's own counts. */
function settle(
  workloads: Workload[],
  scalers: Scaler[],
  overrides: Override[],
): Workload[] {
  const merged = new Map<string, Workload[]>();
  for (const workload of workloads) {
    const key = `${workload.kind}/${workload.name}`;
    merged.set(key, [...(merged.get(key) ?? []), workload]);
  }
  const settled: Workload[] = [];
  for (const versions of merged.values()) {
    const production = versions.filter(one => one.isProduction);
    const base = versions.find(one => !one.isProduction);
    for (const version of production.length > 0 ? production : versions) {
      const one: Workload =
        production.length > 0 && base
          ? {
              ...base,
              ...version,
              names: [...new Set([...base.names, ...version.names])],
              containers: mergeContainers(base, version),
            }
          : { ...version };
      one.isDefault = version.isDefault === true;
      const counts = overrides.filter(({ name }) => name === one.name);
      const override =
        counts.find(({ isProduction }) => isProduction) ??
        (production.length > 0 ? undefined : counts[0]);
      if (override) {
        one.replicas = override.count;
        one.isDefault = false;
      }
      const own = scalers.filter(
        ({ target }) => target === one.name || one.names.includes(target),
      );
      const beside = own.filter(
        ({ path }) => folderOf(path) === folderOf(one.path),
      );
      const scaler =
        own.find(({ isProduction }) => isProduction) ?? beside[0] ?? own[0];
      if (scaler) {
        const { path, minimum } = scaler;
        one.isDefault &&= !scaler.isProduction;
        one.autoscaled = { path, ...(minimum !== undefined && { minimum }) };
      }
      settled.push(one);
    }
  }
  return settled;
}

function mergeContainers(base: Workload, over: Workload) {
  if (over.containers.length === 0) {
    return base.containers;
  }
  return over.containers.map(container => {
    const below = base.containers.find(({ name }) => name === container.name);
    return {
      ...container,
      image: container.image || below?.image || '',
      requests: { ...below?.requests, ...container.requests },
      limits: { ...below?.limits, ...container.limits },
      probes:
        container.probes.length > 0 ? container.probes : below?.probes ?? [],
    };
  });
}

/**
 * Reads everything that is deployed: manifests of Kubernetes, Helm charts with their values, kustomize overlays, compose
 * files. What is for another environment than production is left out, as are tests and examples.
 * @internal
 */
export function readWorkloads(
  all: RepositoryFile[],
  pathOf: (path: string) => string = path => path,
): Workload[] {
  const files = all.filter(
    ({ path }) =>
      YAML.test(path) &&
      environmentOf(pathOf(path)) !== 'other' &&
      !isTestOrExample(pathOf(path)),
  );
  const { charts, loose } = chartsOf(files, pathOf);
  const workloads: Workload[] = [];
  const scalers: Scaler[] = [];
  const overrides: Override[] = [];
  const read = (
    objects: Record<string, any>[],
    place: { path: string; isProduction: boolean },
  ) => {
    for (const object of objects) {
      const workload = workloadOf(object, place);
      const scaler = scalerOf(object, place);
      if (workload) {
        workloads.push(workload);
      } else if (scaler) {
        scalers.push(scaler);
      }
    }
  };
  for (const { path, text } of files) {
    const isProduction = environmentOf(pathOf(path)) === 'production';
    const chart = charts.find(({ folder }) =>
      path.startsWith(`${folder}templates/`),
    );
    if (chart) {
      const before = workloads.length;
      read(
        parseDocuments(fillHelmTemplate(withoutLongLines(text), chart.values)),
        {
          path,
          isProduction: chart.isProduction,
        },
      );
      for (const workload of workloads.slice(before)) {
        workload.isDefault = !chart.isProduction;
        workload.names.push(...[chart.name].filter(Boolean));
        workload.name ||= chart.name;
      }
    } else if (COMPOSE.test(path)) {
      for (const object of parseDocuments(text)) {
        workloads.push(...composeWorkloads(object, { path, isProduction }));
      }
    } else if (/^(?:kind|apiVersion|replicas|resources):/m.test(text)) {
      const objects = parseDocuments(text);
      const before = workloads.length;
      read(objects, { path, isProduction });
      for (const workload of workloads.slice(before)) {
        workload.isDefault = !isProduction && BASE.test(pathOf(path));
      }
      if (/(?:^|\/)kustomization\.ya?ml$/i.test(path)) {
        for (const { replicas } of objects) {
          for (const one of Array.isArray(replicas) ? replicas : []) {
            const count = countOf(one?.count);
            if (count !== undefined) {
              const name = String(one?.name).toLowerCase();
              overrides.push({ name, count, isProduction });
            }
          }
        }
      }
    }
  }
  for (const { folder, name, values, valuesPath, isProduction } of charts) {
    // With its templates at hand, what they make of the values counts
    const hasWorkload = workloads.some(({ path }) => path.startsWith(folder));
    if (!hasWorkload && valuesPath) {
      const place = { path: valuesPath, isProduction };
      workloads.push(...valuesWorkloads(values, name, place));
    }
  }
  for (const { path, text } of loose) {
    const isProduction = environmentOf(pathOf(path)) === 'production';
    const [values] = parseDocuments(text);
    workloads.push(...valuesWorkloads(values, '', { path, isProduction }));
  }
  // In a chart the name of what is scaled is itself a template
  for (const scaler of scalers) {
    const chart = charts.find(({ folder }) => scaler.path.startsWith(folder));
    scaler.target ||= chart?.name ?? '';
  }
  return settle(workloads, scalers, overrides);
}
