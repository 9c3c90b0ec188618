// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  NOT_READY_YET,
  type ReadinessApi,
  type ServiceDetail,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';

/** As many as fit on a home page. */
const SHOWN = 5;

/** What somebody owns and has to do something about. @internal */
export interface MyServices {
  /** The most urgent first. */
  services: {
    summary: ServiceSummary;
    /** Absent if it cannot be loaded now. */
    detail?: ServiceDetail;
  }[];
  /** Those that are not ready, shown or not. */
  total: number;
  /** All that are owned. */
  owned: number;
  /** working while the backend determines what the viewer may read. */
  visibility: 'complete' | 'working';
}

/** Loads the services of the viewer and of their groups that are not ready, with what is next for each. @internal */
export async function loadMyServices(
  api: Pick<ReadinessApi, 'getServices' | 'getService'>,
): Promise<MyServices> {
  const list = await api.getServices({
    mine: true,
    verdict: [...NOT_READY_YET],
    limit: SHOWN,
  });
  const services = await Promise.all(
    list.items.map(async summary => ({
      summary,
      // A service without its next step is better than none.
      detail: await api.getService(summary.entityRef).catch(() => undefined),
    })),
  );
  const { totalItems: total, visibility } = list;
  const owned =
    total > 0
      ? total
      : (await api.getServices({ mine: true, limit: 1 })).totalItems;
  return { services, total, owned, visibility };
}
