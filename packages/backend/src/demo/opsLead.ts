// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** The identity of the demo that decides on waivers; the other one is the guest, who owns services. @internal */
export const OPS_LEAD = 'user:default/tomas.novak';

/** The group that may grant; `readiness.waivers.grantedBy` of the demo names it too. @internal */
export const OPS = 'group:default/site-reliability';

/** Id of the auth provider that signs the Ops lead in. @internal */
export const OPS_LEAD_PROVIDER = 'demo-ops';
