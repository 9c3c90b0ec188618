// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/**
 * The provider without a backend around it, to observe repositories in bulk. It will still change.
 *
 * @packageDocumentation
 */
export { RepositoryProvider } from './provider/RepositoryProvider';
