// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import type { ComponentType } from 'react';
import type { AnswerType } from 'backstage-plugin-readiness-common';
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

/** The input of each type of answer. @internal */
export const INPUTS: Record<AnswerType, ComponentType<InputProps>> = {
  text: TextInput,
  url: UrlInput,
  choice: ChoiceInput,
  choices: ChoicesInput,
  names: NamesInput,
  quantity: QuantityInput,
  dated: DatedInput,
  license: LicenseInput,
};
