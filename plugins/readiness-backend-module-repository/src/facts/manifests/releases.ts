// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parse } from 'yaml';
import { nameIn } from './kubernetes';
import { mergeValues } from './mergeValues';
import { isTooMuch } from './isTooMuch';

type Json = Record<string, any>;

/** Values that a release gives to a chart, or a kustomization that something brings out. @internal */
export interface Release {
  /** What it is called where it runs. */
  name: string;
  namespace: string;
  /** The chart: a name, or a path in a repository. */
  chart?: string;
  /** A folder of manifests, of a kustomization or of a chart. */
  folder?: string;
  /** Files of values, as they are written. */
  valueFiles: string[];
  values?: unknown;
  /** Patches and counts of kustomize that it adds. */
  kustomize?: Json;
  /** It is brought to several places that are named elsewhere. */
  isMany?: boolean;
}

function textOf(value: unknown): string {
  return typeof value === 'string' ? value : '';
}

function listOf(value: unknown): any[] {
  return Array.isArray(value) ? value : [];
}

function parsedValues(text: unknown): unknown {
  if (typeof text !== 'string' || isTooMuch(text)) {
    return undefined;
  }
  try {
    return parse(text, { logLevel: 'silent', maxAliasCount: 100 });
  } catch {
    return undefined;
  }
}

/** `a.b.c` with a value, as a map in maps. */
function nested(name: string, value: unknown): Json {
  const [first, ...rest] = name.split('.').slice(0, 20);
  return {
    [first]: rest.length > 0 ? nested(rest.join('.'), value) : value,
  };
}

function scalarOf(value: unknown): unknown {
  if (value === 'true' || value === 'false') {
    return value === 'true';
  }
  return typeof value === 'string' && /^\d{1,9}$/.test(value)
    ? Number(value)
    : value;
}

function merged(all: unknown[]): unknown {
  const own = new WeakSet<object>();
  return all
    .filter(one => typeof one === 'object' && one !== null)
    .reduce<unknown>((base, over) => mergeValues(base, over, own), {});
}

/** A HelmRelease of Flux; version 1 of its API writes the chart otherwise. */
function helmRelease({ metadata, spec }: Json): Release {
  const chart =
    spec?.chart?.spec?.chart ?? spec?.chart?.path ?? spec?.chart?.name;
  return {
    name: textOf(spec?.releaseName) || textOf(metadata?.name),
    namespace: textOf(spec?.targetNamespace) || textOf(metadata?.namespace),
    chart: textOf(chart),
    valueFiles: listOf(
      spec?.chart?.spec?.valuesFiles ?? spec?.chart?.valuesFiles,
    ).map(textOf),
    values: spec?.values,
  };
}

/** An Application of Argo CD, or what an ApplicationSet makes them from. */
function application(object: Json, isMany: boolean): Release[] {
  const { metadata } = object;
  const spec = isMany ? object.spec?.template?.spec : object.spec;
  const sources = listOf(spec?.sources).concat(spec?.source ?? []);
  return sources
    .filter(source => typeof source === 'object' && source !== null)
    .slice(0, 20)
    .map(source => {
      const { helm } = source;
      const parameters = listOf(helm?.parameters)
        .filter(one => typeof one?.name === 'string')
        .slice(0, 200)
        .map(one => nested(one.name, scalarOf(one.value)));
      return {
        name: textOf(helm?.releaseName) || textOf(metadata?.name),
        namespace: textOf(spec?.destination?.namespace),
        ...(textOf(source.chart) && { chart: textOf(source.chart) }),
        ...(textOf(source.path) && { folder: textOf(source.path) }),
        // `$values/…` is another source of the same Application
        valueFiles: listOf(helm?.valueFiles).map(one =>
          textOf(one).replace(/^\$[\w-]+\//, '/'),
        ),
        values: merged([
          parsedValues(helm?.values),
          helm?.valuesObject,
          ...parameters,
        ]),
        kustomize: source.kustomize,
        isMany,
      };
    });
}

/**
 * What an object of Flux or Argo CD brings out, or `undefined` when it is none of them.
 * @internal
 */
export function releasesOf(object: Json): Release[] | undefined {
  const { kind, apiVersion, spec, metadata } = object;
  const group = nameIn(apiVersion);
  if (kind === 'HelmRelease') {
    return spec?.suspend === true ? [] : [helmRelease(object)];
  }
  if (kind === 'Application' && group.startsWith('argoproj.io/')) {
    return application(object, false);
  }
  if (kind === 'ApplicationSet' && group.startsWith('argoproj.io/')) {
    return application(object, true);
  }
  if (kind === 'Kustomization' && group.startsWith('kustomize.toolkit.')) {
    return [
      {
        name: textOf(metadata?.name),
        namespace: textOf(spec?.targetNamespace),
        folder: textOf(spec?.path),
        valueFiles: [],
        kustomize: spec,
      },
    ];
  }
  return undefined;
}
