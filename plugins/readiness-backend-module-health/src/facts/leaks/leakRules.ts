// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isMasked, isSecret } from './isMasked';

/** @internal */
export interface LeakRule {
  id: string;
  /** `grave`: an attacker can use it at once. `slight`: it helps to find a way in. */
  gravity: 'grave' | 'slight';
  /** What is revealed, as the end of "The body reveals …". */
  what: string;
  /** Without the global flag. Every repetition is bounded, so that no body takes long. */
  pattern: RegExp;
  /** Tells whether a match is real; the first group is what `pattern` captured. */
  isMeant?: (value: string) => boolean;
}

/** A token or key: long, or not a plain word. Counts, durations and names of several words are none. */
function isKey(value: string): boolean {
  return (
    isSecret(value) &&
    (value.length >= 16 || /[0-9]/.test(value)) &&
    !/^\d{1,9}(?:\.\d+)?(?:ms|s|m|h)?$/.test(value) &&
    !/^[a-z]{2,20}(?:[-_][a-z]{2,20}){1,5}$/.test(value)
  );
}

/** Whether a host was given away: not loopback, nor a single word, which is the name of a container. */
function isHost(value: string): boolean {
  const host = value.slice(value.lastIndexOf('@') + 1);
  return (
    /\./.test(host) &&
    !/^(?:localhost|127\.|0\.0\.0\.0|\.)/.test(host) &&
    !isMasked(host)
  );
}

/** `1`, `v2` and `1.0` are versions of a format or an API. */
function isSoftwareVersion(value: string): boolean {
  return (
    value === '' || (/\d/.test(value) && !/^v?\d{1,3}(?:\.0)?$/i.test(value))
  );
}

/**
 * What a health response must not contain. The pattern of AWS keys is that of gitleaks
 * (`cmd/generate/config/rules/aws.go`).
 * @internal
 */
export const leakRules: LeakRule[] = [
  {
    id: 'credentials-in-url',
    gravity: 'grave',
    what: 'a URL with a password in it',
    pattern:
      /(?<![a-z0-9])[a-z][a-z0-9+.-]{0,20}:\/\/[^/\s:@"']{0,100}:([^@\s/"']{1,200})@/i,
    isMeant: value => !isMasked(value),
  },
  {
    id: 'password',
    gravity: 'grave',
    what: 'a password',
    pattern:
      /(?:password|passwd|pwd)["' ]{0,3}[:=]["' ]{0,3}([^\s"',;}{[\]()&]{4,100})/i,
    isMeant: isSecret,
  },
  {
    id: 'secret',
    gravity: 'grave',
    what: 'a secret or token',
    pattern:
      /(?:secret|api[_-]?key|token)["' ]{0,3}[:=]["' ]{0,3}([^\s"',;}{[\]()&]{6,100})/i,
    isMeant: isKey,
  },
  {
    id: 'aws-key',
    gravity: 'grave',
    what: 'the id of an AWS key',
    pattern: /\b((?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16})\b/,
  },
  {
    id: 'json-web-token',
    gravity: 'grave',
    what: 'a JSON web token',
    pattern: /(?<![\w-])(eyJ[\w-]{10,300}\.eyJ[\w-]{4})/,
  },
  {
    id: 'private-key',
    gravity: 'grave',
    what: 'a private key',
    pattern: /-----BEGIN ([A-Z ]{0,30})PRIVATE KEY-----/,
  },
  {
    id: 'stack-trace',
    gravity: 'grave',
    what: 'a stack trace',
    pattern:
      /(Traceback \(most recent call last\)|(?:\n|\\n)(?:\s|\\t){1,16}at (?:[^\n(]{1,150}\()?[^\s()]{1,150}:\d)/,
  },
  {
    id: 'debug-page',
    gravity: 'grave',
    what: 'the debug page of its framework',
    pattern:
      /(<code>DEBUG = True|Werkzeug Debugger|Using the URLconf defined in|class="exception_value")/,
  },
  {
    id: 'database-account',
    gravity: 'grave',
    what: 'a database account',
    pattern:
      /(?:(?:Access denied|authentication failed|Login failed) for user ["'\\]{1,3}([^"'\\]{1,64})["'\\]|role ["'\\]{1,3}([^"'\\]{1,64})["'\\]{1,3} (?:does not exist|is not permitted))/i,
    isMeant: value => !isMasked(value),
  },
  {
    id: 'exception-text',
    gravity: 'slight',
    what: 'the text of an exception',
    pattern: /(Exception:)/,
  },
  {
    id: 'private-address',
    gravity: 'slight',
    what: 'an address of its internal network',
    pattern:
      /(?<![\d.])((?:10\.\d{1,3}|192\.168|172\.(?:1[6-9]|2\d|3[01]))\.\d{1,3}\.\d{1,3})(?![\d.])/,
  },
  {
    id: 'host-name',
    gravity: 'slight',
    what: 'the name of an internal host',
    pattern:
      /([a-z0-9-]\.(?:internal|local)(?![.-]?\w)|server on \\?'[^']{1,100}'|(?:ENOTFOUND|EAI_AGAIN) \S|(?<=: )[\w.-]{1,100} \d{1,3}(?:\.\d{1,2})?% (?:disk|memory) usage|"(?:host_?name|pod(?:_?name)?|instance_?id)"\s{0,5}:\s{0,5}"[\w.-]{3,100}")/i,
    isMeant: value => !/:\s*"(?:localhost|127\.)/.test(value),
  },
  {
    id: 'connection-address',
    gravity: 'slight',
    what: 'the address of a database, broker or other server',
    pattern:
      /\b(?:postgres(?:ql)?|mysql|mariadb|mongodb(?:\+srv)?|rediss?|amqps?|kafka|nats|memcached|sqlserver|oracle|ldaps?|smtps?|db2|clickhouse|cassandra):\/\/([^\s"'/\\]{1,200})/i,
    isMeant: isHost,
  },
  {
    id: 'version',
    gravity: 'slight',
    what: 'versions of the software it runs on',
    pattern:
      /(?:\bgo1\.\d|\b(?:nginx|apache|openresty|gunicorn|werkzeug|tomcat|jetty|iis)\/\d|"(?:(?:app|service)?_?version|releaseId)"\s{0,5}:\s{0,5}"?(\w[\w.+-]{0,60}))/i,
    isMeant: isSoftwareVersion,
  },
  {
    id: 'file-path',
    gravity: 'slight',
    what: 'paths on its disk',
    pattern:
      /(?:^|[\s"'=(])((?:\/home|\/srv|\/usr|\/opt|\/edx\/app)\/[\w.-]|[A-Z]:\\\w)/,
  },
];
