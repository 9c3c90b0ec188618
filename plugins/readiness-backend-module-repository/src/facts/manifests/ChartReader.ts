// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { withoutLongLines } from '../withoutLongLines';
import { foldersAbove, type Chart, type Charts } from './charts';
import { variantsOf, type Overlay, type Variant } from './chartVariants';
import { fillHelmTemplate } from './helmTemplate';
import { valuesWorkloads } from './helmValues';
import { scalerOf, workloadOf, type Scaler } from './kubernetes';
import { readDocuments } from './parseDocuments';
import type { FoundRelease } from './ManifestReader';
import type { Place, Workload } from './types';

/** Templates times variants of all charts. */
const MOST_FILLED = 4_000;

const COUNT =
  /^\s*(replicas|minReplicas|minReplicaCount):\s*["']?\{\{[^}]*?\.Values((?:\.[\w-]+)+)/;

/** The value that a template takes for the number of instances, by the key that it is given to. */
function countPaths(template: string): Map<string, string[]> {
  const paths = new Map<string, string[]>();
  for (const line of template.split('\n')) {
    const match = COUNT.exec(line);
    if (match && !paths.has(match[1])) {
      paths.set(match[1], match[2].split('.').filter(Boolean));
    }
  }
  return paths;
}

/** Reads what Helm charts deploy, as their values and the releases of the repository say. @internal */
export class ChartReader {
  readonly workloads: Workload[] = [];
  readonly scalers: Scaler[] = [];
  private readonly overlays = new Map<Chart, Overlay[]>();
  private readonly templates = new Map<Chart, RepositoryFile[]>();
  private filled = 0;
  private tooMuch: string | undefined;

  constructor(private readonly charts: Charts) {}

  get unread(): string | undefined {
    return this.charts.all.find(one => one.unread)?.unread ?? this.tooMuch;
  }

  addTemplate(chart: Chart, file: RepositoryFile) {
    const known = this.templates.get(chart) ?? [];
    known.push(file);
    this.templates.set(chart, known);
  }

  /** A release of a chart of the repository is laid over it; of one from elsewhere only the values are known. */
  addRelease({ release, source, text }: FoundRelease) {
    const { chart: name = '', folder, values, valueFiles } = release;
    const path = (folder ?? name).replace(/^\.?\//, '').replace(/\/$/, '');
    const chart = this.charts.at(path) ?? this.charts.called(name);
    const overlay: Overlay = {
      name: release.name.toLowerCase(),
      source: { ...source, way: 'chart' },
      values,
      text,
      files: [],
    };
    if (chart) {
      overlay.files = chart.files.filter(one =>
        valueFiles.some(file =>
          `/${one.path}`.endsWith(`/${file.replace(/^(?:\.{0,2}\/)*/, '')}`),
        ),
      );
      const known = this.overlays.get(chart) ?? [];
      known.push(overlay);
      this.overlays.set(chart, known);
    } else if (folder === undefined) {
      const bare: Chart = { folder: path, name: '', isBare: true, files: [] };
      this.readValues(variantsOf(bare, [overlay])[0], bare);
    }
  }

  /** Reads templates first: where they show nothing, what the values say by their customary keys. */
  readCharts() {
    const variants = this.charts.all.map(
      chart =>
        [chart, variantsOf(chart, this.overlays.get(chart) ?? [])] as const,
    );
    const read = new Set<string>();
    for (const [chart, some] of variants) {
      for (const variant of some) {
        for (const { path } of this.readTemplates(chart, variant)) {
          foldersAbove(path).forEach(folder => read.add(folder));
        }
      }
    }
    for (const [chart, some] of variants) {
      const isRead = !chart.isBare && read.has(chart.folder);
      for (const variant of isRead || chart.unread !== undefined ? [] : some) {
        this.readValues(variant, chart);
      }
    }
  }

  /** @returns what they deploy, which was added */
  private readTemplates(chart: Chart, variant: Variant): Workload[] {
    const found: Workload[] = [];
    const scalers: Scaler[] = [];
    for (const file of this.templates.get(chart) ?? []) {
      this.filled += 1;
      if (this.filled > MOST_FILLED) {
        this.tooMuch ??= file.path;
        return [];
      }
      const filled = fillHelmTemplate(
        withoutLongLines(file.text),
        variant.values,
      );
      const { objects, isTooMuch } = readDocuments(filled ?? '');
      if (filled === undefined || isTooMuch) {
        // What one file says may be taken back by another that is too large
        chart.unread ??= file.path;
      }
      if (chart.unread !== undefined) {
        return [];
      }
      this.readObjects(objects, { file, variant, chart, found, scalers });
    }
    for (const one of found) {
      this.workloads.push(one);
    }
    for (const one of scalers) {
      this.scalers.push(one);
    }
    return found;
  }

  private readValues(variant: Variant, { name, isBare }: Chart) {
    const { values } = variant;
    for (const one of valuesWorkloads(
      values,
      name || variant.name || '',
      variant,
    )) {
      if (variant.name) {
        one.names.push(variant.name);
      }
      // What is written for a chart of others was written for this service, but one is what everybody begins with
      one.isDefault &&=
        !isBare || (one.autoscaled?.minimum ?? one.replicas ?? 1) < 2;
      this.workloads.push(one);
    }
  }

  private readObjects(
    objects: Record<string, any>[],
    {
      file: { path, text },
      variant,
      chart,
      found,
      scalers,
    }: {
      file: RepositoryFile;
      variant: Variant;
      chart: Chart;
      found: Workload[];
      scalers: Scaler[];
    },
  ) {
    const paths = countPaths(text);
    const source = { ...variant.source, path };
    // A number in the template itself is one of the chart
    const isDefault = (keys: string[] | undefined) =>
      source.isDefault || (keys !== undefined && !variant.says(keys));
    const countedAt = (keys: string[] | undefined) => (): Place =>
      keys ? variant.locate(keys) : { path };
    for (const object of objects) {
      const workload = workloadOf(object, source);
      const scaler = workload ? undefined : scalerOf(object, source);
      if (workload) {
        const keys = paths.get('replicas');
        if (chart.name) {
          workload.names.push(chart.name);
        }
        if (variant.name) {
          workload.names.push(variant.name);
        }
        workload.name ||= chart.name;
        found.push({
          ...workload,
          isDefault: isDefault(keys),
          countedAt: countedAt(keys),
        });
      } else if (scaler) {
        const keys = paths.get('minReplicas') ?? paths.get('minReplicaCount');
        // The name of what is scaled is itself a template
        scaler.target ||= this.charts.outermost(path)?.name ?? '';
        scalers.push({
          ...scaler,
          isDefault: isDefault(keys),
          countedAt: countedAt(keys),
        });
      }
    }
  }
}
