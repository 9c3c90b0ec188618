// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { FormatReader } from './types';

/**
 * What Django's CommonMiddleware answers to an address without its last slash (`APPEND_SLASH`): nothing, as HTML. Other
 * servers send a page or a text with a redirect. Of the libraries here it is the one of Open edX's applications, whose
 * route is `health/`, that is asked without the slash.
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
