// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createFrontendModule } from '@backstage/frontend-plugin-api';
import { SidebarContent } from './Sidebar';

export const navModule = createFrontendModule({
  pluginId: 'app',
  extensions: [SidebarContent],
});
