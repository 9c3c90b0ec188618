// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../RepositoryFile';
import { environmentOf } from '../environmentOf';
import { isDeployed } from '../isDeployed';
import { withoutLongLines } from '../withoutLongLines';
import { foldersAbove, readCharts, type Chart, type Charts } from './charts';
import { composeWorkloads } from './compose';
import { fillHelmTemplate } from './helmTemplate';
import { valuesWorkloads } from './helmValues';
import { countOf, scalerOf, workloadOf, type Scaler } from './kubernetes';
import { readDocuments } from './parseDocuments';
import { settleWorkloads, type Override } from './settleWorkloads';
import type { Workload } from './types';

const YAML = /\.ya?ml$|\.tpl$/i;
const COMPOSE = /(?:^|\/)(?:docker-)?compose[^/]*\.ya?ml$/i;

/** Where kustomize keeps what overlays are laid over. */
const BASE = /(?:^|\/)bases?\//i;

/** What is deployed. @internal */
export interface ReadWorkloads {
  workloads: Workload[];
  /** A file that was too large to be read: more may be deployed. */
  unread?: string;
}

/** Collects what the files of a repository deploy. */
class WorkloadReader {
  private workloads: Workload[] = [];
  private readonly scalers: Scaler[] = [];
  private readonly overrides: Override[] = [];
  private unread: string | undefined;

  constructor(
    private readonly pathOf: (path: string) => string,
    private readonly charts: Charts,
  ) {}

  read({ path, text }: RepositoryFile) {
    const chart = this.charts.ofTemplate(path);
    if (chart) {
      this.readTemplate(chart, path, text);
    } else if (COMPOSE.test(path)) {
      const place = { path, isProduction: this.isProduction(path) };
      for (const object of this.documentsOf(path, text)) {
        this.add(composeWorkloads(object, place));
      }
    } else if (/^(?:kind|apiVersion|replicas|resources):/m.test(text)) {
      this.readManifests(path, text);
    }
  }

  readLooseValues({ path, text }: RepositoryFile) {
    const [values] = this.documentsOf(path, text);
    const place = { path, isProduction: this.isProduction(path) };
    this.add(valuesWorkloads(values, '', place));
  }

  /** Reads charts by the customary keys of their values, where their templates show nothing. */
  readCharts() {
    const isRead = new Set(
      this.workloads.flatMap(({ path }) => foldersAbove(path)),
    );
    for (const chart of this.charts.all) {
      const { folder, name, values, valuesPath, isProduction } = chart;
      if (chart.unread === undefined && !isRead.has(folder) && valuesPath) {
        const place = { path: valuesPath, isProduction };
        this.add(valuesWorkloads(values, name, place));
      }
      this.unread ??= chart.unread;
    }
  }

  settle(): ReadWorkloads {
    // What one file of a chart says may be taken back by another that is too large
    const workloads = this.charts.all.some(({ unread }) => unread)
      ? this.workloads.filter(
          ({ path }) => !this.charts.ofTemplate(path)?.unread,
        )
      : this.workloads;
    // In a chart the name of what is scaled is itself a template
    for (const scaler of this.scalers) {
      scaler.target ||= this.charts.outermost(scaler.path)?.name ?? '';
    }
    return {
      workloads: settleWorkloads(workloads, this.scalers, this.overrides),
      ...(this.unread !== undefined && { unread: this.unread }),
    };
  }

  private isProduction(path: string): boolean {
    return environmentOf(this.pathOf(path)) === 'production';
  }

  private add(workloads: Workload[]) {
    for (const workload of workloads) {
      this.workloads.push(workload);
    }
  }

  private documentsOf(path: string, text: string): Record<string, any>[] {
    const { objects, isTooMuch } = readDocuments(text);
    if (isTooMuch) {
      this.unread ??= path;
    }
    return objects;
  }

  /** @returns the workloads among the objects, which were added */
  private readObjects(
    objects: Record<string, any>[],
    place: { path: string; isProduction: boolean },
  ): Workload[] {
    const added: Workload[] = [];
    for (const object of objects) {
      const workload = workloadOf(object, place);
      const scaler = scalerOf(object, place);
      if (workload) {
        added.push(workload);
      } else if (scaler) {
        this.scalers.push(scaler);
      }
    }
    this.add(added);
    return added;
  }

  private readTemplate(chart: Chart, path: string, text: string) {
    const filled = fillHelmTemplate(withoutLongLines(text), chart.values);
    const { objects, isTooMuch } = readDocuments(filled ?? '');
    if (filled === undefined || isTooMuch) {
      chart.unread ??= path;
      return;
    }
    const { isProduction } = chart;
    for (const one of this.readObjects(objects, { path, isProduction })) {
      one.isDefault = !isProduction;
      if (chart.name) {
        one.names.push(chart.name);
      }
      one.name ||= chart.name;
    }
  }

  private readManifests(path: string, text: string) {
    const objects = this.documentsOf(path, text);
    const isProduction = this.isProduction(path);
    for (const one of this.readObjects(objects, { path, isProduction })) {
      one.isDefault = !isProduction && BASE.test(this.pathOf(path));
    }
    if (!/(?:^|\/)kustomization\.ya?ml$/i.test(path)) {
      return;
    }
    for (const { replicas } of objects) {
      for (const one of Array.isArray(replicas) ? replicas : []) {
        const count = countOf(one?.count);
        if (count !== undefined) {
          const name = String(one?.name).toLowerCase();
          this.overrides.push({ name, count, isProduction });
        }
      }
    }
  }
}

/**
 * Reads everything that is deployed: manifests of Kubernetes, Helm charts with their values, kustomize overlays, compose
 * files. What is for another environment than production is left out, as are tests and examples.
 * @internal
 */
export function readWorkloads(
  all: RepositoryFile[],
  pathOf: (path: string) => string = path => path,
): ReadWorkloads {
  const files = all.filter(
    ({ path }) => YAML.test(path) && isDeployed(pathOf(path)),
  );
  const { charts, loose } = readCharts(files, pathOf);
  const reader = new WorkloadReader(pathOf, charts);
  for (const file of files) {
    reader.read(file);
  }
  reader.readCharts();
  for (const file of loose) {
    reader.readLooseValues(file);
  }
  return reader.settle();
}
