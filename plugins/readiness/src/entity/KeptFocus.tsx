// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import { Component, createRef, type ReactNode } from 'react';

interface KeptFocusProps {
  className?: string;
  children: ReactNode;
}

/** What had the focus before the content changed. */
interface Focused {
  element: HTMLElement;
  /** Id of the nearest place around it that has one, and its number among what can be focused there. */
  place?: string;
  index: number;
}

const FOCUSABLE = 'a[href], button, input, select, textarea, [tabindex]';

/**
 * Keeps the focus of the keyboard where it is when the content is renewed in the background. An element that moves, as a
 * check does whose status changes, loses the focus in every browser, and one that is drawn in another list is a new one.
 *
 * A class, because only `getSnapshotBeforeUpdate` runs before the page changes.
 *
 * @internal
 */
export class KeptFocus extends Component<KeptFocusProps> {
  private readonly root = createRef<HTMLDivElement>();

  getSnapshotBeforeUpdate(): Focused | null {
    const element = document.activeElement;
    if (
      !(element instanceof HTMLElement) ||
      !this.root.current?.contains(element)
    ) {
      return null;
    }
    const place = element.closest('[id^="check-"]');
    return {
      element,
      ...(place && { place: place.id }),
      index: place ? focusableIn(place).indexOf(element) : -1,
    };
  }

  componentDidUpdate(
    _props: KeptFocusProps,
    _state: unknown,
    before: Focused | null,
  ) {
    if (!before || document.activeElement !== document.body) {
      return;
    }
    const place =
      before.place === undefined ? null : document.getElementById(before.place);
    const target = before.element.isConnected
      ? before.element
      : (place && focusableIn(place)[before.index]) ?? place;
    // Nothing scrolls: nobody has asked for it.
    target?.focus({ preventScroll: true });
  }

  render() {
    const { className, children } = this.props;
    return (
      <div ref={this.root} className={className}>
        {children}
      </div>
    );
  }
}

function focusableIn(place: Element): HTMLElement[] {
  return [...place.querySelectorAll<HTMLElement>(FOCUSABLE)];
}
