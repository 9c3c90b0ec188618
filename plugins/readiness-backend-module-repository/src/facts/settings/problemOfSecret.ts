// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FileKind } from './fileKind';
import type { Literal } from './literalsOf';
import { secretProblem, type Problem } from './secretProblem';
import { privateKeysIn, tokensIn } from './tokensIn';

/** What a secret gives away that is deployed with its value. @internal */
export function problemOfSecret(
  secret: Pick<Literal, 'name' | 'value'> & Partial<Literal>,
  kind: FileKind = 'key',
): Problem | undefined {
  const { name, value } = secret;
  if (privateKeysIn(value).length > 0) {
    return { isCertain: true, text: `a private key in ${name}` };
  }
  const literal = { isFallback: false, isVariable: true, ...secret };
  return secretProblem(literal) ?? tokensIn(value, kind)[0];
}
