// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useState } from 'react';
import { toError } from '@backstage/errors';
import { useApi } from '@backstage/core-plugin-api';
import {
  Alert,
  Button,
  Skeleton,
  ToggleButton,
  ToggleButtonGroup,
} from '@backstage/ui';
import { RiHistoryLine } from '@remixicon/react';
import type { History, HistoryEntry } from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../api';
import { useDateFormat } from '../../hooks/useDateFormat';
import { useLoad } from '../../hooks/useLoad';
import { useReadinessTranslation } from '../../translation';
import { LoadError } from '../../components/LoadError';
import { Notice } from '../../components/Notice';
import { SecondaryText } from '../../components/SecondaryText';
import { CauseText } from './CauseText';
import { groupEntries, type HistoryGroup } from './groupEntries';
import { HistoryText } from './HistoryText';
import styles from './HistoryList.module.css';

interface HistoryListProps {
  entityRef: string;
  /** Changes with each evaluation of the service. */
  revision: number;
}

/** What has changed about a service, newest first. @internal */
export function HistoryList({ entityRef, revision }: HistoryListProps) {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const key = `${entityRef} ${revision}`;
  const { value, error, reload } = useLoad({
    load: () => api.getHistory(entityRef),
    key,
  });
  if (error) {
    return <LoadError error={error} onRetry={reload} />;
  }
  if (!value) {
    return <Skeleton width="100%" height="10rem" />;
  }
  if (value.items.length === 0) {
    return (
      <Notice
        icon={<RiHistoryLine />}
        title={t('entity.history.empty')}
        text={t('entity.history.emptyText')}
      />
    );
  }
  return <Pages key={key} entityRef={entityRef} first={value} />;
}

/** What can be looked for; what else happens is shown with everything. */
const KINDS = ['all', 'verdict', 'check', 'answer'] as const;

type Kind = (typeof KINDS)[number];

function Pages({ entityRef, first }: { entityRef: string; first: History }) {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const [older, setOlder] = useState<History[]>([]);
  const [kind, setKind] = useState<Kind>('all');
  const [isPending, setPending] = useState(false);
  const [error, setError] = useState<Error>();
  const pages = [first, ...older];
  const cursor = pages[pages.length - 1].nextCursor;
  const entries = pages
    .flatMap(page => page.items)
    .filter(({ type }) => kind === 'all' || type === kind);

  const showOlder = async () => {
    setPending(true);
    setError(undefined);
    try {
      const page = await api.getHistory(entityRef, { cursor });
      setOlder(former => [...former, page]);
    } catch (cause) {
      setError(toError(cause));
    } finally {
      setPending(false);
    }
  };

  return (
    <div className={styles.history}>
      <ToggleButtonGroup
        aria-label={t('entity.history.kinds')}
        selectionMode="single"
        disallowEmptySelection
        selectedKeys={[kind]}
        onSelectionChange={keys => setKind([...keys][0] as Kind)}
      >
        {KINDS.map(one => (
          <ToggleButton key={one} id={one}>
            {t(`entity.history.kind.${one}`)}
          </ToggleButton>
        ))}
      </ToggleButtonGroup>
      {entries.length === 0 && (
        <SecondaryText as="p">{t('entity.history.noneOfKind')}</SecondaryText>
      )}
      <ol className={styles.list}>
        {groupEntries(entries).map((group, index) => (
          <Group key={index} group={group} />
        ))}
      </ol>
      {error && (
        <Alert
          status="danger"
          icon
          role="alert"
          title={t('common.error.title')}
          description={error.message}
        />
      )}
      {cursor && (
        <Button
          size="small"
          variant="secondary"
          isPending={isPending}
          onPress={showOlder}
        >
          {t('entity.history.older')}
        </Button>
      )}
    </div>
  );
}

function Group({ group }: { group: HistoryGroup }) {
  const { t } = useReadinessTranslation();
  const { dateTime } = useDateFormat();
  const { at, because, causes, effects } = group;
  return (
    <li className={styles.entry}>
      <time dateTime={at}>
        <SecondaryText>{dateTime(at)}</SecondaryText>
      </time>
      <div className={styles.text}>
        {because.length > 0 && (
          <ul
            className={styles.causes}
            aria-label={t('entity.history.cause.label')}
          >
            {because.map((cause, index) => (
              <li key={index}>
                <SecondaryText small>
                  <CauseText cause={cause} />
                </SecondaryText>
              </li>
            ))}
          </ul>
        )}
        {because.length === 0 && causes.length === 0 && (
          <SecondaryText small>
            {t('entity.history.noAnswerChanged')}
          </SecondaryText>
        )}
        <Entries entries={causes} />
        <Entries entries={effects} />
      </div>
    </li>
  );
}

function Entries({ entries }: { entries: readonly HistoryEntry[] }) {
  return (
    <>
      {entries.map((entry, index) => (
        <div key={index}>
          <HistoryText entry={entry} />
        </div>
      ))}
    </>
  );
}
