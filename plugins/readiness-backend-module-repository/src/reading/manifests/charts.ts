// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../RepositoryFile';
import { environmentOf } from '../environmentOf';
import { mergeValues } from './helmValues';
import { parseDocuments, readDocuments } from './parseDocuments';

const VALUES = /(?:^|\/)values[^/]*\.ya?ml$|(?:^|\/)[^/]*[-_.]values\.ya?ml$/i;
const TEMPLATES = '/templates/';

/** A Helm chart with its values. @internal */
export interface Chart {
  /** Ends with a slash, apart from that of the root. */
  folder: string;
  name: string;
  values: unknown;
  valuesPath?: string;
  isProduction: boolean;
  /** A file of its values or templates that is too large to be read; what it deploys is not known. */
  unread?: string;
}

/** With its slash; `''` at the root. @internal */
export function folderOf(path: string): string {
  return path.slice(0, path.lastIndexOf('/') + 1);
}

/** The folder of a path and those above it, the nearest first. @internal */
export function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (
    let end = path.lastIndexOf('/') + 1;
    end > 0;
    end = path.lastIndexOf('/', end - 2) + 1
  ) {
    folders.push(path.slice(0, end));
  }
  return [...folders, ''];
}

/** The charts of a repository, by their folders. @internal */
export class Charts {
  readonly all: Chart[] = [];
  private readonly byFolder = new Map<string, Chart>();
  /** Folders with exactly one chart in or below them; `undefined` where there are several. */
  private readonly onlyBelow = new Map<string, Chart | undefined>();

  add(chart: Chart) {
    this.all.push(chart);
    if (!this.byFolder.has(chart.folder)) {
      this.byFolder.set(chart.folder, chart);
    }
    for (const folder of foldersAbove(chart.folder)) {
      this.onlyBelow.set(
        folder,
        this.onlyBelow.has(folder) ? undefined : chart,
      );
    }
  }

  /** The nearest chart that a file is in, or the only one below its folder: values are also kept there. */
  ofValues(path: string): Chart | undefined {
    return this.around(path) ?? this.onlyBelow.get(folderOf(path));
  }

  /** The nearest chart that a file is in. */
  around(path: string): Chart | undefined {
    const folder = foldersAbove(path).find(one => this.byFolder.has(one));
    return folder === undefined ? undefined : this.byFolder.get(folder);
  }

  /** The outermost chart that a file is in. */
  outermost(path: string): Chart | undefined {
    const folder = foldersAbove(path).findLast(one => this.byFolder.has(one));
    return folder === undefined ? undefined : this.byFolder.get(folder);
  }

  /** The chart that a file is a template of. */
  ofTemplate(path: string): Chart | undefined {
    const whole = `/${path}`;
    for (
      let at = whole.indexOf(TEMPLATES);
      at !== -1;
      at = whole.indexOf(TEMPLATES, at + 1)
    ) {
      const chart = this.byFolder.get(path.slice(0, at));
      if (chart) {
        return chart;
      }
    }
    return undefined;
  }
}

/** Charts with their values; those for production over the common ones. @internal */
export function readCharts(
  files: RepositoryFile[],
  pathOf: (path: string) => string,
): { charts: Charts; loose: RepositoryFile[] } {
  const charts = new Charts();
  for (const { path, text } of files) {
    if (/(?:^|\/)Chart\.ya?ml$/.test(path)) {
      charts.add({
        folder: folderOf(path),
        name: String(parseDocuments(text)[0]?.name ?? '').toLowerCase(),
        values: {},
        isProduction: false,
      });
    }
  }
  const loose: RepositoryFile[] = [];
  const values = files.filter(({ path }) => VALUES.test(path));
  const isProduction = ({ path }: RepositoryFile) =>
    environmentOf(pathOf(path)) === 'production';
  const merged = new WeakSet<object>();
  for (const file of [
    ...values.filter(one => !isProduction(one)),
    ...values.filter(isProduction),
  ]) {
    const chart = charts.ofValues(file.path);
    if (chart) {
      const { objects, isTooMuch } = readDocuments(file.text);
      chart.values = mergeValues(chart.values, objects[0], merged);
      chart.valuesPath = file.path;
      chart.isProduction ||= isProduction(file);
      chart.unread ??= isTooMuch ? file.path : undefined;
    } else {
      loose.push(file);
    }
  }
  return { charts, loose };
}
