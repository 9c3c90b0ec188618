// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type {
  EvidenceProvider,
  ObservedEntity,
  EvidenceTarget,
  ObserveOptions,
  ObserveResult,
} from 'backstage-plugin-readiness-node/evidence';
import { HttpProblem } from 'backstage-plugin-readiness-node/http';
import { type CallOptions, DatadogClient } from '../client/DatadogClient';
import type { DatadogSettings } from '../settings/types';
import {
  type DashboardObservation,
  evaluateDashboards,
} from '../facts/evaluateDashboards';
import { evaluateMonitor } from '../facts/evaluateMonitors';
import { SilentMonitors } from '../facts/SilentMonitors';
import { shownLink } from './shownLink';
import { describeTags, evaluateTests } from '../facts/evaluateTests';
import type { Outcome } from '../facts/types';
import { type Plan, planOf } from './planOf';
import type { DashboardLink } from './readDashboardLink';
import { webUrlOf } from '../settings/siteOf';
import { description } from '../facts/description';

const DAY = 24 * 60 * 60_000;

/** Observes the dashboards, monitors and synthetic tests of services. @internal */
export class DatadogProvider implements EvidenceProvider {
  readonly description = description;
  readonly interval: number;
  readonly timeToLive: number;
  readonly timeout = 90_000;
  readonly concurrency = 2;

  /** By site. */
  private readonly clients: ReadonlyMap<string, DatadogClient>;

  constructor(private readonly settings: DatadogSettings) {
    this.interval = settings.interval;
    this.timeToLive = Math.max(DAY, 3 * this.interval);
    this.clients = new Map(
      settings.sites.map(site => [site.site, DatadogClient.create(site)]),
    );
  }

  targetOf(entity: ObservedEntity): string {
    return planOf(entity, this.settings).key;
  }

  /** One site is called by one collection at a time: its rate limits apply to the whole organisation. */
  groupOf(key: string): string {
    return key.split(' ')[0];
  }

  async observe(
    target: EvidenceTarget,
    options: ObserveOptions,
  ): Promise<ObserveResult> {
    const { signal, now } = options;
    const plan = planOf(target.entities[0], this.settings);
    const call: CallOptions = { signal, now };
    let notBefore: number | undefined;
    const attempt = async <T extends Outcome>(
      collect: () => Promise<T>,
    ): Promise<T | Outcome> => {
      try {
        return await collect();
      } catch (error) {
        if (!(error instanceof HttpProblem)) {
          throw error;
        }
        notBefore = Math.max(notBefore ?? 0, error.notBefore ?? 0) || undefined;
        return { error: error.message };
      }
    };

    const dashboard = await this.findDashboards(plan, call, attempt);
    const monitors = await attempt(() => this.observeMonitors(plan, call));
    const synthetics = await attempt(() => this.observeTests(plan, call));
    const query = encodeURIComponent(plan.wanted[0]?.join(' ') ?? '');
    const web = webUrlOf(plan.site);
    return {
      observations: [
        { fact: 'datadog.dashboard', ...dashboard, observedAt: now },
        {
          fact: 'datadog.monitors',
          ...monitors,
          observedAt: now,
          url: `${web}/monitors/manage?q=${query}`,
        },
        {
          fact: 'datadog.synthetics',
          ...synthetics,
          observedAt: now,
          url: `${web}/synthetics/tests?query=${query}`,
        },
      ],
      ...(notBefore !== undefined && { notBefore }),
    };
  }

  private async findDashboards(
    plan: Plan,
    call: CallOptions,
    attempt: (collect: () => Promise<Outcome>) => Promise<Outcome>,
  ): Promise<Outcome | DashboardObservation> {
    if (plan.dashboards.length === 0) {
      return { cannotTell: 'No Datadog dashboard is linked.' };
    }
    const collections: DashboardObservation[] = [];
    for (const link of plan.dashboards) {
      const outcome = await attempt(() => this.findDashboard(link, call));
      collections.push({ ...outcome, url: link.url });
      if (outcome.value === 'found') {
        break;
      }
    }
    return evaluateDashboards(collections);
  }

  private async findDashboard(
    link: DashboardLink,
    call: CallOptions,
  ): Promise<Outcome> {
    if (!link.id && !link.token) {
      return {
        cannotTell:
          'The link leads to Datadog, but not to a dashboard that can be identified.',
      };
    }
    const api = this.clients.get(link.site);
    if (!api) {
      return this.withoutKeys(link.site);
    }
    const dashboard = await api.getDashboard(link, call);
    if (dashboard?.showsSomething) {
      return { value: 'found' };
    }
    if (dashboard && dashboard.showsSomething === undefined) {
      return {
        cannotTell: `Whether ${shownLink(
          link,
        )} shows metrics cannot be told from its widgets.`,
      };
    }
    const why = dashboard ? 'has no widget with a query' : 'does not exist';
    return { value: 'none', shown: `${shownLink(link)} ${why}` };
  }

  private async observeMonitors(
    plan: Plan,
    call: CallOptions,
  ): Promise<Outcome> {
    const { wanted, site, isBinding } = plan;
    const api = this.clients.get(site);
    if (!api || wanted.length === 0) {
      return api ? this.withoutTag() : this.withoutKeys(site);
    }
    const silent = new SilentMonitors();
    for (const tags of wanted) {
      for await (const monitors of api.listMonitors(tags, call)) {
        if (monitors.length === 0) {
          continue;
        }
        const downtimes = await api.listEndlessDowntimes(call);
        for (const monitor of monitors) {
          const worth = evaluateMonitor(monitor, downtimes);
          if (worth === 'watching') {
            return { value: 'watching' };
          }
          silent.add(monitor, worth);
        }
      }
    }
    if (!silent.isEmpty) {
      return { value: silent.value, shown: silent.describe() };
    }
    const tag = describeTags(wanted);
    return isBinding
      ? { value: 'none', shown: `no monitor has the tag ${tag}` }
      : { cannotTell: `No monitor has the tag ${tag}.` };
  }

  private async observeTests(plan: Plan, call: CallOptions): Promise<Outcome> {
    const { wanted, site } = plan;
    const api = this.clients.get(site);
    if (!api || wanted.length === 0) {
      return api ? this.withoutTag() : this.withoutKeys(site);
    }
    return evaluateTests(await api.listTests(call), plan);
  }

  private withoutKeys(site: string): Outcome {
    return { cannotTell: `No keys for ${site} are configured.` };
  }

  private withoutTag(): Outcome {
    return {
      cannotTell:
        'The tag of the service is not a valid Datadog tag; write datadoghq.com/monitor_tags: "service:<name>".',
    };
  }
}
