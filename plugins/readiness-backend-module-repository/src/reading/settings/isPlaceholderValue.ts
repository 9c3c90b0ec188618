// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

const WORDS =
  /^(?:|none|null|nil|undefined|true|false|yes|no|on|off|\d+|secret|password|passwd|pass|token|key|admin|root|user|username|guest|postgres|mysql|redis|rabbitmq|mongo|changeit|change[-_ ]?me.*|set[-_ ]?me.*|replace[-_ ]?(?:me|with|this).*|insert.*|fill[-_ ]?in.*|todo.*|tbd|fixme.*|example.*|sample.*|dummy.*|fake.*|test(?:ing)?[\d_-]*|dev(?:elopment)?|local|default|placeholder.*|redacted|your[-_ ].*|my[-_ ].*|some[-_ ].*|a[-_ ]?secret|insecure.*|not[-_ ]?(?:a[-_ ])?(?:secret|secure|set).*|unset|empty|foo(?:bar)?|bar|baz|x{3,}|\*{2,}|\.{3,}|<.*>|\[.*\]|%.*%|@.*@|__.*__)$/i;

/** A gap that is filled in elsewhere: a variable, a template, a reference to a store of secrets. */
const REFERENCE =
  /\$\{|\$\(|\{\{|\$[A-Za-z_]|<%|%\(|^(?:vault|ssm|secretsmanager|arn|aws-sm|gcp-sm|op|file|env|ref|sops|ENC|AgA)[:([]|^\/run\/secrets\/|secretKeyRef|ENC\[|^\{cipher\}|^(?:os|process|env|config|settings|self|this|ENV)[.[]/i;

/** `PUT-THE-KEY-HERE` */
const SHOUTED = /^[A-Z]+(?:[-_ ][A-Z]+)+$/;

/**
 * Whether a value stands for another one: a variable, a template, a word such as `changeme` that nobody could log in
 * with, or an example.
 * @internal
 */
export function isPlaceholderValue(value: string): boolean {
  const text = value.trim();
  return WORDS.test(text) || REFERENCE.test(text) || SHOUTED.test(text);
}
