// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { LONGEST_TEXT } from '../answers/cleanText';
import type { CatalogSource } from '../../engine';
import { PREFIX } from '../answers/collectAnnotations';
import { stringifyAnnotationValue } from '../stringifyAnnotationValue';
import { sanitizeText } from '../answers/sanitizeText';
import { fieldOf } from './fieldOf';
import type { RelatedEntityMap } from './RelatedEntityMap';
import { isLinkOf } from './linkKinds';
import {
  generalValue,
  relationTargets,
  relationValue,
} from './relationTargets';
import { repositoriesOf } from './repositoriesOf';

/** The raw answers of one catalog source, with the place they come from. @internal */
export interface SourceItems {
  key: string;
  items: string[];
}

/** Reads one catalog source of an entity; no items means no answer. @internal */
export function sourceItems(
  relatedEntities: RelatedEntityMap,
  source: CatalogSource,
): SourceItems {
  const { entity } = relatedEntities;
  const { metadata } = entity;
  const key = source.key ?? '';
  switch (source.from) {
    case 'field':
      return { key, items: mapped(source, [fieldOf(entity, key)]) };
    case 'annotation':
      // Own annotations are read as such, with their forms and findings
      return {
        key,
        items: key.startsWith(PREFIX)
          ? []
          : mapped(source, [own(metadata.annotations, key)]),
      };
    case 'label':
      return {
        key: `metadata.labels.${key}`,
        items: mapped(source, [own(metadata.labels, key)]),
      };
    case 'tag':
      return { key: 'metadata.tags', items: tagItems(source, metadata.tags) };
    case 'link':
      return {
        key: 'metadata.links',
        items: mapped(source, linkUrls(source, metadata.links)),
      };
    case 'repository':
      return { key: 'repository', items: repositoriesOf(entity) };
    case 'relation':
      return {
        key: `relations.${source.relation}`,
        items: relationTargets(relatedEntities, source)
          .map(
            target =>
              relationValue(entity, source, target) ??
              (source.stores && generalValue(target)),
          )
          .filter(value => value !== undefined),
      };
  }
}

function own(record: unknown, key: string): unknown {
  return typeof record === 'object' &&
    record !== null &&
    Object.hasOwn(record, key)
    ? (record as Record<string, unknown>)[key]
    : undefined;
}

/** Raw values as answers. Values missing from the map are ignored. */
function mapped(source: CatalogSource, raws: unknown[]): string[] {
  const items: string[] = [];
  for (const raw of raws) {
    const text = stringifyAnnotationValue(raw)?.trim();
    if (!text) {
      continue;
    }
    const lower = text.toLowerCase();
    if (!source.map) {
      items.push(source.value ?? text);
    } else if (Object.hasOwn(source.map, lower)) {
      items.push(source.map[lower]);
    }
  }
  return items;
}

function tagItems(source: CatalogSource, tags: unknown): string[] {
  if (!Array.isArray(tags)) {
    return [];
  }
  const { prefix, key } = source;
  const raws: string[] = [];
  for (const tag of tags) {
    if (typeof tag !== 'string') {
      continue;
    }
    const lower = tag.toLowerCase();
    if (prefix !== undefined) {
      if (lower.startsWith(prefix.toLowerCase())) {
        // The reader reports secrets; it would not recognise one in lower case or without its beginning.
        const isSecret = sanitizeText(tag) !== tag;
        raws.push(isSecret ? tag : lower.slice(prefix.length));
      }
    } else if (source.map || lower === key?.toLowerCase()) {
      raws.push(lower);
    }
  }
  return mapped(source, raws);
}

const patterns = new Map<string, RegExp | undefined>();

/** A pattern from the checklist. One that does not compile matches nothing; the checklist loader refuses it. */
function patternOf(match: string): RegExp | undefined {
  if (!patterns.has(match)) {
    let pattern: RegExp | undefined;
    try {
      pattern = new RegExp(match, 'i');
    } catch {
      pattern = undefined;
    }
    patterns.set(match, pattern);
  }
  return patterns.get(match);
}

function linkUrls(source: CatalogSource, links: unknown): string[] {
  if (!Array.isArray(links)) {
    return [];
  }
  const { linkType, linkKind, match } = source;
  const pattern = match === undefined ? undefined : patternOf(match);
  const urls: string[] = [];
  for (const link of links) {
    const url = link?.url;
    if (typeof url !== 'string') {
      continue;
    }
    const title = typeof link.title === 'string' ? link.title : '';
    const typed =
      linkType !== undefined &&
      String(link.type ?? '').toLowerCase() === linkType.toLowerCase();
    const isOfKind = linkKind !== undefined && isLinkOf(linkKind, link);
    if (
      typed ||
      isOfKind ||
      pattern?.test(title.slice(0, LONGEST_TEXT)) ||
      pattern?.test(url.slice(0, LONGEST_TEXT))
    ) {
      urls.push(url);
    }
  }
  return urls;
}
