// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import '@testing-library/jest-dom';
import { configure } from '@testing-library/react';
import { setScreenWidth } from './__testUtils__/setScreenWidth';

// Whole pages are rendered, many at a time on small machines.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 10_000 });

// Backstage UI looks for media queries as soon as it is imported.
setScreenWidth(1280);
