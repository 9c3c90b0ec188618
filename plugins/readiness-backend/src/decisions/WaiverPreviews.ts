// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { BackstageCredentials } from '@backstage/backend-plugin-api';
import { toError } from '@backstage/errors';
import {
  type BulkWaiverRequest,
  type ObservableFacts,
  previewWaiver,
  type Verdict,
  type Level,
  type WaiverPreview,
  type WaiverPreviewItem,
} from 'backstage-plugin-readiness-common';
import { loadWaivers } from '../database/operations/waivers/loadWaivers';
import { personOf } from './Caller';
import { checkWaivable } from './checkWaivable';
import type { DecisionDependencies } from './DecisionDependencies';
import { parseRefs } from '../service/request/parseRefs';
import { problemOf } from './problemOf';
import { loadWaivedService, refuseUnlessOpen } from './WaivedService';
import type { Viewer } from './WaiverAccess';

type PreviewRequest = Pick<
  BulkWaiverRequest,
  'entityRefs' | 'check' | 'checklist' | 'until'
>;

/** Works out what a waiver would do to each of several services. @internal */
export class WaiverPreviews {
  constructor(
    private readonly options: DecisionDependencies & {
      /** Names of the facts that configured providers can observe. */
      observable: () => ObservableFacts | undefined;
    },
  ) {}

  async preview(
    { entityRefs, ...request }: PreviewRequest,
    credentials: BackstageCredentials,
  ): Promise<WaiverPreview> {
    const { knex, access } = this.options;
    const viewer = await access.viewerOf(credentials);
    personOf(viewer.caller);
    const refs = [
      ...new Set(parseRefs('entityRefs', 'component', entityRefs)!),
    ];
    const open = await loadWaivers(knex, refs, ['requested']);
    const items: WaiverPreviewItem[] = [];
    for (const entityRef of refs) {
      const isAsked = (open.get(entityRef) ?? []).some(
        ({ check_id: check }) => check === request.check,
      );
      items.push(await this.previewOne(entityRef, request, viewer, isAsked));
    }
    return { items };
  }

  private async previewOne(
    entityRef: string,
    request: Omit<PreviewRequest, 'entityRefs'>,
    viewer: Viewer,
    isAsked: boolean,
  ): Promise<WaiverPreviewItem> {
    const { access, settings, observable, now } = this.options;
    let item: WaiverPreviewItem = { entityRef };
    try {
      const service = await loadWaivedService(
        { ...request, entityRef },
        viewer,
        this.options,
      );
      const { row, checklist, result, results } = service;
      item = {
        entityRef,
        ...(row.title !== null && { title: row.title }),
        ...(row.owner !== null && { owner: row.owner }),
        checkStatus: result.status,
        verdict: row.verdict as Verdict,
        ...(row.level !== null && { level: row.level as Level }),
      };
      refuseUnlessOpen(service);
      // Also where it is requested already: whoever decides wants to know.
      const after = previewWaiver({
        results,
        checklist,
        check: result.check,
        observable: observable(),
      });
      item = {
        ...item,
        verdictAfter: after.verdict,
        ...(after.level && { levelAfter: after.level }),
        blockersAfter: after.blockers,
      };
      const why = access.whyNotRequest(viewer, {
        owner: row.owner,
        requestedBy: viewer.caller.userRef!,
        severity: result.severity,
        check: result.check,
      });
      if (why) {
        return { ...item, problem: { code: 'notAllowed', message: why } };
      }
      const checked = checkWaivable({
        check: result.check,
        severity: result.severity,
        until: request.until,
        settings,
        now: now(),
      });
      if ('message' in checked) {
        return {
          ...item,
          problem: { code: 'invalid', message: checked.message },
        };
      }
      if (isAsked) {
        const message = `A waiver of "${result.check}" is requested already, and nobody has decided yet.`;
        return { ...item, problem: { code: 'conflict', message } };
      }
      return item;
    } catch (error) {
      return { ...item, problem: problemOf(toError(error)) };
    }
  }
}
