// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { RepositoryFile } from '../RepositoryFile';
import type { Scope } from '../types';
import { withoutLongLines } from '../withoutLongLines';
import { commandPath } from './commandPath';
import { Enclosing } from './Enclosing';
import type { WrittenCheck } from './writtenChecks';

const OF_TASKS =
  /container_?definitions|AWS::ECS::TaskDefinition|aws_ecs|addContainer|sidecars:|^type:\s*["']?(?:Load Balanced Web|Backend) Service/im;
const FILES = /\.(?:ya?ml|json|tf|tpl|tftpl|hcl|ts|py)$/i;
const KEY = /^\s*(?:-\s*)?["']?(?:health_?check)["']?\s*[:=]/i;
const LONGEST_BLOCK = 20;

function blockAt(lines: string[], start: number): string[] {
  const indent = lines[start].search(/\S/);
  const block = [lines[start]];
  for (const line of lines.slice(start + 1, start + LONGEST_BLOCK)) {
    if (line.trim() !== '' && line.search(/\S/) <= indent) {
      break;
    }
    block.push(line);
  }
  return block;
}

const OPTIONAL = /^(?:-\s*)?["']?essential["']?\s*[:=]\s*["']?false\b/i;

/**
 * Whether a container is one that the task runs without: what fails in it neither ends nor replaces the task. Its keys stand in
 * one block, each at the same indentation.
 */
function isOptional(lines: string[], at: number): boolean {
  const indent = (line: string) => line.search(/\S/);
  const own = indent(lines[at]) + (/^\s*-\s/.test(lines[at]) ? 2 : 0);
  for (const step of [-1, 1]) {
    for (
      let next = at + step;
      next >= 0 && next < lines.length && Math.abs(next - at) < 150;
      next += step
    ) {
      const line = lines[next];
      const begins = /^\s*-\s/.test(line);
      const key = indent(line) + (begins ? 2 : 0);
      const isOther = begins && step === 1 && key <= own;
      if (line.trim() !== '' && (key < own || isOther)) {
        break;
      }
      if (key === own && OPTIONAL.test(line.trim())) {
        return true;
      }
      if (key === own && begins) {
        break;
      }
    }
  }
  return false;
}

/** The words of a list in JSON, YAML or Terraform as a command. */
function commandIn(block: string[]): string | undefined {
  const text = block
    .map(line => line.trim().replace(/^- /, ''))
    .join(' ')
    .replace(/ {2,}/g, ' ');
  const at = text.search(/command["']? ?[:=]/i);
  return at === -1
    ? undefined
    : text
        .slice(at)
        .replaceAll('\\"', '"')
        .replace(/["'], ?["']/g, ' ');
}

/**
 * The health checks of containers in ECS task definitions, in JSON, CloudFormation, Terraform, CDK and Copilot. ECS replaces
 * a task whose check fails, unless the container is not essential. (It does not look at the `HEALTHCHECK` of an image.)
 * @internal
 */
export function taskChecks(file: RepositoryFile, scope: Scope): WrittenCheck[] {
  const { path, text } = file;
  if (!FILES.test(path) || !OF_TASKS.test(text)) {
    return [];
  }
  const lines = withoutLongLines(text).split('\n');
  return lines.flatMap((line, at): WrittenCheck[] => {
    if (!KEY.test(line) || isOptional(lines, at)) {
      return [];
    }
    const block = blockAt(lines, at);
    const command = commandIn(block);
    const asked = command && commandPath(command, scope);
    if (!asked) {
      return [];
    }
    const detail = block.findIndex(one => one.includes(asked));
    const { headers, names } = new Enclosing(lines, at);
    return [
      {
        by: 'health check of the container in ECS',
        word: 'container healthcheck',
        consequences: ['restart'],
        path: asked,
        around: [...names, ...headers],
        file: path,
        line: at + 1 + Math.max(detail, 0),
      },
    ];
  });
}
