// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { parseEntityRef, stringifyEntityRef } from '@backstage/catalog-model';
import { safeUrl } from '../../components/safeUrl';

/** Whom to ask about Readiness. @internal */
export type Contact =
  | { kind: 'entity'; entityRef: string }
  | { kind: 'url'; url: string; text: string }
  | { kind: 'text'; text: string };

/**
 * Reads `readiness.contact`: an entity ref with its kind, a URL, a mail address, or text such as the name of a channel.
 *
 * @internal
 */
export function readContact(
  configured: string | undefined,
): Contact | undefined {
  const text = configured?.trim();
  if (!text) {
    return undefined;
  }
  const url = safeUrl(text);
  if (url) {
    return { kind: 'url', url, text };
  }
  if (/^[^\s@:/]+@[^\s@:/]+$/.test(text)) {
    return { kind: 'url', url: `mailto:${text}`, text };
  }
  const entityRef = refOf(text);
  return entityRef ? { kind: 'entity', entityRef } : { kind: 'text', text };
}

function refOf(text: string): string | undefined {
  if (!/^[a-z]+:[\w.-]+(\/[\w.-]+)?$/i.test(text)) {
    return undefined;
  }
  try {
    return stringifyEntityRef(parseEntityRef(text));
  } catch {
    return undefined;
  }
}
