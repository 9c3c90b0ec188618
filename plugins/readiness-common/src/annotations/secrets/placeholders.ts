// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { PASSWORD_WORDS } from './secretNames';

/** Replaces what was masked before, so that no rule reads across it. @internal */
export const BARRIER = '\uFFFC';

/*
 * References to a secret: variables of shells and templates, secret stores, cloud resource names. Prefixes follow the
 * documentation of the tools: Vault, 1Password (op://), Helm secrets (ref+), Azure App Service (@Microsoft.KeyVault),
 * AWS (arn:, {{resolve:…}}), Google (projects/…/secrets), Concourse ((…)), Ansible (!vault), Jasypt (ENC(…)), SOPS
 * (ENC[…]), Spring ({cipher}), git-crypt.
 */
const TEMPLATE =
  /^(?:\$[{([]|\$[a-z_][\w.:]*(?:$|[^\w.:])|\$\d+$|#\{|%[{]|%\(\w+\)s|%\w+%|%[sdv@]$|\{[\w.$-]*\}|\{[{%]|<[^<>]*>|\[[^\]]*\]|\(\(|@@?[a-z_][\w.]*@{1,2}$|@Microsoft\.KeyVault|__\w+__$|\*+$|\*[a-z][\w-]*$)/i;
/** `getSecret(`, `vault.read(`, `Config::get(`. */
const CALL = /^[a-z_$][\w$]*(?:(?:\.|->|::)[a-z_$][\w$]*)*\(/i;
/** `settings.db.password` */
const MEMBER = /^[a-z_$]+(?:(?:\.|->|::)[a-z_$]+)+$/i;
const STORE = /^(?:aws[-_])?(?:ref\+[\w-]+|([a-z-]+))(?:\+\w+)?:(?!$)/i;
const STORES = new Set([
  ...['vault', 'secret', 'secrets', 'secretsmanager', 'ssm', 'sops', 'kv'],
  ...['keyvault', 'keychain', 'keyring', 'bws', 'akeyless', 'conjur', 'op'],
  ...['doppler', 'gcp-sm', 'gcpsm', 'gsm', 'sm', 'azurekv', 'awssm', 'arn'],
  ...['awssecret', 'awssecrets', 'infisical', 'chamber', 'berglas', 'urn'],
  ...['cyberark', 'env', 'file', 'secretref', 'valuefrom', 'configmap'],
]);
const CODE =
  /^(?:secrets?[./]|vars?\.|local\.|data\.|module\.|var\(|(?:process|import\.meta|os|Rails|Deno)\.(?:env|getenv|application)|_?env:|ENV\[|(?:System\.)?getenv|env\(|config[.(]|settings\.|ENC[[(]|!(?:vault|Ref|Sub|GetAtt|reference|secret|env|ImportValue)\b)/i;
const PATH =
  /^(?:projects\/[^/]+\/secrets\/|\/run\/secrets\/|\/var\/run\/secrets|\/(?:etc|mnt|run|var|opt|home|vault|secrets?|usr|tmp|app)\/[\w./-]*$|\.{1,2}\/|~\/|[a-z]:\\|-----BEGIN (?:CERTIFICATE|PUBLIC)|[a-z][a-z0-9+.-]{1,30}:\/\/[^\s@?]*$|ssh-(?:rsa|ed25519|dss) |sha(?:256|384|512)[-:])/i;

/** Something to fill in, or already taken out. */
const GAP =
  /^(?:x{3}.*|[.…]{2}.*|y{4,}|z{4,}|[-_–—]+|\?+|#+|0+|your[\s_-].*|change[\s_-]?(?:me|it|this)(?:[\s_!-].*)?|replace[\s_-]?(?:me|with|this).*|fill[\s_-]?(?:me|in).*|(?:insert|put|enter)[\s_-].*|not[\s_-](?:set|used|needed|required|applicable|available|configured|defined|present|provided|given|shown|known|here|stored|kept|in|on|yet|checked|committed)\b.*|set[\s_-](?:me|this|in|by|via|from|at).*|to[\s_-]?(?:do|be).*|my[_-]?(?:password|secret|token|api[_-]?key)|example[\s_-]?(?:password|secret|token|key|value|text)|secret[_-]?key[_-]?ref|n\/a)$/i;
/** A word for none or for a state, or a word of a sentence. */
const NO_VALUES = new Set([
  ...['tbd', 'tba', 'fixme', 'redacted', 'masked', 'hidden'],
  ...['removed', 'filtered', 'censored', 'sensitive', 'protected'],
  ...['encrypted', 'placeholder', 'dummy', 'example', 'sample'],
  ...['foo', 'bar', 'baz', 'foobar', 'none', 'null', 'nil'],
  ...['undefined', 'empty', 'blank', 'unset', 'unknown', 'na'],
  ...['nan', 'true', 'false', 'yes', 'no', 'on', 'off', 'y', 'n'],
  ...['present', 'absent', 'missing', 'set', 'required'],
  ...['optional', 'mandatory', 'enabled', 'disabled', 'allowed'],
  ...['denied', 'forbidden', 'default', 'defaults', 'managed'],
  ...['generated', 'random', 'auto', 'automatic', 'inherited'],
  ...['inherit', 'external', 'internal', 'shared', 'static'],
  ...['dynamic', 'rotated', 'rotating', 'revoked', 'expired'],
  ...['expires', 'valid', 'invalid', 'ok', 'failed', 'never'],
  ...['always', 'daily', 'weekly', 'monthly', 'quarterly'],
  ...['yearly', 'annually', 'manual', 'manually', 'stored', 'kept'],
  ...['held', 'issued', 'provided', 'injected', 'mounted'],
  ...['loaded', 'read', 'via', 'from', 'see', 'ask', 'use', 'used'],
  ...['using', 'only', 'in', 'by', 'is', 'are', 'was', 'the', 'a'],
  ...['an', 'and', 'or', 'with', 'for', 'string', 'text', 'number'],
  ...['integer', 'boolean', 'object', 'bytes', 'any', 'all'],
  ...['some', 'this', 'that', 'it'],
]);

/** Mechanisms of authentication and storage; `-` stands for a space and `_` too. */
const MECHANISMS = new Set([
  ...['auth', 'oauth', 'oidc', 'openid', 'openid-connect'],
  ...['openidconnect', 'saml', 'jwt', 'jwts', 'jwk', 'jwks', 'jwe'],
  ...['jws', 'paseto', 'ldap', 'ldaps', 'ad', 'aad', 'entra'],
  ...['entra-id', 'entraid', 'okta', 'auth0', 'keycloak'],
  ...['cognito', 'kerberos', 'krb', 'spnego', 'gssapi', 'ntlm'],
  ...['radius', 'tacacs', 'pam', 'cas', 'sso', 'scim', 'mtls'],
  ...['tls', 'ssl', 'x509', 'x.509', 'certificate', 'cert'],
  ...['certs', 'client-cert', 'client-certs', 'clientcert'],
  ...['clientcerts', 'webauthn', 'fido', 'u2f', 'passkey'],
  ...['passkeys', 'totp', 'hotp', 'otp', 'mfa', '2fa', 'tfa'],
  ...['biometric', 'biometrics', 'basic', 'bearer', 'digest'],
  ...['hawk', 'hmac', 'rsa', 'dsa', 'ec', 'ecdsa', 'ed', 'eddsa'],
  ...['ed25519', 'ed448', 'curve25519', 'aes', 'chacha20', 'gcm'],
  ...['cbc', 'sha', 'md', 'bcrypt', 'scrypt', 'argon', 'argon2'],
  ...['argonid', 'argoni', 'argond', 'argon2id', 'argon2i'],
  ...['argon2d', 'pbkdf', 'crypt', 'sops', 'vault'],
  ...['hashicorp-vault', 'kms', 'hsm', 'iam', 'irsa', 'sts', 'wif'],
  ...['workload-identity', 'managed-identity'],
  ...['service-account', 'service-accounts'],
  ...['secret-manager'],
  ...['secrets-manager', 'secretmanager', 'secretsmanager'],
  ...['parameter-store', 'parameterstore', 'key-vault', 'keyvault'],
  ...['key-chain', 'keychain', '1password', 'bitwarden'],
  ...['lastpass', 'dashlane', 'cookie', 'session', 'header'],
  ...['query', 'body', 'refresh', 'access', 'opaque', 'personal'],
  ...['csrf', 'xsrf', 'id', 'api', 'user', 'users', 'admin'],
  ...['public', 'private', 'symmetric', 'asymmetric'],
  ...['password-less', 'passwordless', 'magic-link', 'magiclink'],
  ...['client-credentials', 'authorization-code', 'implicit'],
  ...['pkce', 'code'],
]);
const LONGEST_MECHANISM = [...MECHANISMS].reduce(
  (longest, { length }) => Math.max(longest, length),
  0,
);
/** They come with numbers: `oauth2`, `SAML2`, `sha-256`. */
const AFTER_MECHANISM =
  /^(?:v?\d+)?(?:(?:[\s_.-]v?|v)\d+)*(?:[\s_-]?(?:tokens?|auth|flow|based|grant))?$/i;

/** Points to a secret that is kept elsewhere. @internal */
export function isReference(value: string): boolean {
  if (value.startsWith(BARRIER)) {
    return true;
  }
  const store = STORE.exec(value);
  return (
    (store !== null &&
      (store[1] === undefined || STORES.has(store[1].toLowerCase()))) ||
    TEMPLATE.test(value) ||
    CALL.test(value) ||
    MEMBER.test(value) ||
    CODE.test(value) ||
    PATH.test(value)
  );
}

/** Not a value: a placeholder, a word for none, a masked form. @internal */
export function isPlaceholder(value: string): boolean {
  return (
    NO_VALUES.has(value.toLowerCase()) ||
    GAP.test(value) ||
    isRepeated(value) ||
    /^[^\p{L}\p{N}]{1,3}$/u.test(value)
  );
}

function isRepeated(value: string): boolean {
  let at = 1;
  while (at < value.length && value[at] === value[0]) {
    at++;
  }
  return at > 3 && at === value.length && value[0] !== '\n';
}

/** A mechanism of authentication, not a credential. @internal */
export function isMechanism(value: string): boolean {
  const word = value
    .slice(0, LONGEST_MECHANISM)
    .toLowerCase()
    .replace(/[\s_]/g, '-');
  for (let end = word.length; end > 1; end--) {
    if (
      MECHANISMS.has(word.slice(0, end)) &&
      AFTER_MECHANISM.test(value.slice(end))
    ) {
      return true;
    }
  }
  return false;
}

/** The word for a password itself, as in texts that are translated: `Passwort`. @internal */
export function isNameOfSecret(value: string): boolean {
  return PASSWORD_WORDS.has(value.toLowerCase());
}
