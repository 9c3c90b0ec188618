// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { type RefObject, useLayoutEffect, useRef, useState } from 'react';
import { useEntityRefLink } from '@backstage/plugin-catalog-react';
import {
  ButtonIcon,
  Cell,
  Column,
  Row,
  TableBody,
  TableHeader,
  TableRoot,
} from '@backstage/ui';
import { RiSideBarLine } from '@remixicon/react';
import {
  SERVICE_SORTS,
  type ServiceColumn,
  type ServiceSummary,
} from 'backstage-plugin-readiness-common';
import { columnsOf, type ListView, sortOfClick } from '../../hooks/useListView';
import { useReadinessTranslation } from '../../translation';
import { WithSelection } from './WithSelection';
import { serviceCells } from './serviceCells';
import listStyles from '../ListRows.module.css';
import styles from './ServicesPage.module.css';

interface ServiceTableProps {
  items: ServiceSummary[];
  view: ListView;
  onViewChange: (change: Partial<ListView>) => void;
  /** Opens the preview of a service. */
  onPreview: (entityRef: string) => void;
  label: string;
}

/** Services, one a row of two lines; the whole row opens its service. @internal */
export function ServiceTable(props: ServiceTableProps) {
  const { items, view, onViewChange, onPreview, label } = props;
  const { t } = useReadinessTranslation();
  const linkTo = useEntityRefLink();
  const frame = useRef<HTMLDivElement>(null);
  const columns = columnsOf(view).map(id => ({ id }));
  const total = columns.reduce(
    (sum, { id }) => sum + serviceCells[id].width,
    0,
  );
  const descends = view.sort.startsWith('-');
  const fits = useFits(frame, total);
  return (
    <div
      ref={frame}
      className={[listStyles.table, styles.dense, fits && styles.sticky]
        .filter(Boolean)
        .join(' ')}
    >
      <TableRoot
        aria-label={label}
        // More columns than fit are scrolled to, inside the table.
        style={{ minWidth: `${total}rem` }}
        sortDescriptor={
          view.group
            ? undefined
            : {
                column: view.sort.replace(/^-/, ''),
                direction: descends ? 'descending' : 'ascending',
              }
        }
        onSortChange={({ column }) =>
          onViewChange({ sort: sortOfClick(String(column), view.sort) })
        }
      >
        <TableHeader columns={columns}>
          {({ id }: { id: ServiceColumn }) => (
            <Column
              id={id}
              isRowHeader={id === 'name'}
              style={{ width: `${(serviceCells[id].width / total) * 100}%` }}
              allowsSorting={
                !view.group && SERVICE_SORTS.some(field => field === id)
              }
            >
              {t(`services.columns.${id}`)}
            </Column>
          )}
        </TableHeader>
        <TableBody
          items={items.map(item => ({ ...item, id: item.entityRef }))}
          dependencies={[view.columns]}
        >
          {(service: ServiceSummary & { id: string }) => (
            <Row
              id={service.id}
              columns={columns}
              href={`${linkTo(service.entityRef)}/readiness`}
            >
              {({ id }: { id: ServiceColumn }) => {
                const { Value } = serviceCells[id];
                return (
                  <Cell className={listStyles.cell}>
                    {id === 'name' ? (
                      <div className={styles.nameCell}>
                        <WithSelection service={service}>
                          <Value service={service} compact />
                        </WithSelection>
                        <ButtonIcon
                          className={styles.previewButton}
                          size="small"
                          variant="tertiary"
                          aria-label={t('services.row.preview', {
                            name: service.title ?? service.name,
                          })}
                          icon={<RiSideBarLine />}
                          onPress={() => onPreview(service.entityRef)}
                        />
                      </div>
                    ) : (
                      <Value service={service} compact />
                    )}
                  </Cell>
                );
              }}
            </Row>
          )}
        </TableBody>
      </TableRoot>
    </div>
  );
}

/** Whether a part of the page is so many rem wide: then it need not scroll by itself. */
function useFits(part: RefObject<HTMLElement>, rem: number): boolean {
  const [fits, setFits] = useState(false);
  useLayoutEffect(() => {
    const element = part.current;
    if (!element || typeof ResizeObserver === 'undefined') {
      return undefined;
    }
    const observer = new ResizeObserver(() => {
      const root = getComputedStyle(document.documentElement);
      setFits(element.clientWidth >= rem * parseFloat(root.fontSize));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [part, rem]);
  return fits;
}
