// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { isMechanism, isPlaceholder, isReference } from './placeholders';
import { looksLikeWords, looksRandom } from './randomness';
import type { SecretRule, Span } from './types';

/** One word of a command line: quoted, or to the next space. */
const WORD = `(?:"(?<double>[^"\\n]{1,256})"|'(?<single>[^'\\n]{1,256})'|(?<plain>[^\\s"'\`;|<>][^\\s"'\`;|<>]{0,255}))`;
/** Other arguments before it, few, so that the search stays linear. */
const ARGUMENTS = `(?:[^\\n]{0,200}?[ \\t])??`;

/** The value itself, without what only stands for one. */
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
): (text: string) => Span[] {
  return text => {
    const found: Span[] = [];
    for (const match of text.matchAll(pattern)) {
      for (const name of ['double', 'single', 'plain', 'secret']) {
        const value = match.groups?.[name];
        if (value !== undefined && accepts(value, match)) {
          found.push(match.indices!.groups![name]);
        }
      }
    }
    return found;
  };
}

/** `user:password`, of which neither is a gap. */
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

/* Rules for curl follow gitleaks (curl-auth-user, curl-auth-header; MIT, see NOTICE); the others are of this project. */
const COMMANDS: [
  id: string,
  keywords: string[],
  pattern: RegExp,
  pair?: boolean,
][] = [
  [
    'curl-auth-user',
    ['curl', 'wget', 'httpie', 'xh '],
    new RegExp(
      `\\b(?:curl|xh|httpie|wget)\\b${ARGUMENTS}(?:-[a-zA-Z]{0,6}u|--user|--proxy-user|-U|-a|--auth)[ \\t=]{0,4}${WORD}`,
      'gd',
    ),
    true,
  ],
  [
    'mysql-password',
    ['mysql', 'mariadb', 'percona'],
    new RegExp(
      `\\b(?:mysql\\w{0,12}|mariadb(?:-\\w{1,12})?)\\b${ARGUMENTS}-p(?!ort\\b|rotocol\\b|lugin)${WORD}`,
      'gd',
    ),
  ],
  [
    'login-password',
    [
      'docker',
      'podman',
      'helm',
      'nerdctl',
      'skopeo',
      'oras',
      'buildah',
      ' login',
    ],
    new RegExp(
      `\\b(?:docker|podman|helm|nerdctl|skopeo|oras|buildah|az|oc|cf|gh|snowsql)\\b[^\\n]{0,30}?\\blogin\\b${ARGUMENTS}(?:-p|--password|--token)[ \\t=]{1,4}${WORD}`,
      'gd',
    ),
  ],
  [
    'sshpass',
    ['sshpass'],
    new RegExp(`\\bsshpass[ \\t]{1,4}-p[ \\t]{0,4}${WORD}`, 'gd'),
  ],
  [
    'redis-password',
    ['redis-cli', 'valkey-cli', 'keydb-cli'],
    new RegExp(
      `\\b(?:redis|valkey|keydb)-cli\\b${ARGUMENTS}(?:-a|--pass)[ \\t=]{1,4}${WORD}`,
      'gd',
    ),
  ],
  [
    'command-password',
    [
      'ldapsearch',
      'ldapadd',
      'ldapmodify',
      'ldapwhoami',
      'sqlcmd',
      'bcp ',
      'mongosh',
      'mongodump',
      'mongo ',
      'mongorestore',
      '7z ',
      'zip ',
      'ftp',
      'xfreerdp',
    ],
    new RegExp(
      `\\b(?:ldap\\w{3,10}|sqlcmd|bcp|mongosh?|mongodump|mongorestore)\\b${ARGUMENTS}(?:-w|-P|-p)[ \\t]{1,4}${WORD}`,
      'gd',
    ),
  ],
  [
    'smb-password',
    ['smbclient', 'rpcclient', 'smbmap', 'net use', 'cifs'],
    /\b(?:smbclient|rpcclient)\b(?:[^\n]{0,200}?[ \t])??(?:-U|--user)[ \t=]{1,4}["']?[^\s%"']{1,64}%(?<secret>[^\s"']{1,128})/dg,
  ],
  [
    'openssl-pass',
    ['-pass', 'storepass', 'keypass'],
    /(?:-pass(?:in|out)?|-srcstorepass|-storepass|-keypass|--passphrase)[ \t=]{1,4}["']?(?:pass:)?(?<secret>[^\s"']{2,128})/dg,
  ],
  [
    'positional-password',
    ['rabbitmqctl', 'htpasswd', 'net user', 'alias set', 'configure set'],
    /\b(?:rabbitmqctl[ \t]{1,4}(?:add_user|change_password)[ \t]{1,4}[^\s]{1,64}|htpasswd[ \t]{1,4}-\w{0,6}b\w{0,6}[ \t]{1,4}[^\s]{1,200}[ \t]{1,4}[^\s]{1,64}|net user[ \t]{1,4}[^\s]{1,64}|alias set[ \t]{1,4}[^\s]{1,64}[ \t]{1,4}[^\s]{1,200}[ \t]{1,4}[^\s]{1,64}|configure set[ \t]{1,4}aws_s\w{1,30})[ \t]{1,4}["']?(?<secret>[^\s"'\/][^\s"']{2,128})/dg,
  ],
  [
    'sql-identified-by',
    ['identified'],
    /\bidentified[ \t]{1,4}(?:with[ \t]{1,4}[^\s]{1,40}[ \t]{1,4})?(?:by|as)[ \t]{1,4}(?:password[ \t]{1,4})?["'](?<secret>[^"'\n]{3,128})["']/dgi,
  ],
  [
    'pgpass',
    ['pgpass', ':5432:', ':*:'],
    /(?<![\w.:*/-])[\w.*-]{1,100}:(?:\d{2,5}|\*):[\w*-]{1,64}:[\w*.-]{1,64}:(?<secret>[^\s:"']{3,128})/dg,
  ],
  [
    'chpasswd',
    ['chpasswd'],
    /\b\w[\w.-]{0,31}:(?<secret>[^\s"']{3,128})["']?\s{0,3}\|\s{0,3}(?:sudo )?chpasswd/dg,
  ],
  [
    'snmp-community',
    ['snmp'],
    /\bsnmp\w{0,10}\b[^\n]{0,60}?(?:\bcommunity(?:[ _-]string)?[ \t:="']{1,4}|[ \t]-c[ \t]{1,4})(?<secret>[^\s"',;]{3,64})/dgi,
  ],
  [
    'seed-phrase',
    ['seed', 'mnemonic', 'recovery', 'phrase'],
    /\b(?:seed|mnemonic|recovery|phrase)(?:[ _-](?:phrase|words|seed|key))?["']?(?: is)?\s{0,3}[:=]?\s{0,3}["']?(?<secret>(?:[a-z]{3,8}[ ,]{1,2}){11,23}[a-z]{3,8})(?![a-z])/dgi,
  ],
  [
    'netrc',
    ['login', 'machine', 'netrc'],
    /(?:\bmachine[ \t]{1,4}\S{1,100}|\bdefault)\s{1,8}(?:login|user)\s{1,4}\S{1,100}\s{1,8}(?:password|passwd)\s{1,4}(?<secret>\S{1,256})/dgi,
  ],
  [
    'login-and-password',
    ['login', 'user'],
    /\b(?:login|user(?:name)?)[ \t:=]{1,4}\S{1,64}[ \t,;/]{1,4}(?:password|passwd|passwort|pass|pwd|pw)[ \t:=]{1,4}(?<secret>[^\s,;]{3,128})/dgi,
  ],
];

/** `Authorization: Basic …`, `Bearer …`, and keys in headers. */
const BEARER =
  /\b(?:bearer|basic|(?:api-?|o?auth-?)?token|apikey|ssws|digest|negotiate|aws4-hmac-sha256 credential|splunk|genie-?key|discogs token|gitlab-token|private-token|x-[a-z-]{0,30}(?:key|token|secret|auth))[ \t=:]{1,4}(?:token=)?["']?(?<secret>[\w+/=.~%-]{8,2000})/dgi;

/** @internal */
export const COMMAND_RULES: readonly SecretRule[] = [
  ...COMMANDS.map(
    ([id, keywords, pattern, pair]): SecretRule => ({
      id,
      label: 'a password in a command',
      evidence: 'place',
      keywords,
      find: collect(
        pattern,
        pair
          ? isPair
          : value =>
              isValue(value) &&
              !(id.startsWith('login-and') && isMechanism(value)),
      ),
    }),
  ),
  {
    id: 'authorization-header',
    label: 'an authorization header',
    evidence: 'place',
    keywords: [
      'bearer',
      'basic',
      'token',
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
  },
];

/** Basic: base64 of `user:password`. */
function isCredentialPair(whole: string, value: string): boolean {
  if (!/^basic/i.test(whole) || !/^[\w+/-]{6,}={0,2}$/.test(value)) {
    return false;
  }
  try {
    const pair = atob(value.replace(/-/g, '+').replace(/_/g, '/'));
    return /^[\x20-\x7E]{1,200}:[\x20-\x7E]{0,200}$/.test(pair);
  } catch {
    return false;
  }
}
