// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { NotHeldNotice } from './NotHeldNotice';
export { isNotHeld } from './isNotHeld';
