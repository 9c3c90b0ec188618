// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useMemo, useRef } from 'react';
import { type Entity, stringifyEntityRef } from '@backstage/catalog-model';
import { useApi } from '@backstage/core-plugin-api';
import { useEntity } from '@backstage/plugin-catalog-react';
import { Tab, TabList, TabPanel, Tabs } from '@backstage/ui';
import {
  type Checklist,
  type Finding,
  isOpen,
  type ServiceDetail,
} from 'backstage-plugin-readiness-common';
import { useLocation, useNavigate } from 'react-router-dom';
import { RequestList } from '../answering/handIn/RequestList';
import { type Requests, useRequests } from '../answering/handIn/useRequests';
import { readinessApiRef } from '../api';
import { useChecks } from '../hooks/useChecks';
import { useLoad } from '../hooks/useLoad';
import { KnownChecks } from '../hooks/checkTitles';
import { KnownProviders } from '../hooks/knownProviders';
import { refreshInterval } from '../hooks/refreshInterval';
import { useReadinessTranslation } from '../translation';
import { AnswerView } from './AnswerView/AnswerView';
import { BriefView } from './BriefView/BriefView';
import { CatalogErrorNotice } from '../components/CatalogErrors/CatalogErrorNotice';
import {
  type ObserveNowState,
  useObserveNow,
} from './ObserveNow/useObserveNow';
import { ProgressList } from './ObserveNow/ProgressList';
import { DoneChecks } from './CheckSections/DoneChecks';
import { groupChecks } from './CheckSections/groupChecks';
import { OtherChecks } from './CheckSections/OtherChecks';
import { Reasons } from './CheckSections/Reasons';
import { EntityTab, type EntityTabState } from './entityTab';
import { FindingList } from '../components/FindingList/FindingList';
import {
  VerificationsShown,
  hasMoreThanDeclared,
} from '../components/Verification/verificationsShown';
import { GateAnswers } from '../components/GateAnswers/GateAnswers';
import { DecisionList } from './HistoryList/DecisionList';
import { HistoryList } from './HistoryList/HistoryList';
import {
  InheritedAnswers,
  inheritedKind,
} from './InheritedAnswers/InheritedAnswers';
import { KeptFocus } from './KeptFocus';
import { LoadError } from '../components/LoadError';
import { LoadStatus } from '../components/LoadStatus';
import { isOutOfScope, OutOfScopeNotice } from './OutOfScopeNotice';
import { CurrentEvidence } from './Observation/currentEvidence';
import { readableText } from '../components/readableText';
import { ShortestPathPanel } from './ShortestPathPanel/ShortestPathPanel';
import { FailingCollections } from './VerdictHead/FailingCollections';
import { VerdictHead } from './VerdictHead/VerdictHead';
import { EntityWaiversProvider } from './waivers/EntityWaiversProvider';
import styles from './EntityReadinessContent.module.css';
import { Placeholder } from '../components/Placeholder';

const page = `${readableText} ${styles.page}`;

/** The Readiness tab of an entity: the verdict, what lifts it, and every check. @public */
export function EntityReadinessContent() {
  const { entity } = useEntity();
  const api = useApi(readinessApiRef);
  const entityRef = stringifyEntityRef(entity);
  const load = useLoad({
    load: () => api.getService(entityRef),
    key: entityRef,
    refreshAfter: () => refreshInterval({ visibility: 'complete' }),
  });
  const { value, error, isStale, reload, replace } = load;
  const checklists = useChecks();

  const group = inheritedKind(entity);
  if (error && group && isOutOfScope(error)) {
    return (
      <KnownChecks.Provider value={checklists.checks}>
        <div className={page}>
          <InheritedAnswers
            key={entityRef}
            entity={entity}
            kind={group}
            checklists={checklists}
          />
        </div>
      </KnownChecks.Provider>
    );
  }
  if (error) {
    return (
      <div className={page}>
        {isOutOfScope(error) ? (
          <OutOfScopeNotice />
        ) : (
          <LoadError error={error} onRetry={reload} />
        )}
      </div>
    );
  }
  // Another entity's checks must not be taken for those of this one.
  if (!value || isStale || checklists.loading) {
    return (
      <>
        <LoadStatus load={load} />
        <Placeholder className={page} heights={['9rem', '14rem', '8rem']} />
      </>
    );
  }
  return (
    <KnownChecks.Provider value={checklists.checks}>
      <KnownProviders.Provider value={checklists.providers}>
        <LoadStatus load={load} />
        <Service
          entity={entity}
          service={value}
          checklist={checklists.value?.items.find(
            item => item.id === value.checklist,
          )}
          onChecked={replace}
          onDecided={reload}
        />
      </KnownProviders.Provider>
    </KnownChecks.Provider>
  );
}

interface ServiceProps {
  entity: Entity;
  service: ServiceDetail;
  checklist?: Checklist;
  /** Called with the service as it is evaluated anew. */
  onChecked: (service: ServiceDetail) => void;
  /** Called when a decision may have changed it. */
  onDecided: () => void;
}

function Service(props: ServiceProps) {
  const { entity, service, checklist, onChecked, onDecided } = props;
  const observeNow = useObserveNow({ service, onChecked });
  const head = useRef<HTMLElement>(null);
  const api = useApi(readinessApiRef);
  const requests = useRequests({
    entityRef: service.entityRef,
    onAsk: async () => {
      const { entityRef, revision } = service;
      const now = await api.getService(entityRef);
      const hasChanged = now.revision !== revision;
      if (hasChanged) {
        onChecked(now);
      }
      return hasChanged;
    },
  });
  const state = useMemo((): EntityTabState => {
    const findings = new Map<string, Finding[]>();
    for (const finding of service.findings) {
      if (finding.check) {
        findings.set(finding.check, [
          ...(findings.get(finding.check) ?? []),
          finding,
        ]);
      }
    }
    return {
      service,
      rules: checklist?.contradictions ?? [],
      steps: new Map(
        service.shortestPath?.steps.map(step => [step.check, step]),
      ),
      findings,
    };
  }, [service, checklist]);
  const { checks } = service;
  return (
    <EntityTab.Provider value={{ ...state, observeNow }}>
      <VerificationsShown.Provider
        value={
          service.failureThreshold !== undefined || hasMoreThanDeclared(checks)
        }
      >
        <CurrentEvidence.Provider value={service}>
          <KeptFocus className={page}>
            <CatalogErrorNotice platformIssues={service.catalogErrors} />
            <EntityWaiversProvider service={service} onChanged={onDecided}>
              <VerdictHead
                regionRef={head}
                entity={entity}
                service={service}
                observeNow={observeNow}
              />
              <RequestList items={requests.items} />
              <Views
                entity={entity}
                service={service}
                checklist={checklist}
                observeNow={observeNow}
                requests={requests}
                onHandedIn={() => head.current?.scrollIntoView?.()}
              />
            </EntityWaiversProvider>
          </KeptFocus>
        </CurrentEvidence.Provider>
      </VerificationsShown.Provider>
    </EntityTab.Provider>
  );
}

interface ViewsProps extends Omit<ServiceProps, 'onChecked' | 'onDecided'> {
  observeNow: ObserveNowState;
  requests: Requests;
  /** Called when answers have been handed in and this still shows them. */
  onHandedIn: () => void;
}

const views = ['checks', 'answer', 'brief', 'history'] as const;

function Views(props: ViewsProps) {
  const { entity, service, checklist, observeNow, requests, onHandedIn } =
    props;
  const { t } = useReadinessTranslation();
  const { search, hash } = useLocation();
  const navigate = useNavigate();
  const wanted = new URLSearchParams(search).get('view');
  // A check that the address names is shown, whatever was read before.
  const selected = hash.startsWith('#check-')
    ? views[0]
    : views.find(view => view === wanted) ?? views[0];
  const select = (view: string) => {
    const params = new URLSearchParams(search);
    params.set('view', view);
    navigate({ search: params.toString() }, { replace: true });
  };
  const shown = useRef(selected);
  shown.current = selected;
  const { entityRef, revision } = service;
  return (
    <Tabs selectedKey={selected} onSelectionChange={key => select(String(key))}>
      <TabList aria-label={t('entity.views.label')}>
        {views.map(view => (
          <Tab key={view} id={view}>
            {t(`entity.views.${view}`)}
          </Tab>
        ))}
      </TabList>
      <TabPanel id="checks" className={styles.panel}>
        <ChecksView
          entity={entity}
          service={service}
          checklist={checklist}
          observeNow={observeNow}
        />
      </TabPanel>
      <TabPanel id="answer" className={styles.panel}>
        <div className={styles.checks}>
          <AnswerView
            entity={entity}
            service={service}
            checklist={checklist}
            requests={requests}
            onHandedIn={() => {
              // Whoever has gone on meanwhile stays there.
              if (shown.current === 'answer') {
                select('checks');
                onHandedIn();
              }
            }}
          />
        </div>
      </TabPanel>
      <TabPanel id="brief" className={styles.panel}>
        <div className={styles.checks}>
          <BriefView entityRef={entityRef} revision={revision} />
        </div>
      </TabPanel>
      <TabPanel id="history" className={styles.panel}>
        <div className={styles.checks}>
          <HistoryList entityRef={entityRef} revision={revision} />
          <DecisionList entityRef={entityRef} revision={revision} />
          <GateAnswers entityRef={entityRef} />
        </div>
      </TabPanel>
    </Tabs>
  );
}

/** What holds the service back first, then how to change that, and what is done in one line. */
function ChecksView(props: Omit<ViewsProps, 'requests' | 'onHandedIn'>) {
  const { entity, service, checklist, observeNow } = props;
  const { checks, findings, shortestPath } = service;
  const grouped = useMemo(
    () => groupChecks({ checks, checklist }),
    [checks, checklist],
  );
  const open = new Set(
    checks.filter(({ status }) => isOpen(status)).map(({ check }) => check),
  );
  // Those of an open check are shown with it.
  const elsewhere = findings.filter(({ check }) => !check || !open.has(check));
  return (
    <div className={styles.checks}>
      <ProgressList state={observeNow} />
      {observeNow.progress.length === 0 && (
        <FailingCollections collections={service.evidence} />
      )}
      <Reasons entries={grouped.reasons} />
      {shortestPath && shortestPath.steps.length > 0 && (
        <ShortestPathPanel
          entity={entity}
          checks={checks}
          path={shortestPath}
        />
      )}
      {elsewhere.length > 0 && (
        <FindingList entity={entity} findings={elsewhere} />
      )}
      <OtherChecks entries={grouped.others} />
      <DoneChecks sections={grouped.sections} />
    </div>
  );
}
