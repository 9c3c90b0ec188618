// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { environmentOf } from '../environmentOf';
import { isPlaceholderValue } from './isPlaceholderValue';
import type { Literal } from './literalsOf';

const STORE_URL =
  /^(?:jdbc:(?:\w+:)*)?(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|oracle|mongodb(?:\+srv)?|redis|rediss|amqps?|kafka|nats|memcached|elasticsearch|cassandra|pymysql|[\w]+\+\w+):(?:thin:)?(?:@?\/\/|@)(?:[^\s/@]*@)?([\w.-]+)/i;
const QUEUE_URL =
  /^https:\/\/sqs\.[\w-]+\.amazonaws\.com\/\d+\/|^https:\/\/[\w-]+\.servicebus\.windows\.net/i;
const SERVER_IN_STRING =
  /(?:^|;)\s*(?:server|data source|host|addr(?:ess)?)\s*=\s*(?:tcp:)?([\w.-]+)/i;
const HOST_NAME =
  /(?:^|[_.\-])(?:host|hosts|hostname|server|servers|endpoint|broker|brokers|broker_url|bootstrap[_-]servers?|nodes|db_url|database_url|address|addr)$/i;
/** Who may call and from where, not where anything is. */
const OF_CALLERS = /allow|trust|cors|origin|csrf|white|permitted|bind|listen/i;
const FULL_NAME =
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+(?::\d+)?$/i;
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/;
const INSIDE_URL =
  /^https?:\/\/(?:[^\s/@]*@)?((?:[\w-]+\.)+(?:internal|corp|intranet|lan|private)|10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[6-9]|2\d|3[01])\.\d+\.\d+)(?:[:/]|$)/i;
/** Names that mean the same everywhere, or are nobody's. */
const NOBODYS =
  /^(?:localhost|0\.0\.0\.0|127\.|255\.|169\.254\.|host\.docker\.internal|.*\.local(?:host|domain)?$|.*\.(?:test|example|invalid)$|(?:.*\.)?example\.(?:com|org|net|edu)$|smtp\.(?:gmail|sendgrid|office365|mailgun)\.|email-smtp\.[\w-]+\.amazonaws\.com$)/i;
/** The addresses of AWS itself, one for each region: none is anybody's own. */
const OF_THE_CLOUD = /^[\w-]+(?:\.[a-z]{2}(?:-[a-z]+)+-\d)?\.amazonaws\.com$/i;
/** The addresses of services that the whole world uses, the same in each environment. */
const OF_EVERYBODY =
  /(?:^|\.)(?:github(?:usercontent)?\.com|gitlab\.com|bitbucket\.org|googleapis\.com|google\.com|youtube\.com|youtu\.be|vimeo\.com|stripe\.com|paypal\.com|sentry\.io|datadoghq\.(?:com|eu)|newrelic\.com|slack\.com|twilio\.com|mailgun\.net|sendgrid\.(?:com|net)|facebook\.com|twitter\.com|linkedin\.com|microsoft(?:online)?\.com|apple\.com|openai\.com|anthropic\.com|segment\.(?:com|io)|cloudflare\.com|jsdelivr\.net|unpkg\.com|npmjs\.(?:com|org)|pypi\.org|docker\.(?:com|io)|letsencrypt\.org|zoom\.us|wikipedia\.org)$/i;
/** A plain name is a service of the same compose file or cluster. */
const isFull = (host: string) => host.includes('.');

function bare(host: string): string {
  return host.replace(/:\d+$/, '');
}

/**
 * Whether a literal ties the code to one environment: the host of a database, a queue or an inner service. In words, or
 * `undefined`.
 * @internal
 */
export function hostProblem(literal: Literal): string | undefined {
  const { name, value, isFallback } = literal;
  // Read from the environment: that is a setting
  if (isFallback || isPlaceholderValue(value) || OF_CALLERS.test(name)) {
    return undefined;
  }
  const shown = name ? ` in ${name}` : '';
  if (QUEUE_URL.test(value)) {
    return `the address of a queue${shown}`;
  }
  const host =
    STORE_URL.exec(value)?.[1] ??
    SERVER_IN_STRING.exec(value)?.[1] ??
    INSIDE_URL.exec(value)?.[1] ??
    (HOST_NAME.test(name.replace(/([a-z0-9])([A-Z])/g, '$1_$2')) &&
    (FULL_NAME.test(value) || ADDRESS.test(value))
      ? bare(value)
      : undefined);
  if (
    !host ||
    !isFull(host) ||
    NOBODYS.test(host) ||
    OF_THE_CLOUD.test(host) ||
    OF_EVERYBODY.test(host) ||
    environmentOf(host) === 'other'
  ) {
    return undefined;
  }
  return `the host ${host}${shown}`;
}
