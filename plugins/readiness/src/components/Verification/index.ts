// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { VerificationBar } from './VerificationBar';
export { VerificationLinks } from './VerificationLinks';
export { useVerificationFilterText } from './useVerificationFilterText';
export { EvidenceParts } from './EvidenceParts';
export { SetUpProviders } from './SetUpProviders';
