// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../RepositoryFile';
import { isDeployed } from '../../isDeployed';
import { isForProduction } from '../isForProduction';
import type { Scaler } from '../kubernetes';
import { siteOf } from '../sites';
import type { Source, Workload } from '../types';
import { appEngine, cronOfAppEngine } from './appEngine';
import { cloudFormation } from './cloudFormation';
import { cloudFoundry, copilot } from './cloudFoundry';
import { ecs } from './ecs';
import { azureFunction, cloudflare } from './edgeAndFunctions';
import { fly } from './fly';
import { heroku } from './heroku';
import { nomad } from './nomad';
import { render } from './render';
import { netlify, serverless, vercel } from './serverless';
import { readTerraform } from './terraform/readTerraform';
import { isMap } from '../../isMap';
import { mapsIn, type Given, type PlatformReader } from './types';

const READERS: PlatformReader[] = [
  appEngine,
  azureFunction,
  cloudflare,
  cronOfAppEngine,
  cloudFormation,
  cloudFoundry,
  copilot,
  ecs,
  fly,
  heroku,
  netlify,
  nomad,
  render,
  serverless,
  vercel,
];

/** Whether a file tells a platform what to run. @internal */
export function isOfPlatform(path: string, text: string): boolean {
  return READERS.some(({ wants }) => wants(path, text));
}

const OF_STACKS = /\.json$/i;

/** `[{ "ParameterKey": …, "ParameterValue": … }]`, or a map of them below `Parameters`, as pipelines take it. */
function parametersIn(text: string): [name: string, value: string][] {
  if (text.length > 100_000 || !/"Parameter(?:Key|s)"/.test(text)) {
    return [];
  }
  try {
    const file: unknown = JSON.parse(text);
    let pairs: unknown[][] = [];
    if (Array.isArray(file)) {
      pairs = mapsIn(file).map(one => [one.ParameterKey, one.ParameterValue]);
    } else if (isMap(file) && isMap(file.Parameters) && !file.Resources) {
      pairs = Object.entries(file.Parameters);
    }
    return pairs.flatMap(([name, value]): [string, string][] =>
      typeof name === 'string' &&
      (typeof value === 'string' || typeof value === 'number')
        ? [[name, String(value)]]
        : [],
    );
  } catch {
    return [];
  }
}

/** What files of production give to the parameters of templates; one that is given two values is given none. */
function givenIn(
  files: RepositoryFile[],
  pathOf: (path: string) => string,
): Given {
  const given = new Map<string, { value: string; path: string }>();
  const unclear = new Set<string>();
  for (const { path, text } of files) {
    if (!OF_STACKS.test(path) || !isForProduction(pathOf(path))) {
      continue;
    }
    for (const [name, value] of parametersIn(text)) {
      const known = given.get(name);
      if (known && known.value !== value) {
        unclear.add(name);
      }
      given.set(name, { value, path });
    }
  }
  for (const name of unclear) {
    given.delete(name);
  }
  return given;
}

/** Reads what platforms other than Kubernetes are told to run, and what Terraform asks for. @internal */
export function readPlatforms(
  files: RepositoryFile[],
  pathOf: (path: string) => string,
): { workloads: Workload[]; scalers: Scaler[] } {
  const { workloads, scalers } = readTerraform(files, pathOf);
  const given = givenIn(files, pathOf);
  for (const file of files) {
    const { path, text } = file;
    const reader = READERS.find(({ wants }) => wants(path, text));
    // Elsewhere, `.template` is a file that somebody has to fill in
    const inner =
      reader === cloudFormation
        ? pathOf(path).replace(/\.template(?=$|\.\w{1,10}$)/, '')
        : pathOf(path);
    if (reader && isDeployed(inner)) {
      const source: Source = {
        path,
        isProduction: isForProduction(pathOf(path)),
        way: 'platform',
        unit: path,
        site: siteOf(pathOf(path)),
      };
      const found = reader.read(file, source, given);
      for (const one of found.workloads) {
        workloads.push(one);
      }
      for (const one of found.scalers ?? []) {
        scalers.push(one);
      }
    }
  }
  return { workloads, scalers };
}
