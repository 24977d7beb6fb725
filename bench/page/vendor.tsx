import { RtkUiProvider } from '@cloudflare/realtimekit-react-ui';
import { createElement } from 'react';
import type { RealtimeKitClient } from '../../src/core';

/** The vendor's manager as its own dialog mounts it: its React wrapper hands over the meeting too late the second time. */
export function Vendor({ client }: { client: RealtimeKitClient }) {
  return (
    <RtkUiProvider meeting={client} showSetupScreen={false}>
      {createElement('rtk-breakout-rooms-manager', { meeting: client })}
    </RtkUiProvider>
  );
}
