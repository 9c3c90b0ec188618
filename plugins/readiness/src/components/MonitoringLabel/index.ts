// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
export { MonitoringLabel } from './MonitoringLabel';
export { ServiceMonitoring } from './ServiceMonitoring';
