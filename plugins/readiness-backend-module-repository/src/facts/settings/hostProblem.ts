// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parse } from 'tldts';
import { environmentOf } from '../environmentOf';
import { isPlaceholderValue } from './isPlaceholderValue';
import type { Literal } from './literalsOf';
import type { Problem } from './secretProblem';

const STORE_URL =
  /^(?:jdbc:)?(?:(?:aws-wrapper|p6spy|otel|tc):)?(?:postgres(?:ql)?|mysql|mariadb|mssql|sqlserver|oracle|mongodb(?:\+srv)?|redis|rediss|amqps?|kafka|nats|memcached|elasticsearch|cassandra|(?:postgres(?:ql)?|mysql|mariadb|mssql|oracle|mongodb|redis|amqp|cockroachdb|redshift|db2)\+\w+):(?:thin:)?(?:@?\/\/|@)(?:[^\s/@]{0,300}@)?([\w.-]+)/i;
/** Of a URL that somebody wrote. */
const LONGEST_VALUE = 1_000;
const QUEUE_URL =
  /^https:\/\/sqs\.[\w-]+\.amazonaws\.com\/\d{12}\/|^https:\/\/[\w-]+\.servicebus\.windows\.net/i;
const SERVER_IN_STRING =
  /(?:^|;)\s*(?:server|data source|host|addr(?:ess)?)\s*=\s*(?:tcp:)?([\w.-]+)/i;
const KEYWORDS_OF_STORE =
  /(?:^|[;\s])(?:database|initial catalog|dbname|user id|uid|password|pwd)\s*=/i;
const URL_HOST =
  /^(?:https?|wss?|ftp|sftp|ldaps?|tcp|grpc):\/\/(?:[^\s/@]*@)?([\w.-]+)/i;
/** Names of what stores and queues are reached by. */
const STORE_NAME =
  /(?:^|[_.\- ])(?:db|database|sql|postgres(?:ql)?|pg|mysql|mariadb|mongo(?:db)?|redis|memcached?|rabbit(?:mq)?|amqp|kafka|elastic(?:search)?|opensearch|cassandra)(?:[_.\- ]|$)/i;
/** Also what the public has: brokers of identities, caches of packages, directories of everybody. */
const MAYBE_STORE_NAME =
  /(?:^|[_.\- ])(?:cache|mq|brokers?|ldap)(?:[_.\- ]|$)/i;
const HOST_NAME =
  /(?:^|[_.\- ])(?:host|hosts|hostname|server|servers|endpoint|broker|brokers|url|uri|servers?|nodes|address|addr)$/i;
/** Who may call and from where, not where anything is. */
const OF_CALLERS =
  /allow|trust|cors|origin|csrf|white|permit|bind|listen|proxy|proxies|cidr|subnet|netmask|gateway_ip|dns|nameserver|resolver|client|remote|peer|\bip\b|_ip|ip_/i;
const FULL_NAME =
  /^(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?\.)+[a-z][a-z0-9-]+(?::\d+)?$/i;
const FILE_NAME =
  /\.(?:sqlite3?|db|json|ya?ml|xml|html?|js|ts|py|rb|php|go|java|cs|sh|md|txt|conf|ini|toml|properties|sock|pem|key|crt|log|csv|service|yml|svc)$/i;
const ADDRESS = /^\d{1,3}(?:\.\d{1,3}){3}(?::\d+)?$/;
const PRIVATE_NAME =
  /(?:^|\.)[\w-]+\.(?:internal|corp|intranet|lan|private)$|\.corp\.[\w-]+\.\w+$|(?:^|\.)(?:internal|intra|intranet)\.[\w-]+\.\w+$/i;
/** `.local` is also what Bonjour and clusters call themselves. */
const CLUSTER_NAME = /\.svc(?:\.cluster\.local)?$/i;
const LOCAL_NAME = /^(?:[\w-]+\.){2,}local$/i;
const PRIVATE_ADDRESS =
  /^(?:10\.\d+\.\d+\.\d+|192\.168\.\d+\.\d+|172\.(?:1[89]|2\d|3[01])\.\d+\.\d+)$/;
/** What a cloud calls one database, cache, queue or balancer of one account. */
const INSTANCE =
  /\.(?:rds|cache|es|mq|docdb|redshift|neptune|elb|execute-api|dax|kafka)(?:\.[\w-]{1,60}){0,3}\.amazonaws\.com$|\.(?:database|servicebus|documents|redis\.cache|search|vault)\.(?:windows|azure)\.(?:net|com)$|\.mongodb\.net$/i;
/** Names that mean the same everywhere, or are nobody's. */
const NOBODYS =
  /^(?:localhost|ossrdbms-aad\.|0\.0\.0\.0|127\.|255\.|169\.254\.|10\.0\.2\.2$|10\.96\.0\.\d+$|host\.docker\.internal|metadata\.google\.internal|kubernetes\.docker\.internal|192\.0\.2\.|198\.51\.100\.|203\.0\.113\.)/i;

const NOBODYS_SUFFIX =
  /\.(?:localhost|localdomain|test|example|invalid)$|(?:^|\.)example\.(?:com|org|net|edu)$/i;

/** Ends keys of settings; two of them are top-level domains as well, which no store is in. */
const END_OF_KEY =
  /\.(?:host|hosts|hostname|name|url|uri|port|address|addr|servers?|brokers?|endpoints?|nodes)$/i;

/** `db7.shop.com`, and not `storage.postgres.host`, which is the key of a setting. */
function isFullName(value: string): boolean {
  const host = bare(value);
  return (
    FULL_NAME.test(value) &&
    !END_OF_KEY.test(host) &&
    (parse(host).isIcann === true ||
      PRIVATE_NAME.test(host) ||
      LOCAL_NAME.test(host) ||
      CLUSTER_NAME.test(host))
  );
}

function bare(host: string): string {
  return host.replace(/:\d+$/, '');
}

/** Whether a host, by itself, is that of one environment. */
function isOfOneEnvironment(host: string): boolean {
  return (
    (CLUSTER_NAME.test(host) && environmentOf(host) === 'production') ||
    PRIVATE_ADDRESS.test(host) ||
    PRIVATE_NAME.test(host) ||
    LOCAL_NAME.test(host) ||
    INSTANCE.test(host)
  );
}

/** `db7.prod.shop.com`, `api-production.shop.com`: there is another one for staging. Not `live.com`, `prod.io`. */
function isNamedAfterProduction(host: string): boolean {
  const labels = host.split('.');
  const own = labels.slice(0, -2).join('.');
  return /(?:^|[.-])(?:prod|production|prd)(?:[.-]|\d|$)/i.test(own);
}

/** A host that a literal names. @internal */
export interface NamedHost {
  /** In lower case, without a port. */
  host: string;
  /** Of the literal, in words apart. */
  name: string;
  /** It is the whole value, after a name that says so. */
  isHost: boolean;
  /** Of a database, a queue or a cache: surely, or perhaps. */
  isStore: boolean;
  maybeStore: boolean;
}

/** Whether a name says that its value is where something is reached. @internal */
export function namesHost(name: string): boolean {
  return HOST_NAME.test(name);
}

/**
 * The host that a literal names; `undefined` where there is none, it is nobody's or that of another environment, or the
 * value is a setting.
 * @internal
 */
export function hostIn({
  value,
  name: given,
  isFallback,
}: Literal): NamedHost | undefined {
  // Names without a dot are nobody's, or of the same network
  if (!value.includes('.')) {
    return undefined;
  }
  const name = given.replace(/([a-z0-9])([A-Z])/g, '$1_$2');
  // Read from the environment: that is a setting
  if (
    isFallback ||
    value.length > LONGEST_VALUE ||
    isPlaceholderValue(value) ||
    OF_CALLERS.test(name)
  ) {
    return undefined;
  }
  const store =
    STORE_URL.exec(value)?.[1] ??
    (KEYWORDS_OF_STORE.test(value)
      ? SERVER_IN_STRING.exec(value)?.[1]
      : undefined);
  const isHost =
    HOST_NAME.test(name) &&
    !FILE_NAME.test(value) &&
    (isFullName(value) || ADDRESS.test(value));
  const host = bare(
    store ?? URL_HOST.exec(value)?.[1] ?? (isHost ? value : ''),
  ).toLowerCase();
  // A plain name is a service of the same compose file or cluster
  const isNone =
    !host.includes('.') ||
    NOBODYS.test(host) ||
    NOBODYS_SUFFIX.test(host) ||
    environmentOf(host) === 'other' ||
    // `DEV_ENDPOINT_URL`
    environmentOf(name) === 'other';
  return isNone
    ? undefined
    : {
        host,
        name,
        isHost,
        isStore: store !== undefined || (isHost && STORE_NAME.test(name)),
        maybeStore: isHost && MAYBE_STORE_NAME.test(name),
      };
}

/**
 * Whether a literal ties the code to one environment: a database, a queue, a private name or address, a host that is
 * called after its environment. What is the same everywhere is no setting, whoever runs it.
 * @param isOfProduction - the file holds settings of production: hosts belong there, those of stores in code do not
 * @internal
 */
export function hostProblem(
  literal: Literal,
  isOfProduction = false,
): Problem | undefined {
  const named = hostIn(literal);
  if (!named) {
    return undefined;
  }
  const { host, isHost, isStore, maybeStore } = named;
  const shown = literal.name ? ` in ${literal.name}` : '';
  if (QUEUE_URL.test(literal.value)) {
    return { isCertain: true, text: `the address of a queue${shown}` };
  }
  const text = `the host ${host}${shown}`;
  if (isOfProduction && !isStore && !isHost) {
    return undefined;
  }
  if (isOfOneEnvironment(host)) {
    // Without a name nobody can tell that it is called: `new URL(path, 'https://mcp.internal')`
    const isNameless = literal.name === '' && !isStore;
    return { isCertain: !isNameless || !PRIVATE_NAME.test(host), text };
  }
  // Whose it is cannot be told: others call their only host so, too
  if (CLUSTER_NAME.test(host) || isNamedAfterProduction(host)) {
    return { isCertain: isHost || isStore, text };
  }
  return (isStore || maybeStore) && FULL_NAME.test(host)
    ? { isCertain: isStore, text }
    : undefined;
}
