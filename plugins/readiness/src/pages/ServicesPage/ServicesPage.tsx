// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useRef, useState } from 'react';
import { Button } from '@backstage/ui';
import { RiEqualizerLine } from '@remixicon/react';
import { useSearchParams } from 'react-router-dom';
import {
  OwnerContactsProvider,
  useOwnerContacts,
} from '../../components/OnCall/useOwnerContacts';
import print from '../../components/print.module.css';
import { SecondaryText } from '../../components/SecondaryText';
import { type Done, DoneMessage } from '../../components/waivers/DoneMessage';
import { useChecks } from '../../hooks/useChecks';
import { useKeptScroll } from '../../hooks/useKeptScroll';
import { useListFilters } from '../../hooks/useListFilters';
import { useListView } from '../../hooks/useListView';
import { useRoomForTable } from '../../hooks/useRoomForTable';
import { useServiceList } from '../../hooks/useServiceList';
import { useSummary } from '../../hooks/useSummary';
import { useWaiverRules } from '../../hooks/useWaiverRules';
import { useReadinessTranslation } from '../../translation';
import { ActiveFilters } from '../filters/ActiveFilters';
import { describeFilters } from '../filters/describeFilters';
import { FirstSteps } from '../FirstSteps/FirstSteps';
import { hasServices } from '../FirstSteps/hasServices';
import { LoadError } from '../../components/LoadError';
import { PageBody } from '../PageBody';
import { Pager } from '../Pager';
import { ServiceFilterBar } from '../filters/ServiceFilterBar';
import { VisibilityNote } from '../VisibilityNote';
import { ListToolbar } from './ListToolbar';
import { NoServices } from './NoServices';
import { OpenRequestsDialog } from './OpenRequestsOf';
import { OpenRequests, useOpenRequests } from './openRequests';
import { SelectionBar } from './SelectionBar';
import { ServiceSelection, useSelection } from './selection';
import { ServiceListBody } from './ServiceListBody';
import { ServicePreview } from './ServicePreview';
import { ServicesSkeleton } from './ServicesSkeleton';
import styles from './ServicesPage.module.css';
import { useListKeys } from './useListKeys';
import listStyles from '../ListRows.module.css';

/** Every service with its verdict and its blockers; opens on those that are not ready yet. @internal */
export function ServicesPage() {
  const { t } = useReadinessTranslation();
  const { filters, setFilters } = useListFilters();
  const { view, setView } = useListView();
  const checks = useChecks();
  const list = useServiceList(filters, view);
  const { verdict, ...others } = filters;
  const summary = useSummary(others);
  const counts = summary.isStale ? undefined : summary.value;
  const isEmpty = list.value?.items.length === 0;
  // There is nothing to filter.
  const isFirstUse =
    counts?.visibility === 'complete' && !hasServices(counts.portal);
  const items = list.value?.items ?? [];
  const isWorking = list.value?.visibility === 'working';
  const isShown = list.value && !list.error;
  const requests = useOpenRequests(
    items.map(({ entityRef }) => entityRef),
    list.reload,
  );

  const contacts = useOwnerContacts(
    items.filter(({ onCall }) => !onCall).map(({ owner }) => owner),
  );
  const { preview, setPreview } = usePreview();
  const hasRoom = useRoomForTable();
  useKeptScroll(items.length > 0);
  const page = useRef<HTMLDivElement>(null);
  // On a phone, where the first service would otherwise stand below them.
  const [showsControls, setShowsControls] = useState(false);
  const active = describeFilters(others).length;
  const rules = useWaiverRules();
  const mayRequest = rules?.may.request;
  const selection = useSelection(items);
  const [done, setDone] = useState<Done>();
  useListKeys({
    within: page,
    onPreview: row => setPreview(row === preview ? undefined : row),
    onSelect: mayRequest ? selection.toggle : undefined,
    onClose: () => preview && setPreview(undefined),
  });

  return (
    <PageBody
      label={t('services.title')}
      known={checks}
      load={list}
      isFiltered
      ref={page}
    >
      {!isFirstUse && (
        <div
          className={`${styles.controls} ${
            showsControls ? '' : styles.foldedOnPhones
          }`}
        >
          <Button
            className={styles.onPhones}
            variant="secondary"
            iconStart={<RiEqualizerLine />}
            aria-expanded={showsControls}
            onPress={() => setShowsControls(!showsControls)}
          >
            {active > 0
              ? t('services.controls.active', { number: String(active) })
              : t('services.controls.none')}
          </Button>
          <ServiceFilterBar
            filters={filters}
            onChange={setFilters}
            checks={checks}
            isFoldedByPage
          />
          <ActiveFilters
            filters={others}
            printed={filters}
            onChange={next => setFilters({ ...next, verdict })}
            checks={checks}
          />
          <ListToolbar
            filters={filters}
            onFiltersChange={setFilters}
            view={view}
            onViewChange={setView}
            counts={counts}
            totalItems={isShown ? list.value?.totalItems : undefined}
          />
        </div>
      )}
      {list.error && <LoadError error={list.error} onRetry={list.reload} />}
      {list.loading && <ServicesSkeleton />}
      {isShown && isWorking && <VisibilityNote />}
      {isShown && isEmpty && !isWorking && counts && (
        <>
          {hasServices(counts.portal) ? (
            <NoServices
              filters={filters}
              summary={counts}
              onChange={setFilters}
            />
          ) : (
            <FirstSteps summary={counts} checks={checks} />
          )}
        </>
      )}
      {isShown && items.length > 0 && (
        <div
          className={list.isStale ? listStyles.stale : undefined}
          aria-busy={list.isStale}
        >
          <DoneMessage done={done} />
          <ServiceSelection.Provider value={mayRequest ? selection : undefined}>
            <OpenRequests.Provider value={requests}>
              <OwnerContactsProvider value={contacts}>
                <div
                  className={`${styles.withPreview} ${
                    preview ? styles.open : ''
                  }`}
                >
                  <ServiceListBody
                    items={items}
                    view={view}
                    onViewChange={setView}
                    filters={filters}
                    onPreview={setPreview}
                  />
                  {preview && (
                    <ServicePreview
                      entityRef={preview}
                      onClose={() => setPreview(undefined)}
                    />
                  )}
                </div>
              </OwnerContactsProvider>
            </OpenRequests.Provider>
          </ServiceSelection.Provider>
          {hasRoom && (
            <div className={print.noPrint}>
              <SecondaryText as="p" small>
                {t('services.row.keys')}{' '}
                {mayRequest && t('services.row.keysOfSelection')}
              </SecondaryText>
            </div>
          )}
        </div>
      )}
      {isShown && (
        <Pager
          next={list.value?.nextCursor}
          previous={list.value?.prevCursor}
          onChange={cursor => setView({ cursor })}
        />
      )}
      <OpenRequestsDialog {...requests} />
      {mayRequest && (
        <SelectionBar
          selection={selection}
          checks={checks}
          rules={rules}
          onDone={text => {
            setDone({ text });
            requests.onDecided();
          }}
        />
      )}
    </PageBody>
  );
}

/** The service that is previewed, kept in the URL: a link can be sent. */
function usePreview() {
  const [params, setParams] = useSearchParams();
  return {
    preview: params.get('preview') ?? undefined,
    setPreview: (entityRef: string | undefined) =>
      setParams(
        former => {
          const written = new URLSearchParams(former);
          if (entityRef) {
            written.set('preview', entityRef);
          } else {
            written.delete('preview');
          }
          return written;
        },
        { replace: true },
      ),
  };
}
