// SPDX-License-Identifier: Apache-2.0
// Copyright 2026 The Readiness Authors
import {
  Link,
  sidebarConfig,
  useSidebarOpenState,
} from '@backstage/core-components';
import { Logo } from './Logo';

export const SidebarLogo = () => {
  const { isOpen } = useSidebarOpenState();

  return (
    <div
      style={{
        width: sidebarConfig.drawerWidthClosed,
        height: 2 * sidebarConfig.logoHeight,
        paddingTop: 16,
      }}
    >
      <Link
        to="/readiness"
        underline="none"
        aria-label="Readiness"
        style={{ marginLeft: 22 }}
      >
        <Logo withName={isOpen} />
      </Link>
    </div>
  );
};
