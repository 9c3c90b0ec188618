// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node';
import { statusOf } from '../statusOf';
import { worstOf } from '../worstOf';
import type { FormatReader, FoundComponent } from './types';

const OWN_WORDS = ['pass', 'warn', 'fail'];

function readCheck(name: string, nodes: unknown[]): FoundComponent {
  const records = nodes.filter(isRecord);
  const type = records.find(
    node => typeof node.componentType === 'string',
  )?.componentType;
  return {
    name,
    status: worstOf(records.map(node => statusOf(node.status))),
    ...(typeof type === 'string' && { type }),
  };
}

/**
 * `application/health+json` of draft-inadarei-api-health-check-06, sections 3 and 4: only `status` is required; each check
 * is a list of nodes, of which the worst counts.
 * @internal
 */
export const readHealthJson: FormatReader = ({ json, mediaType }) => {
  if (!isRecord(json)) {
    return undefined;
  }
  const { checks, status } = json;
  const entries = isRecord(checks) ? Object.entries(checks) : [];
  const isOwn =
    mediaType === 'application/health+json' ||
    (entries.length > 0 &&
      entries.every(([, nodes]) => Array.isArray(nodes))) ||
    (typeof status === 'string' &&
      OWN_WORDS.includes(status.toLowerCase()) &&
      entries.length === 0 &&
      Object.keys(json).length === 1);
  if (!isOwn) {
    return undefined;
  }
  return {
    format: 'health+json',
    root: statusOf(status),
    components: entries.map(([name, nodes]) =>
      readCheck(name, Array.isArray(nodes) ? nodes : [nodes]),
    ),
    coverage: entries.length > 0 ? 'all' : 'none',
  };
};
