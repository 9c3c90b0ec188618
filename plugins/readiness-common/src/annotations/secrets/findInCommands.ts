// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { argumentsOf, COMMAND_LINES } from './commandLines';
import { matchesAt } from './matchesAt';
import { isMechanism, isPlaceholder, isReference } from './placeholders';
import { looksLikeWords, looksRandom } from './randomness';
import type { SecretRule, Span } from './types';

/** The value itself, without references to a value kept elsewhere. */
function isValue(value: string): boolean {
  return (
    value.length >= 2 &&
    !isReference(value) &&
    !isPlaceholder(value) &&
    !/^-/.test(value)
  );
}

function collect(
  pattern: RegExp,
  accepts: (value: string, match: RegExpMatchArray) => boolean,
): SecretRule['find'] {
  return (text, hits) => {
    const found: Span[] = [];
    for (const { match } of matchesAt(pattern, text, hits)) {
      if (accepts(match.groups!.secret, match)) {
        found.push(match.indices!.groups!.secret);
      }
    }
    return found;
  };
}

/** `user:password`, of which neither is a placeholder. */
function isPair(value: string): boolean {
  const colon = value.indexOf(':');
  const password = value.slice(colon + 1);
  return (
    colon >= 0 &&
    (password === ''
      ? looksRandom(value.slice(0, colon), 12)
      : isValue(password) && !/^(?:\/\/|\d{1,5}$)/.test(password))
  );
}

/** Sticky: tried where a keyword stands. */
const PLACES: [id: string, keywords: string[], pattern: RegExp][] = [
  [
    'smb-password',
    ['smbclient', 'rpcclient'],
    /\b(?:smbclient|rpcclient)\b(?:[^\n]{0,200}?[ \t])??(?:-U|--user)[ \t=]{1,4}["']?[^\s%"']{1,64}%(?<secret>[^\s"']{1,128})/dy,
  ],
  [
    'openssl-pass',
    ['-pass', '-srcstorepass', '-storepass', '-keypass', '--passphrase'],
    /(?:-pass(?:in|out)?|-srcstorepass|-storepass|-keypass|--passphrase)[ \t=]{1,4}["']?(?:pass:)?(?<secret>[^\s"']{2,128})/dy,
  ],
  [
    'positional-password',
    ['rabbitmqctl', 'htpasswd', 'net user', 'alias set', 'configure set'],
    /\b(?:rabbitmqctl[ \t]{1,4}(?:add_user|change_password)[ \t]{1,4}[^\s]{1,64}|htpasswd[ \t]{1,4}-\w{0,6}b\w{0,6}[ \t]{1,4}[^\s]{1,200}[ \t]{1,4}[^\s]{1,64}|net user[ \t]{1,4}[^\s]{1,64}|alias set[ \t]{1,4}[^\s]{1,64}[ \t]{1,4}[^\s]{1,200}[ \t]{1,4}[^\s]{1,64}|configure set[ \t]{1,4}aws_s\w{1,30})[ \t]{1,4}["']?(?<secret>[^\s"'\/][^\s"']{2,128})/dy,
  ],
  [
    'sql-identified-by',
    ['identified'],
    /\bidentified[ \t]{1,4}(?:with[ \t]{1,4}[^\s]{1,40}[ \t]{1,4})?(?:by|as)[ \t]{1,4}(?:password[ \t]{1,4})?["'](?<secret>[^"'\n]{3,128})["']/diy,
  ],
  [
    'snmp-community',
    ['snmp'],
    /\bsnmp\w{0,10}\b[^\n]{0,60}?(?:\bcommunity(?:[ _-]string)?[ \t:="']{1,4}|[ \t]-c[ \t]{1,4})(?<secret>[^\s"',;]{3,64})/diy,
  ],
  [
    'seed-phrase',
    ['seed', 'mnemonic', 'recovery', 'phrase'],
    /\b(?:seed|mnemonic|recovery|phrase)(?:[ _-](?:phrase|words|seed|key))?["']?(?: is)?\s{0,3}[:=]?\s{0,3}["']?(?<secret>(?:[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8})(?![a-z])/diy,
  ],
  [
    'netrc',
    [
      'machine ',
      'machine\t',
      'default ',
      'default\t',
      'default\n',
      'default\r',
    ],
    /(?:\bmachine[ \t]{1,4}\S{1,100}|\bdefault)\s{1,8}(?:login|user)\s{1,4}\S{1,100}\s{1,8}(?:password|passwd)\s{1,4}(?<secret>\S{1,256})/diy,
  ],
  [
    'login-and-password',
    ['login', 'user'],
    /\b(?:login|user(?:name)?)[ \t:=]{1,4}\S{1,64}[ \t,;/]{1,4}(?:password|passwd|passwort|pass|pwd|pw)[ \t:=]{1,4}(?<secret>[^\s,;]{3,128})/diy,
  ],
];

const RUN = /[\w.:*/-]+/g;
const PGPASS =
  /[\w.*-]{1,100}:(?:\d{2,5}|\*):[\w*-]{1,64}:[\w*.-]{1,64}:(?<secret>[^\s:"']{3,128})/dy;

/** Lines of a file of passwords for PostgreSQL: `host:port:database:user:password`. */
function findInPgpass(text: string): Span[] {
  const starts: number[] = [];
  for (const { index } of text.matchAll(RUN)) {
    starts.push(index);
  }
  return collect(PGPASS, isValue)(text, starts);
}

/** `echo user:password | chpasswd` */
function findBeforeChpasswd(text: string, hits: readonly number[]): Span[] {
  const found: Span[] = [];
  for (const hit of hits) {
    const before = text.slice(Math.max(0, hit - 200), hit);
    const command = before.replace(/(?<=[\s|])sudo $/, '').trimEnd();
    if (command.endsWith('|')) {
      const line = command.slice(0, -1).trimEnd();
      const end = /["']$/.test(line) ? line.length - 1 : line.length;
      let start = end;
      while (start > 0 && !/[\s"']/.test(line[start - 1])) {
        start--;
      }
      const colon = line.indexOf(':', start);
      const password = line.slice(colon + 1, end);
      if (
        colon > start &&
        /\w/.test(line[start]) &&
        password.length >= 3 &&
        isValue(password)
      ) {
        const offset = hit - before.length;
        found.push([offset + colon + 1, offset + end]);
      }
    }
  }
  return found;
}

/** `Authorization: Basic …`, `Bearer …`, and keys in headers. */
const BEARER =
  /(?:\b(?:bearer|basic|(?:api-?|o?auth-?)?token|apikey|ssws|digest|negotiate|aws4-hmac-sha256 credential|splunk|genie-?key|discogs token)|(?<=\bx[a-z-]{0,30})-(?:key|secret|auth))[ \t=:]{1,4}(?:token=)?["']?(?<secret>[\w+/=.~%-]{8,2000})/diy;

/** @internal */
export const COMMAND_RULES: readonly SecretRule[] = [
  ...COMMAND_LINES.map(command => ({
    id: command.id,
    keywords: command.keywords,
    find: (text: string, hits: readonly number[]) =>
      argumentsOf(command, text, hits).filter(([start, end]) =>
        (command.isPair ? isPair : isValue)(text.slice(start, end)),
      ),
  })),
  ...PLACES.map(([id, keywords, pattern]) => ({
    id,
    keywords,
    find: collect(
      pattern,
      value =>
        isValue(value) && !(id === 'login-and-password' && isMechanism(value)),
    ),
  })),
  { id: 'pgpass', keywords: ['pgpass', ':5432:', ':*:'], find: findInPgpass },
  { id: 'chpasswd', keywords: ['chpasswd'], find: findBeforeChpasswd },
]
  .map(
    (rule): SecretRule => ({
      label: 'a password in a command',
      evidence: 'place',
      ...rule,
    }),
  )
  .concat({
    id: 'authorization-header',
    label: 'an authorization header',
    evidence: 'place',
    keywords: [
      'bearer',
      'basic',
      'token',
      'apitoken',
      'oauthtoken',
      'oauth-token',
      'authtoken',
      'apikey',
      'ssws',
      'digest',
      'negotiate',
      'aws4-hmac',
      'splunk',
      'genie',
      '-key',
      '-secret',
      '-auth',
    ],
    find: collect(
      BEARER,
      (value, match) =>
        !isReference(value) &&
        (isCredentialPair(match[0], value) ||
          (looksRandom(value, 12) && !looksLikeWords(value))),
    ),
  });

/** Basic: base64 of `user:password`. */
function isCredentialPair(whole: string, value: string): boolean {
  if (!/^basic/i.test(whole) || !/^[\w+/-]{6,}={0,2}$/.test(value)) {
    return false;
  }
  try {
    const pair = atob(value.replace(/-/g, '+').replace(/_/g, '/'));
    return pair.indexOf(':') > 0 && /^[\x20-\x7E]{2,401}$/.test(pair);
  } catch {
    return false;
  }
}
