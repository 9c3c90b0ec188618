// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isRecord } from 'backstage-plugin-readiness-node/evidence';
import { stateOf, statusOf } from '../statusOf';
import { worstOf } from '../worstOf';
import type { FormatReader, FoundComponent } from './types';

const OWN_WORDS = ['pass', 'warn', 'fail'];

function readCheck(name: string, nodes: unknown[]): FoundComponent {
  const records = nodes.filter(isRecord);
  const type = records.find(
    node => typeof node.componentType === 'string',
  )?.componentType;
  const states = records.map(node => stateOf(node.status, node));
  const isSkipped =
    states.length > 0 &&
    states.every((state, index) =>
      Boolean('status' in records[index] && state.isSkipped),
    );
  return {
    name,
    status: worstOf(states.map(({ status }) => status)),
    ...(typeof type === 'string' && { type }),
    ...(isSkipped && { isSkipped }),
  };
}

/** A node, where others write a list of one. */
function isNode(value: unknown): boolean {
  return isRecord(value) && ('status' in value || 'componentType' in value);
}

/** Keys of the draft; others are home-made. */
const KEYS = new Set(
  'status version releaseId notes output checks links serviceId description'.split(
    ' ',
  ),
);

/**
 * `application/health+json` of draft-inadarei-api-health-check-06, sections 3 and 4: only `status` is required; each check
 * is a list of nodes, of which the worst counts. Many write one object instead of the list, and `UP` or `OK`.
 * @internal
 */
export const readHealthJson: FormatReader = ({ json, mediaType }) => {
  if (!isRecord(json)) {
    return undefined;
  }
  const { checks, status } = json;
  const entries = isRecord(checks) ? Object.entries(checks) : [];
  const isListed =
    entries.length > 0 &&
    (entries.every(([, nodes]) => Array.isArray(nodes)) ||
      (typeof status === 'string' &&
        entries.every(([, nodes]) => isNode(nodes)) &&
        Object.keys(json).every(key => KEYS.has(key))));
  const isOwn =
    (mediaType === 'application/health+json' &&
      entries.every(([, nodes]) => Array.isArray(nodes) || isNode(nodes))) ||
    isListed ||
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
    more: Object.keys(json).filter(key => key !== 'status' && key !== 'checks'),
  };
};
