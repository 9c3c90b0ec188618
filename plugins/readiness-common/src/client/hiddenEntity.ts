// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * Stands where an entity ref would stand that the reader may not read. It is no entity ref: don't link it.
 * @public
 */
export const HIDDEN_ENTITY = 'a service you cannot see';
