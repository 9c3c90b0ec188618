// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { commandOf } from '../manifests/probe';
import { isDeployed } from '../isDeployed';
import type { Scope } from '../types';
import { withinFolder } from '../withinFolder';
import { withoutLongLines } from '../withoutLongLines';
import { commandPath } from './commandPath';
import type { HealthCheck } from './types';

const DOCKERFILE = /(?:^|\/)(?:Dockerfile|Containerfile)[^/]*$/;
const INSTRUCTION = /^[ \t]*HEALTHCHECK[ \t]+/i;

/** The command, or `undefined` for `NONE`; lines that go on are joined. */
function commandAt(lines: string[], start: number): string | undefined {
  const parts: string[] = [];
  for (const line of lines.slice(start, start + 20)) {
    parts.push(line.replace(/\\\s*$/, ''));
    if (!/\\\s*$/.test(line)) {
      break;
    }
  }
  const text = parts.join(' ').replace(INSTRUCTION, '');
  const at = text.search(/(?:^|\s)CMD\s/i);
  const command = at === -1 ? undefined : text.slice(at).trim().slice(4).trim();
  if (!command?.startsWith('[')) {
    return command;
  }
  try {
    return commandOf(JSON.parse(command));
  } catch {
    return command;
  }
}

/**
 * The health checks that Dockerfiles give to their images; of each the last, which is the one that counts. Docker only shows
 * what they find; Swarm replaces the container. Kubernetes and ECS do not look at them.
 * @internal
 */
export function imageChecks(scope: Scope, isSwarm: boolean): HealthCheck[] {
  return scope.files.flatMap((file): HealthCheck[] => {
    if (
      !DOCKERFILE.test(file.path) ||
      !isDeployed(withinFolder(scope, file.path))
    ) {
      return [];
    }
    const lines = withoutLongLines(file.text).split('\n');
    const at = lines.findLastIndex(line => INSTRUCTION.test(line));
    const command = at === -1 ? undefined : commandAt(lines, at);
    if (command === undefined) {
      return [];
    }
    const path = commandPath(command, scope);
    return [
      {
        text: `container healthcheck${path ? ` GET ${path}` : ''}`,
        by: 'health check of the image',
        consequences: isSwarm ? ['restart'] : [],
        ...(path && { path }),
        name: '',
        file: file.path,
        line: at + 1,
      },
    ];
  });
}
