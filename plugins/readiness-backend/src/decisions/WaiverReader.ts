// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { NotAllowedError, NotFoundError } from '@backstage/errors';
import {
  type DecisionList,
  type DecisionListRequest,
  readinessDecisionsReadPermission,
  type WaiverDetail,
  type WaiverList,
  type WaiverListRequest,
  type WaiverRules,
  type WaiverRulesRequest,
  type WaiverSections,
  type WaiverSectionsRequest,
} from 'backstage-plugin-readiness-common';
import {
  listDecisions,
  loadDecisions,
} from '../database/operations/waivers/listDecisions';
import {
  countWaivers,
  findWaiver,
  listFirstWaivers,
  listWaivers,
  type WaiverOrder,
  type WaiverTotals,
} from '../database/operations/waivers/listWaivers';
import type { WaiverQuery } from '../database/operations/waivers/WaiverQuery';
import type { ServiceWaiverRow } from '../database/waiverTables';
import {
  fingerprint,
  readCursor,
  writeCursor,
} from '../service/request/cursor';
import { parseRefs } from '../service/request/parseRefs';
import type { DecisionDependencies } from './DecisionDependencies';
import { hideNamesInTexts } from './hideNamesInTexts';
import { parseWaiverFilters } from './parseWaiverFilters';
import {
  presentDecision,
  type PresentOptions,
  presentWaiver,
  resourceOf,
} from './presentWaiver';
import { requestableChecks } from './requestableChecks';
import { type SectionName, sectionLists } from './sectionLists';
import type { Viewer } from './WaiverAccess';

const NO_TOTALS: WaiverTotals = {
  states: {},
  ending: 0,
  endingBefore: 0,
  wrongRules: 0,
};

const DAY_MS = 24 * 60 * 60 * 1000;
/** What the screens call "ends soon". */
const SOON_DAYS = 14;

const ORDER_COLUMNS: Record<string, WaiverOrder['column']> = {
  requestedAt: 'requested_at',
  until: 'expires_at',
  changedAt: 'changed_at',
};

/** Reads waivers and their record, as far as the caller may. @internal */
export class WaiverReader {
  constructor(private readonly options: DecisionDependencies) {}

  /** In at most four statements. */
  async list(
    request: WaiverListRequest,
    credentials: BackstageCredentials,
  ): Promise<WaiverList> {
    const { knex, now, checklists, keeper } = this.options;
    const { limit = 50, sort = '-changedAt', cursor } = request;
    const viewer = await this.readerOf(credentials);
    const time = now();
    const filters = parseWaiverFilters(request, {
      checklists: checklists.list(),
      now: time,
    });
    const query = await this.queryOf(filters, viewer);
    if (!query) {
      return {
        items: [],
        ...numbersOf(NO_TOTALS, request),
        visibility: 'working',
      };
    }
    if (request.mine) {
      query.ownedBy = viewer.caller.claims;
    }
    const descending = sort.startsWith('-');
    const column = ORDER_COLUMNS[descending ? sort.slice(1) : sort];
    // What has ended since the last sweep must not look as if it were in force.
    await keeper.expire();
    const { cursor: _cursor, limit: _limit, ...asked } = request;
    const fingerprinted = fingerprint(['waivers', asked, sort]);
    const { rows, hasMore } = await listWaivers({
      knex,
      query,
      order: { column, descending },
      limit,
      after:
        cursor === undefined
          ? undefined
          : (readCursor(cursor, fingerprinted, [
              { kind: 'time' },
              { kind: 'text' },
            ]).position as [number, string]),
    });
    const totals = await countWaivers({
      knex,
      query,
      soon: time + SOON_DAYS * DAY_MS,
    });
    const last = rows.at(-1);
    return {
      items: await this.present(rows, viewer, query),
      ...numbersOf(totals, request),
      ...(hasMore &&
        last && {
          nextCursor: writeCursor({
            query: fingerprinted,
            direction: 'next',
            position: [Number(last[column]), last.waiver_id],
            total: 0,
          }),
        }),
      visibility: 'complete',
    };
  }

  /** What Decisions shows, in three statements however many there are. */
  async sections(
    request: WaiverSectionsRequest,
    credentials: BackstageCredentials,
  ): Promise<WaiverSections> {
    const { knex, now, checklists, keeper } = this.options;
    const { limit = 50 } = request;
    const viewer = await this.readerOf(credentials);
    const time = now();
    const query = await this.queryOf(
      parseWaiverFilters(request, { checklists: checklists.list(), now: time }),
      viewer,
    );
    if (!query) {
      return { ...emptySections(), visibility: 'working' };
    }
    if (request.mine) {
      query.ownedBy = viewer.caller.claims;
    }
    await keeper.expire();
    const soon = time + SOON_DAYS * DAY_MS;
    const totals = await countWaivers({ knex, query, soon });
    const found = await listFirstWaivers({
      knex,
      lists: sectionLists(query, soon),
      limit,
    });
    const rows = Object.values(found).flat();
    const items = await this.present(rows, viewer, query);
    const shown = new Map(items.map(item => [item.id, item]));
    const itemsOf = (name: SectionName) =>
      found[name].map(({ waiver_id: id }) => shown.get(id)!);
    return {
      requested: itemsOf('requested'),
      ending: itemsOf('ending'),
      granted: itemsOf('granted'),
      wrongRules: itemsOf('wrongRules'),
      ended: itemsOf('ended'),
      counts: countsOf(totals),
      visibility: 'complete',
    };
  }

  /** @throws NotFoundError also for one that the caller may not read */
  async get(id: string, credentials: BackstageCredentials) {
    const { knex, keeper } = this.options;
    const viewer = await this.readerOf(credentials);
    const found = await findWaiver(knex, id);
    if (!found || !(await this.mayRead(found, viewer))) {
      throw new NotFoundError(`There is no waiver ${id}`);
    }
    const expired = await keeper.expire([found.entity_ref]);
    const row = expired.length > 0 ? await findWaiver(knex, id) : found;
    return this.detailOf(row!, viewer);
  }

  /** One with its record, for who may see it. */
  async detailOf(row: ServiceWaiverRow, viewer: Viewer): Promise<WaiverDetail> {
    const { knex } = this.options;
    const scope = await this.scopeOf(viewer);
    const options = await this.presentOptions(viewer);
    const decisions = (await loadDecisions(knex, row.waiver_id)).map(decision =>
      presentDecision({ ...row, ...decision, owner: row.owner }, options),
    );
    const detail = { ...presentWaiver(row, options), decisions };
    const [shown] = await this.withoutHiddenNames([detail], viewer, scope);
    return shown;
  }

  async rules(
    { entityRef, checklist }: WaiverRulesRequest,
    credentials: BackstageCredentials,
  ): Promise<WaiverRules> {
    const { access, settings } = this.options;
    const viewer = await access.viewerOf(credentials);
    return {
      maxDays: settings.maxDays,
      never: [...settings.never],
      grantedBy: settings.grantedBy,
      trustsGit: settings.git.locations.length > 0,
      may: {
        read: access.maySometimes(viewer, 'read'),
        request: access.maySometimes(viewer, 'request'),
        grant: access.maySometimes(viewer, 'grant'),
        revoke: access.maySometimes(viewer, 'revoke'),
      },
      ...(entityRef !== undefined && {
        requestable: await requestableChecks(
          { entityRef, checklist },
          viewer,
          this.options,
        ),
      }),
    };
  }

  async listDecisions(
    request: DecisionListRequest,
    credentials: BackstageCredentials,
  ): Promise<DecisionList> {
    const { knex } = this.options;
    const { limit = 50, cursor, ...asked } = request;
    const viewer = await this.readerOf(credentials);
    const query = await this.queryOf(
      { entityRef: parseRefs('entityRef', 'component', asked.entityRef) },
      viewer,
    );
    if (!query) {
      return { items: [], visibility: 'working' };
    }
    const fingerprinted = fingerprint(['decisions', asked]);
    const { rows, next } = await listDecisions({
      knex,
      query,
      by: parseRefs('by', 'user', asked.by),
      limit,
      before:
        cursor === undefined
          ? undefined
          : Number(
              readCursor(cursor, fingerprinted, [{ kind: 'time' }]).position[0],
            ),
    });
    const options = await this.presentOptions(viewer);
    return {
      items: await this.withoutHiddenNames(
        rows.map(row => presentDecision(row, options)),
        viewer,
        query.scope,
      ),
      ...(next !== undefined && {
        nextCursor: writeCursor({
          query: fingerprinted,
          direction: 'next',
          position: [next],
          total: 0,
        }),
      }),
      visibility: 'complete',
    };
  }

  /** Rows as the caller may see them. */
  async present(
    rows: ServiceWaiverRow[],
    viewer: Viewer,
    { scope }: Pick<WaiverQuery, 'scope'>,
  ) {
    const options = await this.presentOptions(viewer);
    const items = rows.map(row => presentWaiver(row, options));
    return this.withoutHiddenNames(items, viewer, scope);
  }

  private async readerOf(credentials: BackstageCredentials): Promise<Viewer> {
    const viewer = await this.options.access.viewerOf(credentials);
    if (this.options.access.readable(viewer) === 'none') {
      throw new NotAllowedError(
        `You may not read waivers and decisions: that takes the permission ${readinessDecisionsReadPermission.name}`,
      );
    }
    return viewer;
  }

  private async mayRead(
    row: ServiceWaiverRow,
    viewer: Viewer,
  ): Promise<boolean> {
    const { access, visibility } = this.options;
    return (
      access.mayRead(viewer, resourceOf(row)) &&
      visibility.mayRead(row.entity_ref, viewer.caller.credentials)
    );
  }

  private scopeOf({ caller }: Viewer) {
    return this.options.visibility.scopeOf(caller.credentials);
  }

  /** Undefined while it is being worked out what the caller may see. */
  private async queryOf(
    filters: Omit<WaiverQuery, 'scope' | 'criteria'>,
    viewer: Viewer,
  ): Promise<WaiverQuery | undefined> {
    const scope = await this.scopeOf(viewer);
    if (scope === 'working') {
      return undefined;
    }
    const readable = this.options.access.readable(viewer);
    return {
      ...filters,
      scope,
      ...(typeof readable === 'object' && { criteria: readable }),
    };
  }

  private async presentOptions(viewer: Viewer): Promise<PresentOptions> {
    const { access, sensitive, checklists } = this.options;
    return {
      viewer,
      access,
      maySeeSensitive: await sensitive.forCaller(viewer.caller.credentials),
      checklists: checklists.list(),
    };
  }

  private async withoutHiddenNames<T extends object>(
    items: T[],
    { caller }: Viewer,
    scope: WaiverQuery['scope'] | 'working',
  ): Promise<T[]> {
    const { visibility } = this.options;
    return scope === 'all'
      ? items
      : hideNamesInTexts(items, refs =>
          visibility.readable(refs, caller.credentials),
        );
  }
}

function emptySections(): Omit<WaiverSections, 'visibility'> {
  return {
    requested: [],
    ending: [],
    granted: [],
    wrongRules: [],
    ended: [],
    counts: countsOf(NO_TOTALS),
  };
}

function countsOf({ states, ending, wrongRules }: WaiverTotals) {
  const { requested = 0, granted = 0, ...ended } = states;
  return {
    requested,
    granted,
    ending,
    ended: Object.values(ended).reduce((sum, number) => sum + number, 0),
    wrongRules,
  };
}

/** The numbers of a list: how many fit, and those of the tabs. */
function numbersOf(
  totals: WaiverTotals,
  { state, endsWithin }: WaiverListRequest,
): Pick<WaiverList, 'totalItems' | 'counts'> {
  const { states, endingBefore } = totals;
  const all = Object.values(states).reduce((sum, number) => sum + number, 0);
  const inStates = state
    ? [...new Set(state)].reduce((sum, one) => sum + (states[one] ?? 0), 0)
    : all;
  const endingOnes = !state || state.includes('granted') ? endingBefore : 0;
  return {
    totalItems: endsWithin === undefined ? inStates : endingOnes,
    counts: countsOf(totals),
  };
}
