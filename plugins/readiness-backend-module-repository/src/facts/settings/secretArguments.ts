// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Literal } from './literalsOf';

const TEXT = `["'\`]([^"'\`\\n]{1,400})["'\`]`;
const ANY = `[^,()\\n]{1,200}(?:\\([^()\\n]{0,100}\\))?`;
/** `Encoding.UTF8.GetBytes(` and other wrappers that change nothing. */
const WRAPPERS = `(?:[\\w.]{1,60}\\(\\s*){0,2}[bB]?`;

/** Calls that are given a password or a key without a name, by the place of the argument: the name that it would have. */
const CALLS: [name: string, call: RegExp][] = (
  [
    [
      'password',
      `(?:getConnection|new\\s+PDO|new\\s+mysqli|mysqli_connect|DBI->connect)\\s*\\(\\s*${ANY},\\s*${ANY},\\s*${TEXT}`,
    ],
    [
      'password',
      `(?:SetBasicAuth|basic_auth|basicAuth|NetworkCredential|UsernamePasswordCredentials?|BasicAuthCredentials|HTTPBasicAuth|PasswordAuthentication)\\s*\\(\\s*${ANY},\\s*${TEXT}`,
    ],
    ['password', `\\bauth\\s*[=:]\\s*[([]\\s*${ANY},\\s*${TEXT}\\s*[)\\]]`],
    ['password', `:basic(?:_auth)?\\s*,\\s*${ANY},\\s*${TEXT}`],
    [
      'signing key',
      `\\b(?:jwt|JWT|jsonwebtoken)\\.(?:sign|verify|encode|decode)\\(\\s*[^"'()\\n]{1,200},\\s*${TEXT}`,
    ],
    ['signing key', `\\bcreateHmac\\(\\s*["'][\\w-]+["']\\s*,\\s*${TEXT}`],
    [
      'secret key',
      `(?:from_secret|hmacShaKeyFor|setSigningKey|SymmetricSecurityKey|SecretKeySpec|hmac\\.new|unsafePlainText|SecretStr)\\(\\s*${WRAPPERS}${TEXT}`,
    ],
    [
      'auth token',
      `\\b[Aa]uthorization["'\\]]*\\s*(?:[:=,]|=>)\\s*["'\`](?:Bearer|Token|ApiKey)\\s+([^"'\`\\s]{12,400})["'\`]`,
    ],
  ] satisfies [string, string][]
).map(([name, call]) => [name, new RegExp(call)]);

const MARK =
  /onnect|asic|redential|uthenti|uthoriz|auth|PDO|mysqli|DBI|jwt|JWT|Hmac|hmac|from_secret|igningKey|SecurityKey|SecretKey|PlainText|SecretStr/;

/** `-H "X-Api-Key: value"`, `proxy_set_header X-Api-Key "value"`. */
const HEADER =
  /(?:-H|--header)[ =]["']([\w-]{1,100}):\s{0,8}(?:(?:Bearer|Token|Basic)\s{1,8})?([^"'\s]{1,400})["']|\b(?:proxy_set_header|add_header|RequestHeader\s{1,8}set)\s{1,20}([\w-]{1,100})\s{1,20}["']?(?:(?:Bearer|Token)\s{1,8})?([^"'\s;]{1,400})/g;

/** Part of each of them. */
const IS_HEADER = /eader|-H/;

/** `{ name: 'DB_PASSWORD', value: 'x' }` on one line. */
const PAIRED =
  /["']?\b(?:[nN]ame|[kK]ey|ParameterKey)["']?\s{0,8}[:=]\s{0,8}["']([\w./-]{1,200})["']\s{0,8},\s{0,8}["']?(?:[vV]alue|ParameterValue|defaultValue)["']?\s{0,8}[:=]\s{0,8}["']([^"'\n]{1,400})["']/g;

/**
 * Values that a line gives to something that asks for a secret, without a name of their own: arguments, headers, objects of a
 * name and a value.
 * @internal
 */
export function secretArguments(line: string): Literal[] {
  const found: Literal[] = [];
  for (const [name, call] of MARK.test(line) ? CALLS : []) {
    const value = call.exec(line)?.[1];
    if (value !== undefined) {
      found.push({ name, value, isFallback: false });
    }
  }
  for (const [, option, text, directive, set] of IS_HEADER.test(line)
    ? line.matchAll(HEADER)
    : []) {
    const header = option ?? directive;
    found.push({
      name: /^(?:proxy-)?authorization$/i.test(header) ? 'auth token' : header,
      value: text ?? set,
      isFallback: false,
      isVariable: true,
      isHeader: option !== undefined,
    });
  }
  for (const [, name, value] of line.includes('alue')
    ? line.matchAll(PAIRED)
    : []) {
    found.push({ name, value, isFallback: false, isVariable: true });
  }
  return found;
}
