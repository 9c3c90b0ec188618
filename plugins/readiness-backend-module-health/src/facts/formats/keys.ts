// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A key as it is compared: the same for `overall_status`, `overallStatus` and `OverallStatus`. @internal */
export function plainKey(key: string): string {
  return key
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const list = (words: string) => words.split(' ');
const set = (words: string): ReadonlySet<string> => new Set(list(words));

/** Keys of the overall status in home-made JSON, in order of preference. */
const ROOTS = list(
  'status statusname overallstatus globalstatus overall overallhealth health healthstatus state outcome result healthy ishealthy ok success passed alive live ready up running connected reachable available message msg',
);
const ROOT_SET: ReadonlySet<string> = new Set(ROOTS);

/** Keys under which components are listed. */
const CONTAINERS = set(
  'checks checkresults check components component dependencies dependency deps services service details detail results entries entities parts part subsystems systems resources items integrations connections backends upstreams probes indicators healthchecks children modules externals infrastructure nodes',
);
/** The same, but below a component they hold its details. */
const WRAPPERS = set('data result info health payload response body');

/** Keys of the name of an item in a list, in order of preference. */
const NAMES = list(
  'name checkname componentname servicename component service check checker alias dependency resource label title key id checkid serviceid',
);

/** Keys that describe the service or the response, and are neither a status nor a component. */
const ABOUT = set(
  'version appversion serviceversion versionnumber releaseid release build buildnumber buildtime builddate buildid buildtag commit commitid commithash gitcommit gitcommitsha sha revision gitsha git branch tag ' +
    'timestamp time date datetime now servertime checkedat finishedat lastchecked updatedat generatedat startedat starttime started uptime uptimeseconds duration totalduration totaltimetaken durationms took elapsed responsetime responsetimems latency latencyms ' +
    'name service servicename serviceid app application appname id instance instanceid host hostname node nodeid pod nodename region zone datacenter cluster namespace env environment profile profiles mode debug color stage tier ' +
    'description notes note links link output code statuscode httpstatus requestid traceid correlationid groups system process runtime os platform memory meta metadata pid schema schemaversion apiversion type title ' +
    'info metrics stats statistics config configuration settings alarms causes cause reason error errors message msg maintenance readonly documentation docs url author license copyright',
);

/** Keys that give nothing away: its name, when the response was made, and how long that took. */
const HARMLESS = set(
  'name service servicename serviceid app application appname timestamp time date datetime now servertime checkedat finishedat lastchecked updatedat generatedat duration totalduration totaltimetaken durationms took elapsed responsetime responsetimems latency latencyms groups code statuscode httpstatus requestid traceid correlationid apiversion schemaversion schema',
);
/** Of a format or an API, not of software. */
const FORMAT_VERSION = /^v?\d{1,3}(?:\.0)?$/i;

/** Ends a key of a setting or a description, whatever it begins with: `db_version`, `redis_host`. */
const SETTING =
  /(?:version|revision|migration|build|host|hostname|url|uri|port|name|schema|driver|engine|type|size|count|user|mode|id|sha|time|date)s?$/;

/** Whether a key and its value give nothing away beside up or down. @internal */
export function isHarmless(key: string, value: unknown): boolean {
  const plain = plainKey(key);
  return (
    HARMLESS.has(plain) ||
    (plain === 'version' && FORMAT_VERSION.test(String(value)))
  );
}

/** @internal */
export function isRootKey(key: string): boolean {
  return ROOT_SET.has(plainKey(key));
}

/** @internal */
export function isContainerKey(key: string): boolean {
  return CONTAINERS.has(plainKey(key));
}

/** @internal */
export function isWrapperKey(key: string): boolean {
  return WRAPPERS.has(plainKey(key));
}

/** @internal */
export function isAboutKey(key: string): boolean {
  return ABOUT.has(plainKey(key));
}

/** @internal */
export function isSettingKey(key: string): boolean {
  return SETTING.test(plainKey(key));
}

function firstOf(
  value: Record<string, unknown>,
  keys: string[],
  known: ReadonlySet<string>,
): unknown[] {
  const found = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    const plain = plainKey(key);
    if (known.has(plain) && !found.has(plain)) {
      found.set(plain, inner);
    }
  }
  return keys.filter(key => found.has(key)).map(key => found.get(key));
}

/** The values of an object under the keys of an overall status, the most telling first. @internal */
export function rootValues(value: Record<string, unknown>): unknown[] {
  return firstOf(value, ROOTS, ROOT_SET);
}

const NAME_SET: ReadonlySet<string> = new Set(NAMES);

/** The name of an item in a list. @internal */
export function nameOfItem(item: Record<string, unknown>): string | undefined {
  return firstOf(item, NAMES, NAME_SET).find(
    (name): name is string => typeof name === 'string' && name !== '',
  );
}
