// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { helmIndent, helmParts, withoutHelmComments } from './helmActions';
import { HelmValueReader, UNKNOWN } from './helmValueReader';

/** Characters that a template may have when it is filled in; real ones have some thousands. */
const LARGEST = 1024 * 1024;

interface Block {
  /** `undefined`: not known, so that both sides are kept. */
  isKept: boolean | undefined;
  scope: unknown;
}

/** The blocks that are open, and whether any of them is dropped. */
class Blocks {
  private readonly open: Block[] = [];
  private dropped = 0;

  get isDropped(): boolean {
    return this.dropped > 0;
  }

  get scope(): unknown {
    return this.open.at(-1)?.scope;
  }

  push(block: Block) {
    this.open.push(block);
    this.dropped += block.isKept === false ? 1 : 0;
  }

  pop() {
    this.dropped -= this.open.pop()?.isKept === false ? 1 : 0;
  }

  invert() {
    const last = this.open.pop();
    if (last) {
      this.dropped -= last.isKept === false ? 1 : 0;
      const isKept = last.isKept === undefined ? undefined : !last.isKept;
      this.push({ ...last, isKept });
    }
  }
}

/** Follows an action that opens or closes a block, or only sets a variable; `false` when it is another one. */
function isControl(
  action: string,
  blocks: Blocks,
  values: HelmValueReader,
): boolean {
  const [word] = action.split(/\s/, 1);
  const rest = action.slice(word.length).trim();
  if (word === 'if') {
    blocks.push({ isKept: values.conditionOf(rest), scope: blocks.scope });
  } else if (word === 'with' || word === 'range') {
    const path = rest.includes('(') ? undefined : values.pathOf(rest);
    const scope = path === undefined ? undefined : values.valueAt(path);
    blocks.push({
      isKept: path === undefined ? undefined : values.isTruthy(scope),
      scope: word === 'with' ? scope : undefined,
    });
  } else if (word === 'define' || word === 'block') {
    blocks.push({ isKept: false, scope: undefined });
  } else if (word === 'else') {
    blocks.invert();
  } else if (word === 'end') {
    blocks.pop();
  } else {
    return action.includes(':=');
  }
  return true;
}

/**
 * Fills in a Helm template as far as its values say, without running it: values, defaults, `toYaml`, and conditions on a
 * single value. What it cannot know becomes {@link UNKNOWN}; of a condition it cannot decide it keeps both sides.
 * @returns `undefined` when it would become larger than 1 MiB: what it deploys cannot be told
 * @internal
 */
export function fillHelmTemplate(
  template: string,
  values: unknown,
): string | undefined {
  const reader = new HelmValueReader(values);
  const blocks = new Blocks();
  const lines: string[] = [];
  let size = 0;
  for (const line of withoutHelmComments(template).split('\n')) {
    const indent = helmIndent(line);
    const filled: string[] = [];
    let hasControl = false;
    for (const part of helmParts(line)) {
      if ('text' in part) {
        filled.push(part.text);
        size += part.text.length;
      } else if (isControl(part.action, blocks, reader)) {
        hasControl = true;
      } else if (!blocks.isDropped) {
        const text = reader.evaluate(part.action, blocks.scope);
        filled.push(' '.repeat(indent), text);
        size += indent + text.length;
      }
      if (size > LARGEST) {
        return undefined;
      }
    }
    const text = filled.join('');
    if (!blocks.isDropped && !(hasControl && text.trim() === '')) {
      // A whole line of what another template would give: nothing can be known of it
      lines.push(text.trim() === UNKNOWN ? '' : text);
    }
  }
  return lines.join('\n');
}
