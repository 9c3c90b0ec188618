// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createHash } from 'node:crypto';
import type { ObservedEntity } from 'backstage-plugin-readiness-node';
import type { DatadogSettings } from '../config/types';
import { type DashboardLink, readDashboardLink } from './readDashboardLink';
import { siteOf } from '../config/siteOf';

/** What to collect for a service. @internal */
export interface Plan {
  key: string;
  site: string;
  /** Tags that its monitors and tests must all have: `service:grades`. Empty if none is usable. */
  tags: string[];
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
const TAG = /^[a-z][\w./-]*:[\w.:/-]+$/;
const LONGEST_TAG = 200;
const MOST_TAGS = 5;

function splitList(text: string | undefined): string[] {
  return (typeof text === 'string' ? text.split(',') : [])
    .map(item => item.trim())
    .filter(Boolean);
}

/** Datadog keeps tags in lower case; a tag without a colon is taken for the name of the service. */
function tagOf(text: string): string | undefined {
  const lower = text.toLowerCase();
  const tag = lower.includes(':') ? lower : `service:${lower}`;
  return TAG.test(tag) && tag.length <= LONGEST_TAG ? tag : undefined;
}

function namedTags(entity: ObservedEntity): string[] {
  const { annotations, labels } = entity.entity.metadata;
  for (const text of [
    annotations?.[TAG_ANNOTATIONS[0]],
    labels?.[TAG_LABEL],
    annotations?.[TAG_ANNOTATIONS[1]],
  ]) {
    const tags = splitList(text);
    if (tags.length > 0) {
      return tags;
    }
  }
  return [];
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
  const usable =
    sound.length === texts.length && sound.length <= MOST_TAGS ? sound : [];
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
      usable.join(',') || 'no-tag',
      ...(isBinding ? [] : ['assumed']),
      ...(dashboards.length > 0 ? [`dashboards:${links}`] : []),
    ].join(' '),
    site,
    tags: usable,
    isBinding,
    dashboards,
  };
}
