// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type ReactNode, useContext } from 'react';
import type { ServiceSummary } from 'backstage-plugin-readiness-common';
import { serviceNameOf } from '../../components/waivers/serviceNameOf';
import { useReadinessTranslation } from '../../translation';
import { ServiceSelection } from './selection';
import styles from './ServicesPage.module.css';

/** The name of a service after the box that selects it; alone where several cannot be selected. @internal */
export function WithSelection(props: {
  service: ServiceSummary;
  children: ReactNode;
}) {
  const { service, children } = props;
  const { t } = useReadinessTranslation();
  const selection = useContext(ServiceSelection);
  if (!selection) {
    return <>{children}</>;
  }
  const { entityRef } = service;
  return (
    <div className={styles.selectable}>
      {/* First, so that a row is called by its name, and the arrow keys come to its link first. */}
      {children}
      {/* A press opens the row around it, unless it ends here; it is the box that is pressed. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <label
        className={styles.select}
        onClick={event => event.stopPropagation()}
        onPointerDown={event => event.stopPropagation()}
        onMouseDown={event => event.stopPropagation()}
        onKeyDown={event => event.key === ' ' && event.stopPropagation()}
      >
        {/* The browser's own: only its click tells of the Shift key. */}
        <input
          type="checkbox"
          aria-label={t('services.row.select', {
            name: serviceNameOf(service),
          })}
          checked={selection.selected.has(entityRef)}
          onChange={({ nativeEvent }) =>
            selection.toggle(entityRef, (nativeEvent as MouseEvent).shiftKey)
          }
        />
      </label>
    </div>
  );
}
