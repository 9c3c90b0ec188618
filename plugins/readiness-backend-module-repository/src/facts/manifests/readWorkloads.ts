// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import { isDeployed } from '../isDeployed';
import { ChartReader } from './ChartReader';
import { folderOf, readCharts } from './charts';
import { composeWorkloads } from './compose';
import { isForProduction } from './isForProduction';
import { ManifestReader } from './ManifestReader';
import { readDocuments } from './parseDocuments';
import { readPlatforms } from './platforms/readPlatforms';
import { settleWorkloads } from './settleWorkloads';
import { siteOf } from './sites';
import type { Workload } from './types';

const YAML = /\.ya?ml$|\.tpl$|(?:^|\/)Kustomization$/i;
const COMPOSE = /(?:^|\/)(?:docker-)?(?:compose|stack)[^/]*\.ya?ml$/i;

/** What is deployed. @internal */
export interface ReadWorkloads {
  workloads: Workload[];
  /** A file that was too large to be read: more may be deployed. */
  unread?: string;
  /** What scales something that it does not name in words that can be read here. */
  looseScaler?: string;
}

/**
 * Reads everything that is deployed: manifests of Kubernetes, alone, through kustomize and through Helm charts with their values,
 * releases of Flux and Argo CD, compose files, and what platforms are told. What is for another environment than production is
 * left out, as are tests and examples.
 * @internal
 */
export function readWorkloads(
  all: RepositoryFile[],
  pathOf: (path: string) => string = path => path,
): ReadWorkloads {
  const yaml = all.filter(({ path }) => YAML.test(path));
  const files = yaml.filter(({ path }) => isDeployed(pathOf(path)));
  const charts = readCharts(files, pathOf);
  const manifests = new ManifestReader(all, pathOf);
  const chartReader = new ChartReader(charts);
  const composed: Workload[] = [];
  let unread: string | undefined;
  for (const file of files) {
    const { path, text } = file;
    const chart = charts.ofTemplate(path);
    if (chart) {
      chartReader.addTemplate(chart, file);
    } else if (COMPOSE.test(path)) {
      const { objects, isTooMuch } = readDocuments(text);
      unread ??= isTooMuch ? path : undefined;
      const source = {
        path,
        isProduction: isForProduction(pathOf(path)),
        way: 'compose',
        unit: folderOf(path),
        site: siteOf(pathOf(path)),
      } as const;
      for (const object of objects) {
        for (const one of composeWorkloads(object, source, text)) {
          composed.push(one);
        }
      }
    } else {
      manifests.readFile(file);
    }
  }
  manifests.readKustomizations();
  for (const found of manifests.releases) {
    chartReader.addRelease(found);
  }
  chartReader.readCharts();
  const platforms = readPlatforms(all, pathOf);
  unread ??= manifests.unread ?? chartReader.unread;
  const scalers = [
    ...manifests.scalers,
    ...chartReader.scalers,
    ...platforms.scalers,
  ];
  const loose = scalers.find(({ target }) => target === '');
  return {
    workloads: settleWorkloads(
      [
        ...manifests.workloads,
        ...chartReader.workloads,
        ...composed,
        ...platforms.workloads,
      ],
      [...manifests.scalers, ...chartReader.scalers, ...platforms.scalers],
    ),
    ...(unread !== undefined && { unread }),
    ...(loose && { looseScaler: loose.path }),
  };
}
