// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../../../RepositoryFile';
import { isDeployed } from '../../../isDeployed';
import { isForProduction } from '../../isForProduction';
import { resolvePath } from '../../kustomize/paths';
import { siteOf } from '../../sites';
import { hclOf } from '../hcl';
import { mapOf } from '../parseText';
import { isMap, type Json } from '../../../isMap';
import { mapsIn } from '../types';
import { Module, type Given, type ModuleFile } from './Module';
import { folderOf } from '../../../folderOf';

/** A module as it is applied once. @internal */
export interface Applied {
  module: Module;
  isProduction: boolean;
  /** It is one that others call, and nobody here does. */
  isDefault: boolean;
  site: string;
}

/** A call of a module that is kept elsewhere. @internal */
export interface ForeignCall {
  name: string;
  values: Json;
  file: RepositoryFile;
  caller: Applied;
}

/** Calls in calls that are followed, and modules in all. */
const DEEPEST = 4;
const MOST_APPLIED = 300;

function callsIn(
  module: Module,
): { name: string; values: Json; file: RepositoryFile }[] {
  return module.files.flatMap(({ file, blocks }) =>
    Object.entries(isMap(blocks.module) ? blocks.module : {}).flatMap(
      ([name, calls]) => mapsIn(calls).map(values => ({ name, values, file })),
    ),
  );
}

/** Values that files give to the variables of the nearest folder of Terraform above them. */
function givenByFiles(
  files: RepositoryFile[],
  folders: ReadonlyMap<string, ModuleFile[]>,
  pathOf: (path: string) => string,
): Map<string, Given[]> {
  const given = new Map<string, Given[]>();
  for (const file of files) {
    const { path, text } = file;
    if (!/\.tfvars(?:\.json)?$/i.test(path) || !isDeployed(pathOf(path))) {
      continue;
    }
    const values = path.endsWith('.json') ? mapOf(path, text) : hclOf(file);
    let folder = folderOf(path);
    while (folder !== '' && !folders.has(folder)) {
      folder = folderOf(folder);
    }
    if (values) {
      const isProduction = isForProduction(pathOf(path));
      const known = given.get(folder) ?? [];
      known.push({ values, path, text, isProduction });
      given.set(folder, known);
    }
  }
  return given;
}

/** The modules of a repository, as the roots of production apply them. @internal */
export function appliedModules(
  files: RepositoryFile[],
  pathOf: (path: string) => string,
): { applied: Applied[]; foreign: ForeignCall[] } {
  const folders = new Map<string, ModuleFile[]>();
  for (const file of files) {
    const blocks = /\.tf$/i.test(file.path) ? hclOf(file) : undefined;
    if (blocks) {
      const folder = folderOf(file.path);
      const known = folders.get(folder) ?? [];
      known.push({ file, blocks });
      folders.set(folder, known);
    }
  }
  const given = givenByFiles(files, folders, pathOf);
  const targetOf = (module: Module, values: Json) =>
    typeof values.source === 'string' && /^\.{1,2}\//.test(values.source)
      ? resolvePath(module.folder, values.source.replace('//', '/'))
      : undefined;
  const plain = new Map(
    [...folders].map(([folder, some]) => [
      folder,
      new Module(folder, some, []),
    ]),
  );
  const called = new Set<string>();
  for (const module of plain.values()) {
    for (const { values } of callsIn(module)) {
      const target = targetOf(module, values);
      if (target !== undefined) {
        called.add(target);
      }
    }
  }
  const applied: Applied[] = [];
  const foreign: ForeignCall[] = [];
  const apply = (one: Applied, depth: number) => {
    if (applied.length >= MOST_APPLIED) {
      return;
    }
    applied.push(one);
    const calls = callsIn(one.module).map(call => ({
      call,
      target: targetOf(one.module, call.values),
    }));
    for (const { call, target } of calls) {
      const module = target === undefined ? undefined : plain.get(target);
      const isTwice =
        target !== undefined &&
        calls.some(other => other.target === target && other.call !== call);
      // Called twice, it is deployed twice: for two regions, or under two names
      let { site } = one;
      if (call.values.for_each !== undefined) {
        site = '*';
      } else if (isTwice && site !== '*') {
        site = `${site} ${call.name}`.trim();
      }
      if (!module) {
        foreign.push({ ...call, caller: { ...one, site } });
      } else if (depth < DEEPEST) {
        const { path, text } = call.file;
        const values = { values: call.values, path, text };
        apply(
          {
            ...one,
            site,
            module: module.with({
              ...values,
              isProduction: one.isProduction,
              module: one.module,
            }),
          },
          depth + 1,
        );
      }
    }
  };
  for (const [folder, module] of plain) {
    const inner = pathOf(`${folder}/main.tf`);
    if (called.has(folder) || !isDeployed(inner)) {
      continue;
    }
    const own = given.get(folder) ?? [];
    const production = own.filter(({ isProduction }) => isProduction);
    const others = own.filter(({ isProduction }) => !isProduction);
    const isProduction = production.length > 0 || isForProduction(inner);
    const sites = [
      ...new Set(production.map(({ path }) => siteOf(pathOf(path)))),
    ];
    for (const site of sites.length > 1 ? sites : [undefined]) {
      const here = production.filter(
        ({ path }) => site === undefined || siteOf(pathOf(path)) === site,
      );
      apply(
        {
          module: [...others, ...here].reduce(
            (some, values) => some.with(values),
            module,
          ),
          isProduction,
          isDefault: false,
          site: site ?? siteOf(inner),
        },
        0,
      );
    }
  }
  // One that is called only from what is not deployed here
  const reached = new Set(applied.map(({ module }) => module.folder));
  for (const [folder, module] of plain) {
    if (
      !reached.has(folder) &&
      called.has(folder) &&
      isDeployed(pathOf(folder))
    ) {
      apply(
        { module, isProduction: false, isDefault: true, site: '' },
        DEEPEST,
      );
    }
  }
  return { applied, foreign };
}

/** The resources of a type in a module, with their names. @internal */
export function resourcesOf(
  { files }: Module,
  type: string,
): { label: string; body: Json; file: RepositoryFile }[] {
  return files.flatMap(({ file, blocks }) =>
    Object.entries(
      isMap(blocks.resource?.[type]) ? blocks.resource[type] : {},
    ).flatMap(([label, bodies]) =>
      mapsIn(bodies).map(body => ({ label, body, file })),
    ),
  );
}
