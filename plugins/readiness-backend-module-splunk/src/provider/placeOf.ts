// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ObservedEntity } from 'backstage-plugin-readiness-node/evidence';
import type { SplunkSettings } from '../settings/types';
import { isOwnIndex } from '../facts/isOwnIndex';
import { PLACE_PATTERNS } from '../client/patterns';
import type { LogPlace } from '../client/LogPlace';

/** Where the logs of a service are searched. @internal */
export interface Place {
  key: string;
  /** Undefined if the entity's values cannot be used. */
  place?: LogPlace;
  /** The unusable annotation: `splunk.com/index`. */
  unusable?: string;
  /** Whether an empty result means that there are no logs. */
  isBinding: boolean;
}

/** The collector for Kubernetes reads the first two from pods and namespaces (signalfx/splunk-otel-collector-chart). */
const ANNOTATIONS = {
  index: 'splunk.com/index',
  sourcetype: 'splunk.com/sourcetype',
  source: 'splunk.com/source',
} as const;

type Part = keyof typeof ANNOTATIONS;

const PARTS = Object.keys(ANNOTATIONS) as Part[];

/** Undefined if neither the entity nor the configuration names an index. @internal */
export function placeOf(
  entity: ObservedEntity,
  settings: SplunkSettings,
): Place | undefined {
  const { name, namespace = 'default', annotations } = entity.entity.metadata;
  const named: Partial<Record<Part, string>> = {};
  for (const part of PARTS) {
    const text = annotations?.[ANNOTATIONS[part]];
    if (typeof text === 'string' && text.trim()) {
      named[part] = text.trim();
    }
  }
  const filled = (template: string | undefined) =>
    template?.replaceAll('{name}', name).replaceAll('{namespace}', namespace);
  const isNarrowed =
    named.sourcetype !== undefined || named.source !== undefined;
  // Everything in an index of its own is its own, of whatever source type.
  const isOwn = named.index !== undefined && isOwnIndex(named.index, name);
  const all: Partial<Record<Part, string>> = {
    index: named.index ?? filled(settings.index),
    sourcetype:
      isNarrowed || isOwn ? named.sourcetype : filled(settings.sourcetype),
    source: named.source,
  };
  if (all.index === undefined) {
    return undefined;
  }
  const isAssumed =
    named.index === undefined || all.sourcetype !== named.sourcetype;
  const isBinding = settings.defaultsAreBinding || !isAssumed;
  const place: LogPlace = { index: '' };
  for (const part of PARTS) {
    const text = all[part];
    if (text !== undefined) {
      if (!PLACE_PATTERNS[part].test(text)) {
        const unusable = named[part]
          ? ANNOTATIONS[part]
          : `readiness.splunk.${part}`;
        return { key: `unusable ${entity.entityRef}`, unusable, isBinding };
      }
      place[part] = text;
    }
  }
  const parts = PARTS.filter(part => place[part] !== undefined).map(
    part => `${part}=${place[part]}`,
  );
  return {
    key: [...parts, ...(isBinding ? [] : ['assumed'])].join(' '),
    place,
    isBinding,
  };
}
