// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useApi } from '@backstage/core-plugin-api';
import { Checkbox, CheckboxGroup, Skeleton } from '@backstage/ui';
import {
  CHECK_STATUSES,
  isOpen,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { readinessApiRef } from '../../../api';
import { LoadError } from '../../../components/LoadError';
import { SecondaryText } from '../../../components/SecondaryText';
import { useLoad } from '../../../hooks/useLoad';
import { useReadinessTranslation } from '../../../translation';

/** The backend takes 100 at once. */
const MOST = 100;

interface OpenServicesProps {
  check: string;
  selected: readonly ServiceSummary[];
  onSelect: (services: ServiceSummary[]) => void;
}

/** The viewer's services in which a check is open, to choose from. @internal */
export function OpenServices({ check, selected, onSelect }: OpenServicesProps) {
  const { t } = useReadinessTranslation();
  const api = useApi(readinessApiRef);
  const { value, error, isStale, reload } = useLoad({
    key: check,
    load: () =>
      api.getServices({
        check: CHECK_STATUSES.filter(isOpen).map(one => `${check}:${one}`),
        mine: true,
        sort: 'name',
        limit: MOST,
      }),
  });
  if (error) {
    return <LoadError error={error} onRetry={reload} />;
  }
  if (!value || isStale) {
    return <Skeleton width="100%" height="4rem" />;
  }
  if (value.items.length === 0) {
    return (
      <SecondaryText as="p">{t('decisions.bulk.noServices')}</SecondaryText>
    );
  }
  return (
    <CheckboxGroup
      label={t('decisions.bulk.services')}
      value={selected.map(({ entityRef }) => entityRef)}
      onChange={refs =>
        onSelect(
          value.items.filter(({ entityRef }) => refs.includes(entityRef)),
        )
      }
    >
      {value.items.map(({ entityRef, title, name }) => (
        <Checkbox key={entityRef} value={entityRef}>
          {title ?? name}
        </Checkbox>
      ))}
    </CheckboxGroup>
  );
}
