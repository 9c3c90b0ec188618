// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { CatalogFaultItem } from './CatalogFaultItem';
export { CatalogFaultNotice } from './CatalogFaultNotice';
