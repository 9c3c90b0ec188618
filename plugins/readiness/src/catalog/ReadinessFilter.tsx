// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  type DefaultEntityFilters,
  EntityAutocompletePicker,
  type EntityFilter,
} from '@backstage/plugin-catalog-react';
import Checkbox from '@material-ui/core/Checkbox';
import FormControlLabel from '@material-ui/core/FormControlLabel';
import {
  MONITORING_ANNOTATION,
  MONITORINGS,
  VERDICT_ANNOTATION,
  VERDICTS,
} from 'backstage-plugin-readiness-common';
import { useReadinessTranslation } from '../translation';

/** Asks the catalog itself, so that its pages and its number are right. */
class AnnotationFilter implements EntityFilter {
  constructor(private readonly annotation: string, readonly values: string[]) {}

  getCatalogFilters() {
    return { [`metadata.annotations.${this.annotation}`]: this.values };
  }

  toQueryValue() {
    return this.values;
  }
}

class VerdictFilter extends AnnotationFilter {
  constructor(values: string[]) {
    super(VERDICT_ANNOTATION, values);
  }
}

class MonitoringFilter extends AnnotationFilter {
  constructor(values: string[]) {
    super(MONITORING_ANNOTATION, values);
  }
}

type Filters = DefaultEntityFilters & {
  readiness?: VerdictFilter;
  monitoring?: MonitoringFilter;
};

/**
 * For the page of the catalog: entities by verdict, and by whether they are monitored. Shown for kinds that the catalog
 * module has written that into.
 * @internal
 */
export function ReadinessFilter() {
  const { t } = useReadinessTranslation();
  const verdictName = (value: string) => {
    const verdict = VERDICTS.find(known => isSame(known, value));
    return verdict ? t(`common.verdict.${verdict}`) : value;
  };
  const monitoringName = (value: string) => {
    const monitoring = MONITORINGS.find(known => isSame(known, value));
    return monitoring ? t(`common.monitoring.${monitoring}`) : value;
  };
  return (
    <>
      <EntityAutocompletePicker<Filters, 'readiness'>
        label={t('catalog.readiness')}
        name="readiness"
        path={`metadata.annotations.${VERDICT_ANNOTATION}`}
        Filter={VerdictFilter}
        getOptionLabel={verdictName}
        renderOption={(option, { selected }) => (
          <Option label={verdictName(option)} isSelected={selected} />
        )}
      />
      <EntityAutocompletePicker<Filters, 'monitoring'>
        label={t('catalog.monitoring')}
        name="monitoring"
        path={`metadata.annotations.${MONITORING_ANNOTATION}`}
        Filter={MonitoringFilter}
        getOptionLabel={monitoringName}
        renderOption={(option, { selected }) => (
          <Option label={monitoringName(option)} isSelected={selected} />
        )}
      />
    </>
  );
}

/** Some versions of the catalog tell values in lower case. */
function isSame(known: string, value: string): boolean {
  return known.toLowerCase() === value.toLowerCase();
}

/** As in the catalog's other filters. */
function Option({ label, isSelected }: { label: string; isSelected: boolean }) {
  return (
    <FormControlLabel
      control={<Checkbox checked={isSelected} tabIndex={-1} />}
      onClick={event => event.preventDefault()}
      label={label}
    />
  );
}
