// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import { navModule } from './modules/nav';
import { signInModule } from './modules/signIn';

// The readiness plugin is not listed here: `app.packages: all` discovers it.
export default createApp({
  features: [catalogPlugin, navModule, signInModule],
});
