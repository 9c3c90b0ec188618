// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { maskSecrets, sanitizeText } from 'backstage-plugin-readiness-common';
import type { Observation } from '../types';
import { canonicalJson } from './canonicalJson';

const VALUE_LENGTH = 16_000;
const NAME_LENGTH = 200;
const WORDS_LENGTH = 500;
const URL_LENGTH = 2_000;

/** What of a provider its observations are checked with. @public */
export interface ObservingProvider {
  /** Names of every fact that it may return. */
  facts: readonly string[];
  /** Milliseconds. */
  timeToLive: number;
}

/**
 * Keeps the observations that follow the contract, with secrets masked, and reports what is wrong with the others.
 * @public
 */
export function checkObservations(options: {
  provider: ObservingProvider;
  observations: unknown;
  /** Refs of the services that share the target. */
  entities: string[];
  now: number;
}): { accepted: Observation[]; refused: string[] } {
  const { observations } = options;
  const accepted = new Map<string, Observation>();
  const refused: string[] = [];
  if (!Array.isArray(observations)) {
    return { accepted: [], refused: ['it returns no list of observations'] };
  }
  for (const given of observations) {
    const checked = checkOne(given, options);
    if (typeof checked === 'string') {
      refused.push(checked);
      continue;
    }
    const key = JSON.stringify([checked.fact, checked.entityRef]);
    if (accepted.has(key)) {
      refused.push(
        `${checked.fact}: it is there twice, the first of the two counts`,
      );
    } else {
      accepted.set(key, checked);
    }
  }
  return { accepted: [...accepted.values()], refused };
}

function checkOne(
  given: unknown,
  options: {
    provider: ObservingProvider;
    entities: string[];
    now: number;
  },
): Observation | string {
  const { provider, entities, now } = options;
  if (typeof given !== 'object' || given === null) {
    return 'an observation must be an object';
  }
  const { fact, entityRef, value, cannotTell, error, observedAt, expiresAt } =
    given as Observation;
  // Masked first: a secret that is cut in two would not be recognised
  const name =
    typeof fact === 'string' ? maskSecrets(fact).slice(0, NAME_LENGTH) : '';
  if (!provider.facts.includes(fact)) {
    return `"${name}" is none of the facts that the provider declares`;
  }
  const told = [value, cannotTell, error].filter(part => part !== undefined);
  if (told.length !== 1) {
    return `${name}: it needs exactly one of value, cannotTell and error`;
  }
  if (entityRef !== undefined && typeof entityRef !== 'string') {
    return `${name}: its entityRef is not text`;
  }
  const ref = entityRef?.toLowerCase();
  if (ref !== undefined && !entities.includes(ref)) {
    return `${name}: ${ref} is not a service of the target`;
  }
  // A provider's clock may be ahead; nothing can be observed in the future.
  const at = Number.isFinite(observedAt) ? Math.min(observedAt, now) : NaN;
  if (Number.isNaN(at)) {
    return `${name}: observedAt must be milliseconds since the epoch`;
  }
  if (expiresAt !== undefined && !Number.isFinite(expiresAt)) {
    return `${name}: expiresAt must be milliseconds since the epoch`;
  }
  const common = {
    fact,
    ...(ref !== undefined && { entityRef: ref }),
    observedAt: wholeMilliseconds(at),
    expiresAt: wholeMilliseconds(expiresAt ?? at + provider.timeToLive),
    ...urlOf(given as Observation),
  };
  if (value === undefined) {
    const words = cannotTell ?? error;
    if (typeof words !== 'string' || words.trim() === '') {
      return `${name}: cannotTell and error must be text`;
    }
    const text = sanitizeText(words, WORDS_LENGTH);
    return cannotTell === undefined
      ? { ...common, error: text }
      : { ...common, cannotTell: text };
  }
  const json = canonicalJson(value, observedText);
  if (json === undefined) {
    return `${name}: its value is not JSON`;
  }
  if (json.length > VALUE_LENGTH) {
    return `${name}: its value is longer than ${VALUE_LENGTH} characters`;
  }
  return {
    ...common,
    value: JSON.parse(json),
    ...shownOf(given as Observation),
  };
}

/**
 * An observed text, or the name of something. A text under a name for a secret (`"password": "…"`) is a secret that
 * could not be recognised by itself.
 */
function observedText(text: string, name?: string): string {
  const clean = sanitizeText(text, VALUE_LENGTH + 1);
  if (name === undefined || clean.length < 4) {
    return clean;
  }
  const pair = `${JSON.stringify(name)}: ${JSON.stringify(clean)}`;
  return pair.length < 1_000 && maskSecrets(pair) !== pair
    ? maskSecrets(`${name}=${clean}`).slice(name.length + 1)
    : clean;
}

/** JSON has no -0: the number would change when it is read back. */
function wholeMilliseconds(at: number): number {
  return Math.round(at) || 0;
}

/** A text for people; anything else is left out, as the value is there. */
function shownOf({ shown }: Observation): { shown?: string } {
  const text =
    typeof shown === 'string' ? sanitizeText(shown, WORDS_LENGTH) : '';
  return text.trim() === '' ? {} : { shown: text };
}

/** A link for people; anything else, and a link with a secret in it, is left out. */
function urlOf({ url }: Observation): { url?: string } {
  const isLink =
    typeof url === 'string' &&
    url.length <= URL_LENGTH &&
    /^https?:\/\//i.test(url) &&
    URL.canParse(url) &&
    maskSecrets(url) === url;
  return isLink ? { url } : {};
}
