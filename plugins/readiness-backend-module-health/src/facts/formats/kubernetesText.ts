// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FormatReader, FoundComponent } from './types';

const SIGN = /^\[[+-]\]\S/;
/** Ends the name of a check; searched from its second letter on. */
const OUTCOME = /\s(?:ok$|excluded: ok$|failed$|failed:)/;
const TRAILER = /^\S+ check (passed|failed)$/;

/** `[+]name ok` in its parts. */
function partsOf(line: string) {
  if (!SIGN.test(line)) {
    return undefined;
  }
  const rest = line.slice('[+]'.length);
  const at = rest.slice(1).search(OUTCOME);
  return at === -1
    ? undefined
    : {
        sign: line[1],
        name: rest.slice(0, at + 1),
        what: rest.slice(at + 2),
      };
}

/**
 * Kubernetes' `/healthz`, `/livez` and `/readyz`: `ok`, or with `?verbose` and on failure one line for each check.
 * Excluded checks were not exercised.
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
    const parts = partsOf(line.trimEnd());
    trailer = TRAILER.exec(line.trimEnd())?.[1] ?? trailer;
    if (parts) {
      const { sign, name, what } = parts;
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
