// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { PASSWORD_WORDS } from './secretNames';

/** In the place of what was masked before, so that no rule reads over it. @internal */
export const BARRIER = '\uFFFC';

/*
 * References to a secret: variables of shells and templates, secret stores, cloud resource names. Prefixes follow the
 * documentation of the tools: Vault, 1Password (op://), Helm secrets (ref+), Azure App Service (@Microsoft.KeyVault),
 * AWS (arn:, {{resolve:…}}), Google (projects/…/secrets), Concourse ((…)), Ansible (!vault), Jasypt (ENC(…)), SOPS
 * (ENC[…]), Spring ({cipher}), git-crypt.
 */
const REFERENCE = new RegExp(
  [
    '\\$\\{',
    '\\$\\(',
    '\\$\\[',
    '\\$[A-Za-z_][\\w.:]*(?:$|[^\\w.:])',
    '\\$\\d+$',
    '#\\{',
    '%\\{',
    '%\\(\\w+\\)s',
    '%\\w+%',
    '%[sdv@]$',
    '\\{[\\w.$-]*\\}',
    '\\{\\{',
    '\\{%',
    '\\{cipher\\}',
    '<[^<>]*>',
    '\\[[^\\]]*\\]',
    '\\(\\(',
    '@@?[A-Z_][\\w.]*@@?$',
    '@Microsoft\\.KeyVault',
    '__\\w+__$',
    '\\*+$',
    '\\*[a-z][\\w-]*$',
    '[A-Za-z_$][\\w$]*(?:(?:\\.|->|::)[A-Za-z_$][\\w$]*)*\\(',
    '[a-z_$]+(?:(?:\\.|->|::)[A-Za-z_$]+)+$',
    '(?:aws[-_])?(?:vault|secrets?|secretsmanager|ssm|sops|kv|keyvault|keychain|keyring|bws|akeyless|conjur|doppler|op|gcp-?sm|gsm|sm|azurekv|awssm|awssecrets?|infisical|chamber|berglas|cyberark|arn|urn|env|file|ref\\+[\\w-]+|secretref|valueFrom|configmap)(?:\\+\\w+)?:(?!$)',
    'projects/[^/]+/secrets/',
    'secrets?[./]',
    'vars?\\.',
    'local\\.',
    'data\\.',
    'module\\.',
    'var\\(',
    '(?:process|import\\.meta|os|Rails|Deno)\\.(?:env|getenv|environ|application)',
    '_?env:',
    'ENV\\[',
    '(?:System\\.)?getenv',
    'env\\(',
    'config[.(]',
    'settings\\.',
    'ENC[\\[(]',
    '!(?:vault|Ref|Sub|GetAtt|reference|secret|env|ImportValue)\\b',
    '/run/secrets/',
    '/var/run/secrets',
    '/(?:etc|mnt|run|var|opt|home|vault|secrets?|usr|tmp|app)/[\\w./-]*$',
    '\\.{1,2}/',
    '~/',
    '[A-Za-z]:\\\\',
    '-----BEGIN (?:CERTIFICATE|PUBLIC)',
    '[a-z][a-z0-9+.-]{1,30}://[^\\s@?]*$',
    'ssh-(?:rsa|ed25519|dss) ',
    'sha(?:256|384|512)[-:]',
  ]
    .map(source => `^(?:${source})`)
    .join('|'),
  'i',
);

/** Nothing, something to fill in, or something already taken out. */
const PLACEHOLDER =
  /^(?:x{3,}.*|y{4,}|z{4,}|[.…]{2,}.*|[-_–—]+|\?+|#+|0+|your[\s_-].*|my[_-]?(?:password|secret|token|api[_-]?key)|change[\s_-]?(?:me|it|this)(?:[\s_!-].*)?|replace[\s_-]?(?:me|with|this).*|fill[\s_-]?(?:me|in).*|insert[\s_-].*|put[\s_-].*|enter[\s_-].*|set[\s_-](?:me|this|in|by|via|from|at).*|to[\s_-]?(?:do|be).*|tbd|tba|fixme|redacted|masked|hidden|removed|filtered|censored|sensitive|protected|encrypted|placeholder|dummy|example(?:[\s_-]?(?:password|secret|token|key|value|text))?|sample|foo|bar|baz|foobar|none|null|nil|undefined|empty|blank|unset|unknown|n\/?a|nan|true|false|yes|no|on|off|y|n|present|absent|missing|set|not[\s_-].*|required|optional|mandatory|enabled|disabled|allowed|denied|forbidden|default|defaults|managed|generated|random|auto|automatic|inherited|inherit|external|internal|shared|static|dynamic|rotated|rotating|revoked|expired|expires|valid|invalid|ok|failed|never|always|daily|weekly|monthly|quarterly|yearly|annually|manual|manually|stored|kept|held|issued|provided|injected|mounted|loaded|read|via|from|see|ask|use|used|using|only|in|by|is|are|was|the|a|an|and|or|with|for|string|text|number|integer|boolean|object|bytes|secret[_-]?key[_-]?ref|any|all|some|this|that|it)$/i;

/** Words for how somebody proves who he is or how something is kept; they come with numbers: `oauth2`, `SAML2`, `sha-256`. */
const MECHANISM =
  /^(?:o?auth|oidc|openid(?:[\s_-]?connect)?|saml|jwts?|jwks?|jwe|jws|paseto|ldaps?|ad|aad|entra(?:[\s_-]?id)?|okta|auth0|keycloak|cognito|kerberos|krb|spnego|gssapi|ntlm|radius|tacacs|pam|cas|sso|scim|mtls|tls|ssl|x\.?509|certificate|certs?|client[\s_-]?certs?|webauthn|fido|u2f|passkeys?|totp|hotp|otp|mfa|[2t]fa|biometrics?|basic|bearer|digest|hawk|hmac|rsa|dsa|ec|ecdsa|ed|eddsa|ed25519|ed448|curve25519|aes|chacha20|gcm|cbc|sha|md|bcrypt|scrypt|argon2?(?:id|i|d)?|pbkdf|crypt|sops|vault|hashicorp[\s_-]vault|kms|hsm|iam|irsa|sts|wif|workload[\s_-]identity|managed[\s_-]identity|service[\s_-]accounts?|secrets?[\s_-]?manager|parameter[\s_-]?store|key[\s_-]?vault|key[\s_-]?chain|1password|bitwarden|lastpass|dashlane|cookie|session|header|query|body|refresh|access|opaque|personal|csrf|xsrf|id|api|user|users|admin|public|private|symmetric|asymmetric|password[\s_-]?less|magic[\s_-]?link|client[\s_-]credentials|authorization[\s_-]code|implicit|pkce|code)(?:[\s_.-]?v?\d{1,4}(?:\.\d+)?)*(?:[\s_-]?(?:token|tokens|auth|flow|based|grant))?$/i;

/** Points to a secret that is kept elsewhere. @internal */
export function isReference(value: string): boolean {
  return value.startsWith(BARRIER) || REFERENCE.test(value);
}

/** No value: a gap to fill in, a word for none, a masked form. @internal */
export function isPlaceholder(value: string): boolean {
  return (
    PLACEHOLDER.test(value) ||
    /^(.)\1{3,}$/.test(value) ||
    /^[^\p{L}\p{N}]{1,3}$/u.test(value)
  );
}

/** How somebody proves who he is, and no proof. @internal */
export function isMechanism(value: string): boolean {
  return MECHANISM.test(value);
}

/** The word for a password itself, as in texts that are translated: `Passwort`. @internal */
export function isNameOfSecret(value: string): boolean {
  return PASSWORD_WORDS.has(value.toLowerCase());
}
