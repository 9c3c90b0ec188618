// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { Entity } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { Alert } from '@backstage/ui';
import type {
  Checklist,
  ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { AnswerPanel } from '../../answering/AnswerPanel';
import { usePreparedDraft } from '../../answering/draft/usePreparedDraft';
import type { Requests } from '../../answering/handIn/useRequests';
import { useKeptDraft } from '../../answering/kept/useKeptDraft';
import { useSettledHandIn } from '../../answering/kept/useSettledHandIn';
import { DraftVerdict } from '../../answering/verdict/DraftVerdict';
import { useDraftEvaluation } from '../../answering/verdict/useDraftEvaluation';
import { readinessApiRef } from '../../api';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessTranslation } from '../../translation';

interface AnswerViewProps {
  entity: Entity;
  service: ServiceDetail;
  checklist?: Checklist;
  requests: Requests;
  /** Called when something was handed in. */
  onHandedIn: () => void;
}

/** The questions of a service, to be answered where they are read. @internal */
export function AnswerView({ checklist, ...props }: AnswerViewProps) {
  const { t } = useReadinessTranslation();
  const catalogApi = useApi(catalogApiRef);
  const { entityRef, revision } = props.service;
  // The page loads an entity once; its answers may have changed since.
  const { value: entity = props.entity } = useLoad({
    load: async () =>
      (await catalogApi.getEntityByRef(entityRef)) ?? props.entity,
    key: `${entityRef} ${revision}`,
  });
  if (!checklist) {
    return <Alert status="info" icon title={t('answering.tab.noChecklist')} />;
  }
  return <Answers {...props} entity={entity} checklist={checklist} />;
}

function Answers(props: AnswerViewProps & { checklist: Checklist }) {
  const { service, checklist, requests, onHandedIn } = props;
  const { entityRef, revision } = service;
  const api = useApi(readinessApiRef);
  const kept = useKeptDraft(entityRef);
  useSettledHandIn(kept, requests.items);
  const draft = usePreparedDraft({
    entity: props.entity,
    checklist,
    answers: kept.answers,
  });
  const evaluation = useDraftEvaluation({
    key: draft.key && `${revision} ${draft.key}`,
    evaluate: () =>
      api.evaluate({
        entity: draft.entity,
        checklist: service.checklist,
        withStored: true,
      }),
  });
  return (
    <AnswerPanel
      entityRef={entityRef}
      checklist={checklist}
      results={service.checks}
      evaluated={evaluation.value?.checks}
      kept={kept}
      draft={draft}
      verdict={show => (
        <DraftVerdict
          present={service.verdict}
          evaluation={evaluation}
          onShow={show}
        />
      )}
      onOther={requests.reload}
      onHandedIn={({ outcome, proposal }) => {
        if (outcome === 'started' && proposal) {
          kept.markHandIn(proposal.id);
        } else {
          kept.clear();
        }
        requests.watch();
        onHandedIn();
      }}
    />
  );
}
