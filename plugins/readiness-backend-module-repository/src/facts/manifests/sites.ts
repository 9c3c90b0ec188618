// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Words for where something runs, and for the halves of a pair that serve together. */
const PLACES = new Set(
  'us eu ap sa ca me af uk gb de fr ie nl au jp sg br asia europe emea apac amer americas latam anz australia northamerica southamerica africa east west north south central northeast southeast northwest southwest frankfurt london dublin paris virginia oregon ohio tokyo sydney singapore mumbai ireland canada iad fra lhr cdg dub ams sjc ord nyc lon sfo hkg nrt syd gru primary secondary standby passive active failover dr replica'.split(
    ' ',
  ),
);
/** Words that make a letter or a number beside them a place: `cluster-a`, `dc2`. */
const KINDS = new Set(
  'region regions zone zones az dc datacenter cluster clusters site sites pod cell cells shard stamp location locations k8s'.split(
    ' ',
  ),
);
/** Folders each of which is for one place, whatever it is called. */
const FOLDERS_OF_PLACES =
  /^(?:clusters?|regions?|sites?|zones?|datacenters?|dcs?|cells|locations?|stamps)$/;
const COMPASS =
  /^(?:(?:us|eu|uk|europe|asia|au|ca|ap|sa|br|jp)(?:north|south|east|west|central)?|(?:north|south|east|west|central)+(?:us|eu|europe|asia|india)?|(?:us|eu|ap|sa|ca|me|af)(?:[nsewc]|[ns][ew])\d)\d{0,2}$/;
const NUMBERED = /^([a-z]{2,})(\d{1,2})$/;
const PRODUCTION = new Set(['prod', 'production', 'prd', 'live']);
/** What files and folders of deployments are called, wherever they are for. */
const GENERIC = new Set(
  'deploy deployment deployments values config configs overlay overlays env envs environment environments k8s kubernetes kustomize manifests helm chart charts yaml yml json kustomization patch patches replicas compose docker service services app apps web api base main release helmrelease hpa autoscaler cd argocd flux secrets common default tfvars tf auto'.split(
    ' ',
  ),
);

/** The words of a name, in lower case. @internal */
export function wordsOfName(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter(Boolean);
}

/** Whether a word says where something runs, or which half of a pair it is. @internal */
export function isPlaceWord(word: string): boolean {
  const numbered = NUMBERED.exec(word);
  return (
    PLACES.has(word) ||
    COMPASS.test(word) ||
    (numbered !== null && (PLACES.has(numbered[1]) || KINDS.has(numbered[1])))
  );
}

/** A letter or a number that tells one of several from the others. @internal */
export function isOrdinal(word: string): boolean {
  return /^(?:[a-z]|\d{1,3})$/.test(word);
}

/** The words of one part of a path that say where. */
function siteOfPart(part: string, above: string | undefined): string {
  const words = wordsOfName(part);
  const isProduction = words.some(word => PRODUCTION.has(word));
  const others = words.filter(
    word => !PRODUCTION.has(word) && !GENERIC.has(word),
  );
  if (above !== undefined && FOLDERS_OF_PLACES.test(above)) {
    return others.join('-');
  }
  const isOfKind = words.some(word => KINDS.has(word) && word !== 'k8s');
  const hasPlace = others.some(isPlaceWord);
  return others
    .filter(
      word =>
        isPlaceWord(word) ||
        (isOrdinal(word) && (isProduction || isOfKind || hasPlace)),
    )
    .join('-');
}

/**
 * Where what a file deploys runs, by the words of its path: `eu-west-1`, `cluster/a`, `primary`; `''` when nothing says so.
 * Instances in several places add up.
 * @internal
 */
export function siteOf(path: string): string {
  const parts = path.toLowerCase().split('/');
  const last = parts.length - 1;
  const dot = parts[last].lastIndexOf('.');
  if (dot > 0) {
    parts[last] = parts[last].slice(0, dot);
  }
  return parts
    .map((part, index) =>
      siteOfPart(
        part,
        index > 0 && index < last ? parts[index - 1] : undefined,
      ),
    )
    .filter(Boolean)
    .join('/');
}
