// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ComponentType } from 'react';
import {
  type AnswerDefinition,
  type AnswerType,
  isClosed,
  takesSeveral,
} from 'backstage-plugin-readiness-common';
import { ChoiceInput, ChoicesInput } from './ClosedInput';
import { NamesInput } from './NamesInput';
import {
  DatedInput,
  LicenseInput,
  QuantityInput,
  TextInput,
  UrlInput,
} from './TypedInput';
import type { InputProps } from './types';

/** Types of answers with an input of their own. */
const OWN_INPUTS: Partial<Record<AnswerType, ComponentType<InputProps>>> = {
  url: UrlInput,
  quantity: QuantityInput,
  dated: DatedInput,
  license: LicenseInput,
};

/** The input of an answer: what its type is like decides, where the type has none of its own. @internal */
export function inputOf(answer: AnswerDefinition): ComponentType<InputProps> {
  const own = OWN_INPUTS[answer.type];
  if (own) {
    return own;
  }
  if (isClosed(answer)) {
    return takesSeveral(answer) ? ChoicesInput : ChoiceInput;
  }
  return takesSeveral(answer) ? NamesInput : TextInput;
}
