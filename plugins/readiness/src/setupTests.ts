// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import '@testing-library/jest-dom';
import { setScreenWidth } from './testing/setScreenWidth';

// Backstage UI looks for media queries as soon as it is imported.
setScreenWidth(1280);
