// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceWorkloads } from './manifests/workloadsOf';
import type { Reading } from './types';

const ORDER = ['cpu', 'memory'];

function textOf(amounts: Record<string, string>): string {
  const known = ORDER.filter(key => amounts[key] !== undefined);
  const others = Object.keys(amounts)
    .filter(key => !ORDER.includes(key))
    .sort();
  return [...known, ...others].map(key => `${amounts[key]} ${key}`).join(', ');
}

/** The requests and limits of the service's containers, as a text. @internal */
export function readResources(service: ServiceWorkloads): Reading {
  const { workloads, cannotTell } = service;
  const texts: string[] = [];
  let path: string | undefined;
  for (const one of workloads) {
    for (const { name, requests, limits } of one.containers) {
      const parts = [
        textOf(requests) && `requests ${textOf(requests)}`,
        textOf(limits) && `limits ${textOf(limits)}`,
      ].filter(Boolean);
      if (parts.length > 0) {
        path ??= one.path;
        const label = one.name || name;
        texts.push(`${label ? `${label}: ` : ''}${parts.join('; ')}`);
      }
    }
  }
  const [first, ...rest] = new Set(texts);
  if (!first) {
    return {
      cannotTell:
        cannotTell ?? 'The manifests set neither requests nor limits.',
      ...(workloads[0] && { path: workloads[0].path }),
    };
  }
  // One needs no name before it
  return {
    value:
      rest.length > 0
        ? [first, ...rest].sort().join(' | ')
        : first.replace(/^[^:;,]*: /, ''),
    path,
  };
}
