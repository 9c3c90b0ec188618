// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { backend } from './backend';

/*
 * Apart from what the portal is made of: a test of a page of the documentation adds the module of that page before it
 * starts the same portal (test/e2e/steps/pagePortal.ts).
 */
backend.start();
