// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** One kind of secret. The named group `secret`, or else the whole match, is what must not be shown. @internal */
export interface SecretPattern {
  /** For the message: "what looks like …". */
  label: string;
  pattern: RegExp;
  /** Decides on a match where the shape alone says too little. */
  accepts?: (match: string[]) => boolean;
}

/** Random enough for a key: letters and digits, and few repetitions (Shannon entropy in bits a character). */
function looksRandom(text: string, length: number, bits: number): boolean {
  if (text.length < length || !/\d/.test(text) || !/[a-z]/i.test(text)) {
    return false;
  }
  const counts = new Map<string, number>();
  for (const character of text) {
    counts.set(character, (counts.get(character) ?? 0) + 1);
  }
  let entropy = 0;
  for (const count of counts.values()) {
    const share = count / text.length;
    entropy -= share * Math.log2(share);
  }
  return entropy >= bits;
}

/** A variable or a gap to be filled in, not the secret itself. */
function isReference(text: string): boolean {
  return /^(?:\[masked\]$|[<$*{%]|x{3,}|\.{3}|process\.|env\.|your[_-]|redacted|change-?me)/i.test(
    text,
  );
}

/*
 * Names, prefixes and lengths follow the rules of gitleaks (config/gitleaks.toml, MIT), each named beside its pattern.
 * Lengths are lower bounds here: a token cut short or one character too long is still nobody's business.
 */
const TOKENS: [label: string, source: string][] = [
  // aws-access-token
  [
    'an AWS access key id',
    '\\b(?:A3T[A-Z0-9]|AKIA|ASIA|ABIA|ACCA)[A-Z0-9]{16}',
  ],
  // jwt
  ['a JSON web token', '\\bey[JK][\\w-]{8,}\\.[\\w-]{8,}(?:\\.[\\w-]*)?'],
  // github-pat, github-oauth, github-app-token, github-refresh-token, github-fine-grained-pat
  ['a GitHub token', '(?:gh[pousr]_[A-Za-z0-9]{20,}|github_pat_\\w{20,})'],
  // gitlab-pat, gitlab-deploy-token, gitlab-runner-authentication-token, gitlab-ptt, gitlab-cicd-job-token, …
  [
    'a GitLab token',
    'gl(?:pat|dt|rt|ptt|cbt|ft|soat|agent|oas|imt|ffct)-[\\w.-]{16,}',
  ],
  // slack-bot-token, slack-user-token, slack-app-token, slack-webhook-url
  ['a Slack token', '(?:xox[abeoprs]-[\\w-]{10,}|xapp-\\d-[\\w-]{10,})'],
  [
    'a Slack webhook',
    'hooks\\.slack\\.com/(?:services|workflows|triggers)/[\\w+/-]{20,}',
  ],
  // gcp-api-key, and the client secrets of Google
  ['a Google key', '(?:AIza[\\w-]{30,}|GOCSPX-[\\w-]{20,})'],
  // stripe-access-token
  ['a Stripe key', '\\b[sr]k_(?:test|live|prod)_[A-Za-z0-9]{10,}'],
  // openai-api-key, anthropic-api-key
  ['an API key', '\\bsk-[A-Za-z0-9_-]{20,}'],
  // npm-access-token, pypi-upload-token, rubygems-api-token
  [
    'a package registry token',
    '(?:npm_[A-Za-z0-9]{30,}|pypi-[\\w-]{40,}|rubygems_[a-f0-9]{40,})',
  ],
  // sendgrid-api-token
  ['a SendGrid key', '\\bSG\\.[\\w-]{16,}\\.[\\w-]{16,}'],
  // vault-service-token, vault-batch-token
  ['a Vault token', '\\bhv[sbr]\\.[\\w-]{20,}'],
  // digitalocean-pat, huggingface-access-token, shopify-access-token, linear, postman, new relic, grafana, databricks
  [
    'an access token',
    '(?:do[opr]_v1_[a-f0-9]{40,}|\\bhf_[A-Za-z]{30,}|shp(?:at|ca|pa|ss)_[A-Fa-f0-9]{32}|lin_api_[A-Za-z0-9]{30,}|PMAK-[a-f0-9-]{30,}|NRAK-[A-Z0-9]{20,}|glsa_\\w{30,}|glc_[A-Za-z0-9+/=]{32,}|\\bdapi[a-f0-9]{32})',
  ],
  // age-secret-key
  ['an age secret key', 'AGE-SECRET-KEY-1[A-Z0-9]{30,}'],
];

/** @internal */
export const SECRET_PATTERNS: SecretPattern[] = [
  // private-key; also one that was cut off before its end
  {
    label: 'a private key',
    pattern:
      /-----BEGIN[ A-Z0-9_-]{0,100}PRIVATE KEY(?: BLOCK)?-----(?:[\s\S]*?-----END[ A-Z0-9_-]{0,100}-----|[\s\S]*)/gi,
  },
  // user:password@, :password@, and long names alone, which are tokens (trufflehog's URI detector)
  {
    label: 'credentials in a URL',
    pattern:
      /[a-z][a-z0-9+.-]{0,30}:\/\/(?<secret>[^\s/@:?#]{0,256}:[^\s/@]{1,256}|[^\s/@:?#]{20,256})@/gi,
    accepts: ([, secret]) =>
      !isReference(secret) && !isReference(secret.split(':')[1] ?? ''),
  },
  ...TOKENS.map(([label, source]) => ({
    label,
    pattern: new RegExp(source, 'g'),
  })),
  // curl-auth-header
  {
    label: 'an authorization header',
    pattern: /\b(?:bearer|basic)\s+(?<secret>[\w+/=.~-]{12,})/gi,
    accepts: ([, secret]) => looksRandom(secret, 12, 3),
  },
  // A word for a password, an equals sign or colon, and anything; but the name of a secret in an ARN is public
  {
    label: 'a password',
    pattern:
      /(?:passw(?:or)?d|passwd|pwd|passphrase|(?<!:)secret(?!smanager))[\w.-]{0,20}["']?\s{0,3}(=>|:=|=|:)\s{0,3}["']?(?<secret>[^\s"'&;]{4,})/gi,
    accepts: ([, sign, secret]) =>
      !isReference(secret) &&
      (sign !== ':' || (secret.length >= 6 && /\d/.test(secret))),
  },
  // generic-api-key: a word for a key and something random after it
  {
    label: 'a key or token',
    pattern:
      /(?:(?<!:)secret(?!smanager)|token|api[ _.-]?key|access[ _.-]?key|auth|client[ _.-]?secret|private[ _.-]?key|credentials?|passw(?:or)?d|account[ _.-]?key|signature|[?&]key|[?&]sig|[?&]code)[\w.-]{0,20}["']?(?:\s{0,3}(?:=>|:=|=|:)\s{0,3}|\s{1,3}(?:is\s{1,3})?)["']?(?<secret>[\w+/=.~%-]{12,})/gi,
    accepts: ([, secret]) =>
      !isReference(secret) &&
      looksRandom(secret, 12, 3) &&
      !/^https?/i.test(secret) &&
      !/^\d{4}-\d{2}-\d{2}/.test(secret),
  },
  // A token in a query, too short to look random
  {
    label: 'a key or token',
    pattern:
      /(?:token|api[_-]?key|access[_-]?key|auth)=(?<secret>[\w+/.~%-]{6,})/gi,
    accepts: ([, secret]) =>
      !isReference(secret) && /\d/.test(secret) && /[a-z]/i.test(secret),
  },
];

/**
 * Finds whether any pattern can match at all: the many short answers must not pay for all patterns.
 * @internal
 */
export const MAY_HOLD_SECRET =
  /-----BEGIN|:\/\/[^\s/@]*@|A3T|AKIA|ASIA|ABIA|ACCA|ey[JK]|gh[pousr]_|github_pat|gl[a-z]{2,5}-|xox|xapp-|hooks\.slack|AIza|GOCSPX|[sr]k_|sk-|npm_|pypi-|rubygems_|SG\.|hv[sbr]\.|_v1_|hf_|shp|lin_api|PMAK|NRAK|gls?[ac]_|dapi|AGE-|bearer|basic|passw|pwd|passphrase|secret|token|key|auth|credential|signature|[?&](?:key|sig|code)=/i;
