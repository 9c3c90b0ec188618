// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { createApp } from '@backstage/frontend-defaults';
import catalogPlugin from '@backstage/plugin-catalog/alpha';
import readinessPlugin from 'backstage-plugin-readiness';

export default createApp({ features: [catalogPlugin, readinessPlugin] });
