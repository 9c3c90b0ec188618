// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ServiceDetail } from 'backstage-plugin-readiness-common';
import { useChecks } from '../hooks/useChecks';
import { MonitoringLabel } from './MonitoringLabel';

/** How one service is monitored, with the time of the observation. @internal */
export function ServiceMonitoring({ service }: { service: ServiceDetail }) {
  const { endpoints } = useChecks();
  const { monitoring, monitoringVerification, checklist, checks } = service;
  const endpoint = checks.find(
    ({ check }) => check === endpoints.get(checklist),
  );
  return (
    <MonitoringLabel
      monitoring={monitoring}
      verification={monitoringVerification}
      observedAt={endpoint?.fact?.observedAt}
    />
  );
}
