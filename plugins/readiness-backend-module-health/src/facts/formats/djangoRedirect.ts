// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FormatReader } from './types';

/**
 * The response of Django's CommonMiddleware for an address without its trailing slash (`APPEND_SLASH`): an empty body
 * of type HTML. Other servers send a page or a text with a redirect. It is attributed to Open edX's applications, whose
 * route is `health/` and is often called without the slash.
 * @internal
 */
export const readDjangoRedirect: FormatReader = ({ status, text, mediaType }) =>
  status === 301 && text === '' && mediaType === 'text/html'
    ? {
        format: 'edx-ida',
        components: [],
        coverage: 'none',
        isReadable: false,
      }
    : undefined;
