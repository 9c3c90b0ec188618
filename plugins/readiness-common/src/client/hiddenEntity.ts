// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Replaces an entity ref that the caller may not read. It is not an entity ref: do not link it. @public */
export const HIDDEN_ENTITY = 'a service you cannot see';

/**
 * Replaces a reason or an observation of a sensitive section for somebody who is neither of the owner nor of
 * `readiness.sensitive.readers`.
 * @public
 */
export const HIDDEN_REASON =
  'Only for the owner of the service, as this section is sensitive.';
