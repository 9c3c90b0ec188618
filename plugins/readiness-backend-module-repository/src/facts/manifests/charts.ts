// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { environmentOf } from '../environmentOf';
import { isMap } from '../isMap';
import { nameIn } from './kubernetes';
import { readDocuments } from './parseDocuments';
import { isForProduction } from './isForProduction';
import { siteOf, wordsOfName } from './sites';

const VALUES = /(?:^|\/)values[^/]*\.ya?ml$|(?:^|\/)[^/]*[-_.]values\.ya?ml$/i;
const TEMPLATES = '/templates/';
/** Keys that values of a service have, and settings of other tools have not. */
const CUSTOMARY = [
  'replicaCount',
  'replicas',
  'autoscaling',
  'image',
  'resources',
  'ingress',
];

/** A file of values, parsed. @internal */
export interface Values {
  path: string;
  text: string;
  values: unknown;
  isProduction: boolean;
  site: string;
}

/** A Helm chart with its values. @internal */
export interface Chart {
  /** Ends with a slash, apart from that of the root. */
  folder: string;
  name: string;
  /** Values of a chart that is kept elsewhere. */
  isBare: boolean;
  files: Values[];
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
  private readonly byWord = new Map<string, Chart | undefined>();
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
    const own = chart.folder.split('/').at(-2) ?? '';
    for (const word of new Set([chart.name, own.toLowerCase()])) {
      if (word !== '') {
        this.byWord.set(word, this.byWord.has(word) ? undefined : chart);
      }
    }
  }

  at(folder: string): Chart | undefined {
    return this.byFolder.get(folder === '' ? '' : `${folder}/`);
  }

  /** One that is called so, if only one is. */
  called(name: string): Chart | undefined {
    return this.byWord.get(name.toLowerCase());
  }

  /**
   * The nearest chart that a file is in, or the only one below its folder, as values are also kept there; then the one
   * that its path names, or the only one there is.
   */
  ofValues(path: string): Chart | undefined {
    const near = this.around(path) ?? this.onlyBelow.get(folderOf(path));
    if (near) {
      return near;
    }
    const parts = path
      .toLowerCase()
      .replace(/\.ya?ml$/, '')
      .split('/');
    for (const part of parts.reverse()) {
      const named = this.called(part);
      if (named) {
        return named;
      }
    }
    return this.onlyBelow.get('');
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

/** Whether a file that bears the name of an environment only, `deploy/prod.yaml`, holds values. */
function isForEnvironment({ path, text }: RepositoryFile): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1);
  return (
    /\.ya?ml$/i.test(name) &&
    environmentOf(name) === 'production' &&
    wordsOfName(name).length <= 5 &&
    !/^(?:kind|apiVersion|services|stages|jobs):/m.test(text) &&
    CUSTOMARY.some(key => text.includes(key))
  );
}

function sharesKeys(values: unknown, chart: Chart): boolean {
  return (
    isMap(values) &&
    (CUSTOMARY.some(key => key in values) ||
      chart.files.some(
        ({ values: own }) =>
          isMap(own) && Object.keys(values).some(key => key in own),
      ))
  );
}

/** Some values say themselves for which environment they are. */
function namesProduction(values: unknown): boolean {
  const named = isMap(values) ? values.environment ?? values.env : undefined;
  return typeof named === 'string' && environmentOf(named) === 'production';
}

/** Of values whose chart is kept elsewhere: those in one folder and below go together. */
function bareChartOf(path: string, charts: Map<string, Chart>): Chart {
  const folder =
    foldersAbove(path).find(one => charts.has(one)) ?? folderOf(path);
  const known = charts.get(folder);
  const chart = known ?? { folder, name: '', isBare: true, files: [] };
  charts.set(folder, chart);
  return chart;
}

/** Charts with the files of their values, in the order in which they are laid over each other. @internal */
export function readCharts(
  files: RepositoryFile[],
  pathOf: (path: string) => string,
): Charts {
  const charts = new Charts();
  for (const { path, text } of files) {
    if (/(?:^|\/)Chart\.ya?ml$/.test(path)) {
      const [head] = readDocuments(text).objects;
      charts.add({
        folder: folderOf(path),
        name: nameIn(head?.name).toLowerCase(),
        isBare: false,
        files: [],
      });
    }
  }
  const isProduction = ({ path }: RepositoryFile) =>
    isForProduction(pathOf(path));
  const candidates = files.filter(
    file =>
      VALUES.test(file.path) ||
      (isForEnvironment(file) && !charts.ofTemplate(file.path)),
  );
  const bare = new Map<string, Chart>();
  for (const file of [
    ...candidates.filter(one => !isProduction(one)),
    ...candidates.filter(isProduction),
  ]) {
    const { path, text } = file;
    const { objects, isTooMuch } = readDocuments(text);
    const [values] = objects;
    const named = charts.ofValues(path);
    const isValues = VALUES.test(path);
    const chart =
      named && (isValues || sharesKeys(values, named))
        ? named
        : bareChartOf(path, bare);
    chart.unread ??= isTooMuch ? path : undefined;
    chart.files.push({
      path,
      text,
      values,
      isProduction: isProduction(file) || namesProduction(values),
      site: siteOf(pathOf(path)),
    });
  }
  for (const chart of bare.values()) {
    charts.all.push(chart);
  }
  return charts;
}
