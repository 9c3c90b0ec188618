// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useMemo } from 'react';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { catalogApiRef } from '@backstage/plugin-catalog-react';
import { RiSurveyLine } from '@remixicon/react';
import type { Checklist } from 'backstage-plugin-readiness-common';
import { AnswerPanel } from '../../answering/AnswerPanel';
import { usePreparedDraft } from '../../answering/draft/usePreparedDraft';
import { RequestList } from '../../answering/handIn/RequestList';
import { useRequests } from '../../answering/handIn/useRequests';
import { useKeptDraft } from '../../answering/kept/useKeptDraft';
import { useSettledHandIn } from '../../answering/kept/useSettledHandIn';
import { useDraftEvaluation } from '../../answering/verdict/useDraftEvaluation';
import { readinessApiRef } from '../../api';
import { LoadError } from '../../components/LoadError';
import { Notice } from '../../components/Notice';
import type { Checks } from '../../hooks/useChecks';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessTranslation } from '../../translation';
import {
  answersOfServices,
  inheritableChecklist,
  inheritedResults,
} from './inheritedQuestions';
import { LiftedServices } from './LiftedServices';
import { type ServicesOf, useServicesOf } from './useServicesOf';
import styles from './InheritedAnswers.module.css';
import { Placeholder } from '../../components/Placeholder';

/** The kind of an entity that others inherit answers from; of any other none. @internal */
export function inheritedKind(entity: Entity): 'system' | 'domain' | undefined {
  const kind = entity.kind.toLocaleLowerCase('en-US');
  return kind === 'system' || kind === 'domain' ? kind : undefined;
}

interface InheritedAnswersProps {
  entity: Entity;
  kind: 'system' | 'domain';
  checklists: Checks;
}

/** What a System or Domain answers for its services. @internal */
export function InheritedAnswers(props: InheritedAnswersProps) {
  const { entity, kind, checklists } = props;
  const { t } = useReadinessTranslation();
  const { value, error, isStale, reload } = useServicesOf(
    kind,
    stringifyEntityRef(entity),
  );
  const checklist = useMemo(
    () =>
      inheritableChecklist(
        checklists.value?.items ?? [],
        value?.services.map(({ detail }) => detail.checklist) ?? [],
      ),
    [checklists.value, value],
  );
  if (error) {
    return <LoadError error={error} onRetry={reload} />;
  }
  if (!value || isStale || checklists.loading) {
    return <Placeholder heights={['14rem']} />;
  }
  if (!checklist || checklist.sections.length === 0) {
    return (
      <Notice
        icon={<RiSurveyLine />}
        title={t('answering.inherited.none')}
        text={t('answering.inherited.noneText')}
      />
    );
  }
  return (
    <Answers {...props} {...value} checklist={checklist} onChanged={reload} />
  );
}

interface AnswersProps extends InheritedAnswersProps, ServicesOf {
  checklist: Checklist;
  onChanged: () => void;
}

function Answers(props: AnswersProps) {
  const { services, total, checklist, onChanged } = props;
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const catalogApi = useApi(catalogApiRef);
  const entityRef = stringifyEntityRef(props.entity);
  const evaluatedAt = services
    .map(({ detail }) => detail.evaluatedAt)
    .join(' ');
  // The page loads an entity once; its answers may have changed since.
  const { value: entity = props.entity } = useLoad({
    load: async () =>
      (await catalogApi.getEntityByRef(entityRef)) ?? props.entity,
    key: evaluatedAt,
  });
  const requests = useRequests({
    entityRef,
    onAsk: async () => {
      const [first] = services;
      const now = await api.getService(first.detail.entityRef);
      const hasChanged = now.revision !== first.detail.revision;
      if (hasChanged) {
        onChanged();
      }
      return hasChanged;
    },
  });
  const kept = useKeptDraft(entityRef);
  useSettledHandIn(kept, requests.items);
  const draft = usePreparedDraft({ entity, checklist, answers: kept.answers });
  const evaluation = useDraftEvaluation({
    key: draft.key && `${evaluatedAt} ${draft.key}`,
    evaluate: async () => {
      const results = [];
      // One after the other: a user has few turns.
      for (const service of services) {
        results.push(
          await api.evaluate({
            entity: service.entity,
            related: [draft.entity],
            checklist: service.detail.checklist,
            withStored: true,
          }),
        );
      }
      return results;
    },
  });
  const results = useMemo(
    () =>
      inheritedResults({
        checklist,
        services: services.map(({ detail }) => detail),
        own: draft.own,
      }),
    [checklist, services, draft.own],
  );
  const after = evaluation.value;
  const evaluated = useMemo(
    () =>
      after && inheritedResults({ checklist, services: after, own: new Map() }),
    [checklist, after],
  );
  const suggestions = useMemo(() => {
    const given = answersOfServices(
      checklist,
      services.map(({ detail }) => detail),
    );
    return new Map(
      [...given].map(([check, values]) => [
        check,
        values.slice(0, 3).map(({ value, names }) => ({
          value,
          source: t('answering.inherited.answeredBy', {
            count: names.length,
            names: names.slice(0, 3).join(', '),
          }),
        })),
      ]),
    );
  }, [checklist, services, t]);
  return (
    <>
      <RequestList items={requests.items} />
      <h2 className={styles.heading}>{t('answering.inherited.title')}</h2>
      <AnswerPanel
        entityRef={entityRef}
        checklist={checklist}
        results={results}
        evaluated={evaluated}
        suggestions={suggestions}
        kept={kept}
        draft={draft}
        verdict={() => (
          <LiftedServices
            services={services}
            total={total}
            evaluation={evaluation}
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
        }}
      />
    </>
  );
}
