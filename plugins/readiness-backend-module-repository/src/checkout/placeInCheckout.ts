// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { namedRepositories } from 'backstage-plugin-readiness-common/annotations';
import { parseRepositoryUrl } from '../place/parseRepositoryUrl';
import { normalizeOrigin } from './normalizeOrigin';
import type { Checkout, CheckoutEntity } from './types';

const SOURCE_LOCATION = 'backstage.io/source-location';
const OWN_ANSWER = 'readiness/repositories';

/** Without configuration, a host is what its name says. */
const HOSTS_BY_NAME = {
  byUrl(url: string | URL) {
    const { hostname } = new URL(url);
    const type =
      ['github', 'gitlab'].find(name => hostname.includes(name)) ?? 'other';
    return {
      type,
      title: hostname,
      resolveUrl: String,
      resolveEditUrl: String,
    };
  },
};

/** Where the code of an entity is. @internal */
export type PlaceInCheckout =
  | {
      isHere: true;
      /** From the root; `''` when it is the root. */
      folder: string;
      /** Nothing says that the code is here but that the entity's own file is. */
      isDerived: boolean;
      /** How many repositories it is built from. */
      repositories: number;
    }
  | {
      isHere: false;
      /** The repository that it names instead. */
      repository: string;
    };

/**
 * Whether the code of an entity is in a checkout, and in which folder. What it names (its answer, the annotations of Backstage's
 * plugins, a source location that was written by hand) says more than the place of its file: some organisations keep all
 * these files in one repository of their own.
 * @internal
 */
export function placeInCheckout(
  { observed, file }: CheckoutEntity,
  checkout: Checkout,
): PlaceInCheckout {
  const origin =
    checkout.origin && normalizeOrigin(checkout.origin)?.toLowerCase();
  const { own, written, linked } = namedBy(observed, origin);
  const named = [...own, ...written, ...linked];
  const answered = own.length > 0 ? own : linked;
  const repositories =
    own.length === 0 && written.length > 0
      ? 1
      : Math.max(1, new Set(answered.map(({ url }) => url)).size);
  const folder = folderOf(file);
  if (named.length === 0 || !origin) {
    // Which repository this is, nobody knows: then only code shows that the entity's code is here
    return { isHere: true, folder, isDerived: true, repositories };
  }
  const here = named.filter(({ url }) => url === origin);
  return here.length > 0
    ? {
        isHere: true,
        // Of several that are the same repository, the one with a folder counts
        folder: here.map(one => one.folder).find(one => one !== '') ?? folder,
        isDerived: false,
        repositories,
      }
    : { isHere: false, repository: named[0].url };
}

function folderOf(file: string): string {
  return file.slice(0, Math.max(0, file.lastIndexOf('/')));
}

interface Named {
  url: string;
  folder: string;
}

/** As `placeOf` has it: the owner's answer, what is written for Backstage and its plugins, and links. */
function namedBy(
  { answers, entity }: CheckoutEntity['observed'],
  origin: string | undefined,
): Record<'own' | 'written' | 'linked', Named[]> {
  const annotations = entity.metadata.annotations ?? {};
  const source = annotations[SOURCE_LOCATION];
  const isOwn = annotations[OWN_ANSWER] !== undefined;
  const answered = placesOf(answers.repositories ?? []);
  return {
    own: isOwn ? answered : [],
    written: placesOf([
      ...namedRepositories(annotations, { keptAt: origin }),
      ...(typeof source === 'string' ? [source.replace(/^url:/, '')] : []),
    ]),
    // Where nothing else answers, the place of the entity's file does, and names nothing
    linked: isOwn ? [] : answered.filter(({ url }) => url !== origin),
  };
}

function placesOf(addresses: string[]): Named[] {
  return addresses.flatMap(address => {
    const place = parseRepositoryUrl(address, HOSTS_BY_NAME);
    const url = place && normalizeOrigin(place.url)?.toLowerCase();
    return url ? [{ url, folder: place.folder }] : [];
  });
}
