// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { XMLParser } from 'fast-xml-parser';
import { licenseName } from '../licenseName';
import { choiceOf, named } from './ofJson';
import type { PackageLicense } from './types';

function parsed(text: string): any {
  try {
    return new XMLParser({
      ignoreAttributes: true,
      processEntities: false,
      parseTagValue: false,
    }).parse(text);
  } catch {
    return undefined;
  }
}

function listOf(raw: unknown): any[] {
  if (raw === undefined || raw === null) {
    return [];
  }
  return Array.isArray(raw) ? raw : [raw];
}

/** Of `pom.xml`; of several one may choose: https://maven.apache.org/pom.html#Licenses. @internal */
export function ofPom(text: string): PackageLicense | undefined {
  const names = listOf(parsed(text)?.project?.licenses)
    .flatMap(one => listOf(one?.license))
    .map(one => one?.name);
  return named(choiceOf(names), { names, mark: '<licenses' });
}

/** Of a project of MSBuild. @internal */
export function ofProject(text: string): PackageLicense | undefined {
  const groups = listOf(parsed(text)?.Project?.PropertyGroup);
  const valueOf = (key: string) =>
    groups.map(group => group?.[key]).find(value => typeof value === 'string');
  const license = licenseName(valueOf('PackageLicenseExpression'));
  if (license) {
    return { license, mark: 'PackageLicenseExpression' };
  }
  const file = valueOf('PackageLicenseFile');
  return file ? { file, mark: 'PackageLicenseFile' } : undefined;
}
