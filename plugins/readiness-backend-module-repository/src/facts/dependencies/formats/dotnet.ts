// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  attributeOf,
  elementsAt,
  lineOfElement,
  parseXml,
  textAt,
  type Element,
} from '../parseXml';
import type { Dependency } from '../types';

function dependencyOf(
  text: string,
  element: Element,
  name: string | undefined,
): Dependency[] {
  return name
    ? [
        {
          name,
          keys: [name.toLowerCase()],
          line: () => lineOfElement(text, element),
        },
      ]
    : [];
}

/** `'$(Configuration)' == 'Debug'`: not what is published. */
function isForDebugging(element: Element): boolean {
  const condition = attributeOf(element, 'Condition') ?? '';
  return /==[ \t]*'?Debug\b/i.test(condition);
}

/**
 * `PackageReference` of an MSBuild project that is no test. Packages that stay private (analyzers) and the versions of
 * `Directory.Packages.props` are none.
 * @internal
 */
export function readMsbuild(text: string): Dependency[] {
  const [project] = elementsAt(
    parseXml(text.replace(/^\uFEFF/, '')),
    'Project',
  );
  if (!project) {
    return [];
  }
  const references = elementsAt(project, 'ItemGroup')
    .filter(group => !isForDebugging(group))
    .flatMap(group => elementsAt(group, 'PackageReference'));
  const isTest =
    elementsAt(project, 'PropertyGroup').some(
      group => textAt(group, 'IsTestProject')?.toLowerCase() === 'true',
    ) ||
    references.some(
      one =>
        attributeOf(one, 'Include')?.toLowerCase() === 'microsoft.net.test.sdk',
    );
  return isTest
    ? []
    : references
        .filter(
          one =>
            attributeOf(one, 'PrivateAssets')?.toLowerCase() !== 'all' &&
            !isForDebugging(one),
        )
        .flatMap(one => dependencyOf(text, one, attributeOf(one, 'Include')));
}

/** NuGet's older list. @internal */
export function readPackagesConfig(text: string): Dependency[] {
  const root = parseXml(text.replace(/^\uFEFF/, ''));
  return elementsAt(root, 'packages', 'package')
    .filter(one => attributeOf(one, 'developmentDependency') !== 'true')
    .flatMap(one => dependencyOf(text, one, attributeOf(one, 'id')));
}
