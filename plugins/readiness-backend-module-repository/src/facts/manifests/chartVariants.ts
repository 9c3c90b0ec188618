// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Chart, Values } from './charts';
import { isMap } from '../isMap';
import { mergeValues } from './mergeValues';
import { lineOfKey, lineOfPath } from './lineOf';
import type { Place, Source } from './types';

/** Values of one chart for so many places are looked at; the rest would be the same. */
const MOST_VARIANTS = 12;

/** A chart as it is brought out once. @internal */
export interface Variant {
  values: unknown;
  source: Source;
  /** What it is called where it runs. */
  name?: string;
  /** Where a value is written, the last layer first. */
  locate: (path: readonly string[]) => Place;
  /** Whether what brings it out gives the value itself, and not the chart. */
  says: (path: readonly string[]) => boolean;
}

function hasPath(values: unknown, path: readonly string[]): boolean {
  let at: any = values;
  for (const key of path) {
    if (!isMap(at) || !Object.hasOwn(at, key)) {
      return false;
    }
    at = at[key];
  }
  return true;
}

/** What a release lays over a chart. @internal */
export interface Overlay {
  name: string;
  source: Source;
  /** Files of values of the repository, in their order. */
  files: Values[];
  values: unknown;
  text: string;
}

function mergeAll(layers: readonly { values: unknown }[]): unknown {
  const merged = new WeakSet<object>();
  return layers.reduce<unknown>(
    (base, { values }) => mergeValues(base, values, merged),
    {},
  );
}

/** @internal */
export function locateIn(
  layers: readonly { path: string; text: string; isInline?: boolean }[],
): (path: readonly string[]) => Place {
  return path => {
    for (const { path: file, text, isInline } of [...layers].reverse()) {
      const line = isInline
        ? lineOfKey(text, path.slice(-1))
        : lineOfPath(text, path);
      if (line !== undefined) {
        return { path: file, line };
      }
    }
    return { path: layers.at(-1)?.path ?? '' };
  };
}

/** @param own - the layers that are not the chart's */
function variantOf(
  chart: Chart,
  common: Values[],
  own: Values[],
  source: Partial<Source>,
): Variant {
  const layers = [...common, ...own];
  const last = layers.at(-1);
  return {
    values: mergeAll(layers),
    locate: locateIn(layers),
    source: {
      path: last?.path ?? chart.folder,
      isProduction: false,
      way: 'chart',
      unit: chart.folder,
      site: '',
      ...source,
    },
    says: path => own.some(({ values }) => hasPath(values, path)),
  };
}

/**
 * How a chart is brought out: by releases, by the values of production, one for each place, or by nothing in the repository: then
 * its values are defaults.
 * @internal
 */
export function variantsOf(chart: Chart, overlays: Overlay[]): Variant[] {
  const inProduction = chart.files.filter(one => one.isProduction);
  const common = chart.files.filter(
    one => !one.isProduction && one.site === '',
  );
  const released = overlays.some(({ source }) => source.isProduction)
    ? overlays.filter(({ source }) => source.isProduction)
    : overlays;
  if (
    released.length > 0 &&
    (inProduction.length === 0 || released[0].source.isProduction)
  ) {
    return released.slice(0, MOST_VARIANTS).map(overlay => {
      // Flux and Argo CD take the values of the chart, and those they name
      const layers = [
        ...common,
        ...overlay.files,
        { path: overlay.source.path, ...overlay, isInline: true },
      ];
      return {
        values: mergeAll(layers),
        locate: locateIn(layers),
        name: overlay.name,
        says: path =>
          layers
            .slice(common.length)
            .some(({ values }) => hasPath(values, path)),
        source: { ...overlay.source, unit: `${chart.folder} ${overlay.name}` },
      };
    });
  }
  const isProduction = inProduction.length > 0;
  const chosen = isProduction
    ? inProduction
    : chart.files.filter(one => one.site !== '');
  const everywhere = chosen.filter(one => one.site === '');
  const sites = [...new Set(chosen.map(({ site }) => site))].filter(Boolean);
  if (sites.length === 0) {
    return [
      variantOf(chart, common, everywhere, {
        isProduction,
        isDefault: !isProduction,
      }),
    ];
  }
  return sites
    .slice(0, MOST_VARIANTS)
    .map(site =>
      variantOf(
        chart,
        common,
        [...everywhere, ...chosen.filter(one => one.site === site)],
        { isProduction, site, unit: `${chart.folder} ${site}` },
      ),
    );
}
