// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import type { ObservedEntity } from 'backstage-plugin-readiness-node/evidence';
import type { DatadogSettings } from '../settings/types';
import { type DashboardLink, readDashboardLink } from './readDashboardLink';
import { siteOf } from '../settings/siteOf';

/** What to collect for a service. @internal */
export interface Plan {
  key: string;
  site: string;
  /**
   * Tags that its monitors and tests must all have: `[['service:grades']]`. Several lists: any of them will do. Empty if
   * none is usable.
   */
  wanted: string[][];
  /** Whether an empty result for these tags means that there is nothing. */
  isBinding: boolean;
  dashboards: DashboardLink[];
}

/** Backstage's Datadog plugin reads the first two (README of roadie's backstage-plugin-datadog). */
const DASHBOARDS = 'datadoghq.com/dashboard-url';
const SITE = 'datadoghq.com/site';
const TAG_ANNOTATIONS = [
  'datadoghq.com/monitor_tags',
  'datadoghq.com/tag-name',
];
/** Datadog's unified service tagging. */
const TAG_LABEL = 'tags.datadoghq.com/service';

/** Further dashboards of one service are not read. */
const MOST_DASHBOARDS = 5;
const TAG = /^[a-z][\w./-]*(?::[\w.:/-]+)?$/;
/** Datadog's key for the name of a service. */
const SERVICE = 'service:';
const LONGEST_TAG = 200;
const MOST_TAGS = 5;

function splitList(text: string | undefined): string[] {
  return (typeof text === 'string' ? text.split(',') : [])
    .map(item => item.trim())
    .filter(Boolean);
}

/** Datadog keeps tags in lower case. */
function tagOf(text: string): string | undefined {
  const tag = text.toLowerCase();
  return TAG.test(tag) && tag.length <= LONGEST_TAG ? tag : undefined;
}

/** The value of the label is the name of a service; in the annotations are tags as they are. */
function namedTags(entity: ObservedEntity): string[] {
  const { annotations, labels } = entity.entity.metadata;
  const ofService = (name: string) =>
    name.includes(':') ? name : `${SERVICE}${name}`;
  for (const tags of [
    splitList(annotations?.[TAG_ANNOTATIONS[0]]),
    splitList(labels?.[TAG_LABEL]).map(ofService),
    splitList(annotations?.[TAG_ANNOTATIONS[1]]),
  ]) {
    if (tags.length > 0) {
      return tags;
    }
  }
  return [];
}

/** A tag without a colon is looked for as it is; it may be meant as the name of the service, so that this will do too. */
function withService(tags: string[]): string[][] {
  const [tag] = tags;
  return tags.length === 1 && !tag.includes(':')
    ? [[tag], [`${SERVICE}${tag}`]]
    : [tags];
}

/** The answer comes before the annotation, because the fact verifies or contradicts the answer. */
function linksOf(entity: ObservedEntity): DashboardLink[] {
  const answered = entity.answers['metrics-dashboard'] ?? [];
  const texts =
    answered.length > 0
      ? answered
      : splitList(entity.entity.metadata.annotations?.[DASHBOARDS]);
  const links = new Map<string, DashboardLink>();
  for (const text of texts) {
    const link = readDashboardLink(text);
    if (link) {
      links.set(`${link.site} ${link.id ?? link.token ?? link.url}`, link);
    }
  }
  return [...links.keys()]
    .sort()
    .map(name => links.get(name)!)
    .slice(0, MOST_DASHBOARDS);
}

/** @internal */
export function planOf(
  entity: ObservedEntity,
  settings: DatadogSettings,
): Plan {
  const { name, namespace = 'default', annotations } = entity.entity.metadata;
  const dashboards = linksOf(entity);
  const named = namedTags(entity);
  const texts =
    named.length > 0
      ? named
      : [
          settings.serviceTag
            .replaceAll('{name}', name)
            .replaceAll('{namespace}', namespace),
        ];
  const tags = texts.map(tagOf);
  const sound = tags.filter(tag => tag !== undefined);
  const isUsable = sound.length === texts.length && sound.length <= MOST_TAGS;
  const wanted = isUsable ? withService(sound) : [];
  const site =
    siteOf(annotations?.[SITE]?.trim() ?? '') ??
    dashboards[0]?.site ??
    settings.sites[0].site;
  const isBinding = named.length > 0 || settings.serviceTagIsBinding;
  // A public link opens the dashboard to anyone, and the key is stored and shown.
  const links = createHash('sha256')
    .update(JSON.stringify(dashboards.map(({ url }) => url)))
    .digest('hex')
    .slice(0, 12);
  return {
    key: [
      site,
      wanted[0]?.join(',') ?? 'no-tag',
      ...(isBinding ? [] : ['assumed']),
      ...(dashboards.length > 0 ? [`dashboards:${links}`] : []),
    ].join(' '),
    site,
    wanted,
    isBinding,
    dashboards,
  };
}
