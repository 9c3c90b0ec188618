// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  RiLock2Line,
  RiQuestionLine,
  RiShieldUserLine,
  RiSubtractLine,
} from '@remixicon/react';
import { Flex } from '@backstage/ui';
import { ToneLabel } from './ToneLabel';
import { useDataClassName } from './useDataClassName';

interface DataClassLabelsProps {
  /** Empty when not answered. */
  dataClasses: readonly string[];
}

/** What a service stores or handles, one line a class. @internal */
export function DataClassLabels({ dataClasses }: DataClassLabelsProps) {
  const nameOf = useDataClassName();
  if (dataClasses.length === 0) {
    return (
      <ToneLabel tone="neutral" icon={<RiQuestionLine />}>
        {nameOf('unanswered')}
      </ToneLabel>
    );
  }
  return (
    <Flex direction="column" gap="0.5">
      {dataClasses.map(dataClass => (
        <ToneLabel
          key={dataClass}
          tone={dataClass === 'none' ? 'neutral' : 'info'}
          icon={iconOf(dataClass)}
        >
          {nameOf(dataClass)}
        </ToneLabel>
      ))}
    </Flex>
  );
}

function iconOf(dataClass: string) {
  if (dataClass === 'none') {
    return <RiSubtractLine />;
  }
  return dataClass === 'pii' ? <RiShieldUserLine /> : <RiLock2Line />;
}
