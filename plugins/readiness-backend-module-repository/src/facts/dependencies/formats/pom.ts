// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  elementsAt,
  lineOfElement,
  parseXml,
  textAt,
  type Element,
} from '../parseXml';
import type { Dependency } from '../types';
import { jvmKeys } from './jvm';

/** Scopes that are packed with the service. */
const PACKED = new Set(['compile', 'runtime']);

function isActive(profile: Element): boolean {
  const [activation] = elementsAt(profile, 'activation');
  const isDefault =
    activation && textAt(activation, 'activeByDefault') === 'true';
  return (
    isDefault || /^(?:prod|production)$/i.test(textAt(profile, 'id') ?? '')
  );
}

/**
 * The dependencies of a Maven project itself, not those that it manages or its plugins have; of profiles only those that
 * are active by default or for production.
 * @internal
 */
export function readPom(text: string): Dependency[] {
  const [project] = elementsAt(parseXml(text), 'project');
  if (!project) {
    return [];
  }
  const active = elementsAt(project, 'profiles', 'profile').filter(isActive);
  return [project, ...active]
    .flatMap(one => elementsAt(one, 'dependencies', 'dependency'))
    .flatMap(element => {
      const group = textAt(element, 'groupId') ?? '';
      const artifact = textAt(element, 'artifactId') ?? '';
      const type = textAt(element, 'type') ?? 'jar';
      const isPacked =
        PACKED.has(textAt(element, 'scope') ?? 'compile') &&
        textAt(element, 'optional') !== 'true' &&
        type === 'jar' &&
        textAt(element, 'classifier') !== 'tests';
      return artifact === '' || !isPacked
        ? []
        : [
            {
              name: artifact,
              keys: jvmKeys(group, artifact),
              line: () => lineOfElement(text, element),
            },
          ];
    });
}
