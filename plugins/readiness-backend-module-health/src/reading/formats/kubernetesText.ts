// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FormatReader, FoundComponent } from './types';

const LINE = /^\[([+-])\](\S.*?)\s(ok|failed(?::.*)?|excluded: ok)$/;
const TRAILER = /^\S+ check (passed|failed)$/;

/**
 * Kubernetes' `/healthz`, `/livez` and `/readyz`: `ok`, or with `?verbose` and on failure one line a check. What was
 * excluded was not exercised.
 * @internal
 */
export const readKubernetesText: FormatReader = ({ text, json, isHtml }) => {
  if (text === 'ok') {
    return {
      format: 'k8s-healthz',
      root: 'pass',
      components: [],
      coverage: 'none',
    };
  }
  if (json !== undefined || isHtml || !/^\[[+-]\]/.test(text)) {
    return undefined;
  }
  const components: FoundComponent[] = [];
  let trailer: string | undefined;
  for (const line of text.split(/\r?\n/)) {
    const [, sign, name, what] = LINE.exec(line.trimEnd()) ?? [];
    trailer = TRAILER.exec(line.trimEnd())?.[1] ?? trailer;
    if (name !== undefined) {
      const isSkipped = what.startsWith('excluded');
      const status = sign === '+' ? 'pass' : 'fail';
      components.push(
        isSkipped ? { name, status: 'unknown', isSkipped } : { name, status },
      );
    }
  }
  if (components.length === 0) {
    return undefined;
  }
  return {
    format: 'k8s-healthz',
    ...(trailer && { root: trailer === 'passed' ? 'pass' : 'fail' }),
    components,
    coverage: 'all',
  };
};
