// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  RiLock2Line,
  RiQuestionLine,
  RiShieldUserLine,
  RiSubtractLine,
} from '@remixicon/react';
import { Flex } from '@backstage/ui';
import { SecondaryText } from './SecondaryText';
import { ToneLabel } from './ToneLabel';
import { useDataClassName } from './useDataClassName';

interface DataClassLabelsProps {
  /** Empty when not answered. */
  dataClasses: readonly string[];
  /** Lines at most; the others are counted, and named on demand. Default: all. */
  most?: number;
}

/** What a service stores or handles, one line a class. @internal */
export function DataClassLabels(props: DataClassLabelsProps) {
  const { dataClasses, most = Infinity } = props;
  const nameOf = useDataClassName();
  if (dataClasses.length === 0) {
    return (
      <ToneLabel tone="neutral" icon={<RiQuestionLine />}>
        {nameOf('unanswered')}
      </ToneLabel>
    );
  }
  const shown = dataClasses.slice(
    0,
    dataClasses.length > most ? most - 1 : most,
  );
  const others = dataClasses.slice(shown.length).map(nameOf);
  return (
    <Flex direction="column" gap="0.5">
      {shown.map(dataClass => (
        <ToneLabel
          key={dataClass}
          tone={dataClass === 'none' ? 'neutral' : 'info'}
          icon={iconOf(dataClass)}
        >
          {nameOf(dataClass)}
        </ToneLabel>
      ))}
      {others.length > 0 && (
        <SecondaryText small>
          <span title={others.join(', ')}>+{others.length}</span>
        </SecondaryText>
      )}
    </Flex>
  );
}

function iconOf(dataClass: string) {
  if (dataClass === 'none') {
    return <RiSubtractLine />;
  }
  return dataClass === 'pii' ? <RiShieldUserLine /> : <RiLock2Line />;
}
