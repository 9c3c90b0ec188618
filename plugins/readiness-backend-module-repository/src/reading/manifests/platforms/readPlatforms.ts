// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../../RepositoryFile';
import { environmentOf } from '../../environmentOf';
import { isDeployed } from '../../isDeployed';
import type { Scaler } from '../kubernetes';
import { siteOf } from '../sites';
import type { Workload } from '../types';
import { appEngine, cronOfAppEngine } from './appEngine';
import { cloudFormation } from './cloudFormation';
import { cloudFoundry, copilot } from './cloudFoundry';
import { ecs } from './ecs';
import { fly } from './fly';
import { heroku } from './heroku';
import { nomad } from './nomad';
import { render } from './render';
import { netlify, serverless, vercel } from './serverless';
import { readTerraform } from './terraform/readTerraform';
import type { PlatformReader } from './types';

const READERS: PlatformReader[] = [
  appEngine,
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

/** Reads what platforms other than Kubernetes are told to run, and what Terraform asks for. @internal */
export function readPlatforms(
  files: RepositoryFile[],
  pathOf: (path: string) => string,
): { workloads: Workload[]; scalers: Scaler[] } {
  const { workloads, scalers } = readTerraform(files, pathOf);
  for (const file of files) {
    const { path, text } = file;
    const reader = READERS.find(({ wants }) => wants(path, text));
    // Elsewhere, `.template` is a file that somebody has to fill in
    const inner =
      reader === cloudFormation
        ? pathOf(path).replace(/\.template(?=$|\.\w{1,10}$)/, '')
        : pathOf(path);
    if (reader && isDeployed(inner)) {
      const found = reader.read(file, {
        path,
        isProduction: environmentOf(pathOf(path)) === 'production',
        way: 'platform',
        unit: path,
        site: siteOf(pathOf(path)),
      });
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
