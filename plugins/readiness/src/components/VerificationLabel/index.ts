// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { VerificationLabel } from './VerificationLabel';
export { VerificationsShown, hasMoreThanDeclared } from './verificationsShown';
