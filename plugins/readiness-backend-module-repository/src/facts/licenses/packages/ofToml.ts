// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parse } from 'smol-toml';
import { licenseName } from '../licenseName';
import { recognizeLicense } from '../recognizeLicense';
import { licenseOfClassifiers, namesOfClassifiers } from './classifiers';
import { named } from './ofJson';
import type { PackageLicense } from './types';

const MARK = 'license';

function parsed(text: string): any {
  try {
    return parse(text);
  } catch {
    return undefined;
  }
}

function stringOf(raw: unknown): string | undefined {
  return typeof raw === 'string' ? raw : undefined;
}

/** A name, or the whole text of a licence. */
function ofText(raw: string): string | undefined {
  const name = licenseName(raw);
  if (name || raw.length < 100) {
    return name;
  }
  const found = recognizeLicense(raw);
  return 'license' in found ? found.license : undefined;
}

/** Of `Cargo.toml`; `license.workspace` is looked up in the workspace's. @internal */
export function ofCargo(
  text: string,
  workspaces: readonly string[],
): PackageLicense | undefined {
  const own = parsed(text);
  const inherited = (key: string) =>
    workspaces
      .map(one => stringOf(parsed(one)?.workspace?.package?.[key]))
      .find(Boolean);
  const valueOf = (key: string) => {
    const raw = own?.package?.[key];
    return raw?.workspace === true ? inherited(key) : stringOf(raw);
  };
  const name = licenseName(valueOf('license'));
  const file = valueOf('license-file');
  // The members of a workspace say whether they follow it; alone it says it for all
  const ofWorkspace = own?.package
    ? undefined
    : licenseName(own?.workspace?.package?.license);
  const license = name ?? ofWorkspace;
  if (license) {
    return { license, mark: MARK };
  }
  return file
    ? { file, mark: 'license-file' }
    : named(undefined, { names: [valueOf('license')], mark: MARK });
}

/**
 * Of `pyproject.toml`: https://packaging.python.org/en/latest/specifications/pyproject-toml/#license, and as Poetry and
 * Flit have it.
 * @internal
 */
export function ofPyproject(text: string): PackageLicense | undefined {
  const toml = parsed(text);
  const { project, tool } = toml ?? {};
  const raw =
    project?.license ?? tool?.poetry?.license ?? tool?.flit?.metadata?.license;
  const name = stringOf(raw) ?? stringOf(raw?.text);
  const license = name === undefined ? undefined : ofText(name);
  const classifiers = [
    ...listOf(project?.classifiers),
    ...listOf(tool?.poetry?.classifiers),
  ];
  const ofClassifiers = licenseOfClassifiers(classifiers);
  // A classifier may say more: whether later versions count
  if (license && ofClassifiers?.startsWith(license)) {
    return { license: ofClassifiers, mark: 'License ::' };
  }
  if (license) {
    return { license, mark: MARK };
  }
  const file = stringOf(raw?.file);
  if (ofClassifiers) {
    return { license: ofClassifiers, mark: 'License ::' };
  }
  return file
    ? { file, mark: MARK }
    : named(undefined, { names: [name], mark: MARK }) ??
        named(undefined, {
          names: namesOfClassifiers(classifiers),
          mark: 'License ::',
        });
}

function listOf(raw: unknown): string[] {
  return Array.isArray(raw)
    ? raw.filter((one): one is string => typeof one === 'string')
    : [];
}
