// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** Replaces an entity ref that the caller may not read. It is not an entity ref: do not link it. @public */
export const HIDDEN_ENTITY = 'a service you cannot see';
