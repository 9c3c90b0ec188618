// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { locateSecrets } from 'backstage-plugin-readiness-common/annotations';
import type { FileKind } from './fileKind';
import { isPlaceholderValue } from './isPlaceholderValue';
import { hasTokenRun } from './markedLines';
import type { Problem } from './secretProblem';

/** Passwords in commands; only where commands stand. */
const COMMANDS =
  /\b(?:curl|wget|mysql\w*|mariadb|docker|podman|helm|sshpass|redis-cli|rabbitmqctl|htpasswd|openssl|keytool|sqlcmd|mongo\w*|ldap\w+|identified)\b/i;
const RULES_OF_COMMANDS = new Set([
  ...['curl-auth-user', 'mysql-password', 'login-password', 'sshpass'],
  ...['redis-password', 'command-password', 'positional-password'],
  ...['sql-identified-by'],
]);
/** Rules for addresses and parts of tokens that code holds without any secret in it. */
const WEAK_RULES =
  /^(?:own-generic-webhook|own-hooks-host|own-path-webhook|own-shortcut|own-asana|own-clickup|lob-api-key|own-launchdarkly|own-vault-legacy|octopus-deploy-api-key|jwt-base64|private-key|own-azure-storage-key|own-mailgun-signing|secretlint-(?:aws|privatekey))/;
const TEST_MODE =
  /(?:^|[_-])(?:test|sandbox|dev|example|fake|dummy|sample|demo|mock|xxx+)(?:[_-]|\d|$)|EXAMPLE|1234567|abcdef|ABCDEF|xxxx|XXXX|0{8}/i;
/** The line says itself what it is for. */
const OF_TESTS =
  /\b(?:tests?|examples?|samples?|fake|dummy|mock|expired|revoked|regexp?|pattern)\b/i;
const PUBLIC = /^(?:NRJS-|FLWPUBK|pub|sq0idp-|pk)/i;

/** A JSON web token for the browser, or that of a manual. */
function isPublicJwt(token: string): boolean {
  try {
    const claims = atob(
      token.split('.')[1].replace(/-/g, '+').replace(/_/g, '/'),
    );
    return /"role"\s*:\s*"anon"|John Doe|"1234567890"/.test(claims);
  } catch {
    return false;
  }
}

/** Whether a line may hold a token or a command, so that the rules are worth their time. */
function isWorthIt(line: string, hasCommands: boolean): boolean {
  return (hasCommands && COMMANDS.test(line)) || hasTokenRun(line);
}

/**
 * Tokens of known services, which their own form gives away, and passwords in commands.
 * @internal
 */
export function tokensIn(line: string, kind: FileKind): Problem[] {
  const hasCommands = kind === 'script' || kind === 'pairs';
  if (!isWorthIt(line, hasCommands)) {
    return [];
  }
  const problems: Problem[] = [];
  for (const found of locateSecrets(line)) {
    const value = line.slice(found.start, found.end);
    const isCommand =
      hasCommands &&
      found.evidence === 'place' &&
      RULES_OF_COMMANDS.has(found.rule);
    const isForm =
      found.evidence === 'format' &&
      !WEAK_RULES.test(found.rule) &&
      value.length >= 16;
    const login =
      found.rule === 'authorization-header' &&
      /basic\s/i.test(line.slice(Math.max(0, found.start - 10), found.start))
        ? Buffer.from(value, 'base64').toString('latin1')
        : '';
    if (/^[\x21-\x7E]{1,64}:[\x21-\x7E]{1,200}$/.test(login)) {
      const isCertain = isStrongWord(login) && !TEST_MODE.test(login);
      problems.push({ isCertain, text: 'a password in a header' });
      continue;
    }
    const isSecretOfPublic = /^sk\./.test(value);
    const isJwt = /^(?:ey|ewog)/.test(value);
    const isPublic =
      (found.mayBePublic && !isSecretOfPublic) ||
      PUBLIC.test(value) ||
      (isJwt && isPublicJwt(value));
    if ((isCommand || isForm) && !isPublic && !isPlaceholderValue(value)) {
      const isCertain =
        !TEST_MODE.test(value) &&
        !OF_TESTS.test(line.replace(/([a-z])([A-Z])/g, '$1 $2')) &&
        // Most are licences, or have run out; that of a service role is neither
        (!isJwt ||
          /c2VydmljZV9yb2xl|NlcnZpY2Vfcm9sZ|zZXJ2aWNlX3JvbG/.test(value)) &&
        (isForm ? !/(.)\1{7,}/.test(value) : isStrongWord(value));
      problems.push({ isCertain, text: found.label });
    }
  }
  return problems;
}

function isStrongWord(value: string): boolean {
  const password = value.slice(value.indexOf(':') + 1);
  return (
    password.length >= 7 &&
    /\d/.test(password) &&
    /[a-z]/i.test(password) &&
    !isPlaceholderValue(password)
  );
}

const BEGIN = /-----BEGIN (?:[A-Z0-9]{1,12} ){0,3}PRIVATE KEY(?: BLOCK)?-----/g;
/** What may stand between the head and the key: line breaks as such or as they are written, quotes, signs of sums. */
const BETWEEN = /^(?:[\s"'+,\\`.|>]|\\[nr])*/;
const LONGEST_KEY_START = 400;

/** Where private keys begin that are there in full, and not encrypted: offsets into the text. @internal */
export function privateKeysIn(text: string): number[] {
  const found: number[] = [];
  if (!text.includes('PRIVATE KEY')) {
    return found;
  }
  for (const match of text.matchAll(BEGIN)) {
    const start = match.index + match[0].length;
    const rest = text.slice(start, start + LONGEST_KEY_START);
    const isEncrypted =
      match[0].includes('ENCRYPTED') || /Proc-Type|ENCRYPTED/.test(rest);
    const body = rest
      .replace(BETWEEN, '')
      .replace(/^(?:[\w-]{1,20}: [^\n]{1,80}\n)+\n?/, '')
      .replace(/\\[nr]/g, '')
      .replace(/[\s"'+,\\`]/g, (character, at: number) =>
        character === '+' && at > 0 ? character : '',
      );
    const key = /^[A-Za-z0-9+/=]+/.exec(body)?.[0] ?? '';
    if (!isEncrypted && key.length >= 48 && new Set(key).size >= 20) {
      found.push(match.index);
    }
  }
  return found;
}
