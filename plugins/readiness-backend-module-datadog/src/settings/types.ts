// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors

/** @internal */
export interface DatadogSite {
  /** `datadoghq.com`. */
  site: string;
  apiKey: string;
  applicationKey: string;
  apiUrl: string;
}

/** @internal */
export interface DatadogSettings {
  /** Sites with keys; the first is the default. */
  sites: DatadogSite[];
  serviceTag: string;
  serviceTagIsBinding: boolean;
  /** Milliseconds. */
  interval: number;
}
