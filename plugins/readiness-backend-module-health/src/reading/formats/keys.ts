// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** A key as it is compared: the same for `overall_status`, `overallStatus` and `OverallStatus`. @internal */
export function plainKey(key: string): string {
  return key
    .slice(0, 100)
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

const set = (words: string) => new Set(words.split(' '));

/** Keys of the overall status in home-made JSON, in order of preference. */
const ROOTS =
  'status overallstatus overall overallhealth health healthstatus state outcome result healthy ishealthy ok success alive live ready up running message msg'.split(
    ' ',
  );
const ROOT_SET: ReadonlySet<string> = new Set(ROOTS);

/** Keys under which components are listed. */
const CONTAINERS = set(
  'checks checkresults check components component dependencies dependency deps services service details detail results result entries parts part subsystems systems resources items integrations connections backends upstreams probes indicators healthchecks children data info modules externals infrastructure errors error',
);

/** Keys of the name of an item in a list. @internal */
export const nameKeys = set(
  'name id component componentname service servicename check checkname key dependency title label',
);

/** Keys that describe the service or the response, and are neither a status nor a component. */
const ABOUT = set(
  'version appversion serviceversion releaseid release build buildnumber buildtime buildid commit commithash sha revision gitsha git branch tag ' +
    'timestamp time date datetime now servertime checkedat finishedat lastchecked updatedat generatedat startedat starttime started uptime uptimeseconds duration totalduration durationms took elapsed responsetime responsetimems latency latencyms ' +
    'name service servicename serviceid app application appname id instance instanceid host hostname node pod nodename region zone datacenter cluster namespace env environment profile profiles mode debug color stage tier ' +
    'description notes note links link output code statuscode httpstatus requestid traceid correlationid groups system process runtime os platform memory meta metadata pid schema schemaversion apiversion type title ' +
    'info maintenance readonly documentation docs url author license copyright',
);

/** Keys that give nothing away: when the response was made, and how long it took. */
const HARMLESS = set(
  'timestamp time date datetime now servertime checkedat finishedat lastchecked updatedat generatedat duration totalduration durationms took elapsed responsetime responsetimems latency latencyms groups code statuscode httpstatus requestid traceid correlationid apiversion schemaversion schema',
);
/** Of a format or an API, not of software. */
const FORMAT_VERSION = /^v?\d{1,3}(?:\.0)?$/i;

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
export function isAboutKey(key: string): boolean {
  return ABOUT.has(plainKey(key));
}

/** The values of an object under the keys of an overall status, the most telling first. @internal */
export function rootValues(value: Record<string, unknown>): unknown[] {
  const found = new Map<string, unknown>();
  for (const [key, inner] of Object.entries(value)) {
    const plain = plainKey(key);
    if (ROOT_SET.has(plain) && !found.has(plain)) {
      found.set(plain, inner);
    }
  }
  return ROOTS.filter(key => found.has(key)).map(key => found.get(key));
}
