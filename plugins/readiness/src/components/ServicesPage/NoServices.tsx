// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { useTranslationRef } from '@backstage/frontend-plugin-api';
import { Button } from '@backstage/ui';
import {
  RiCheckboxCircleLine,
  RiFilterOffLine,
  RiSeedlingLine,
} from '@remixicon/react';
import type { ServiceFilters } from 'backstage-plugin-readiness-common';
import { isNotReadyYet } from '../../hooks/useListFilters';
import { readinessTranslationRef } from '../../translation';
import { Notice } from '../Notice';

interface NoServicesProps {
  filters: ServiceFilters;
  onChange: (filters: ServiceFilters) => void;
}

/** Why the list is empty, and what to do. @internal */
export function NoServices({ filters, onChange }: NoServicesProps) {
  const { t } = useTranslationRef(readinessTranslationRef);
  const { verdict, ...others } = filters;
  const isFiltered = Object.values(others).some(
    value => value !== undefined && String(value) !== '',
  );
  if (!isFiltered && !verdict) {
    return (
      <Notice
        icon={<RiSeedlingLine />}
        title={t('services.empty.nothingTitle')}
        text={t('services.empty.nothingText')}
      />
    );
  }
  const allReady = !isFiltered && isNotReadyYet(verdict);
  return (
    <Notice
      icon={allReady ? <RiCheckboxCircleLine /> : <RiFilterOffLine />}
      title={t(
        allReady
          ? 'services.empty.allReadyTitle'
          : 'services.empty.filteredTitle',
      )}
      text={t(
        allReady
          ? 'services.empty.allReadyText'
          : 'services.empty.filteredText',
      )}
      actions={
        <Button variant="secondary" onPress={() => onChange({})}>
          {t('services.empty.showAll')}
        </Button>
      }
    />
  );
}
