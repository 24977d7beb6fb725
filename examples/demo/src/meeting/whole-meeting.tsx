import { createDefaultConfig } from '@cloudflare/realtimekit-react-ui';
import { useEffect, useMemo } from 'react';
import { BreakoutProvider, useBreakoutClient } from '../../../../src';
import { BreakoutMeeting } from '../../../../src/meeting';
import type { Entrance } from '../demo';
import { tables } from '../languages';
import { AT_ONCE } from '../settings';
import { useStore } from '../use-store';
import { Workshop } from './workshop';

/** One participant's app, made of the vendor's whole meeting with the breakout rooms in it. */
export function WholeMeeting({ entrance }: { readonly entrance: Entrance }) {
  const { person, settings, clientOptions } = entrance;
  const { language, theme, grace } = useStore(settings);
  const options = grace ? {} : { grace: AT_ONCE };
  const config = useMemo(() => ({ ...createDefaultConfig(), designTokens: { theme } }), [theme]);
  const [client, initClient] = useBreakoutClient();

  useEffect(() => void initClient(clientOptions), [initClient, clientOptions]);
  // For the page around the frames, and for tests.
  useEffect(() => person.client.set(client ?? null), [person, client]);
  useEffect(() => {
    document.documentElement.lang = language;
    document.documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    document.documentElement.dataset.rbkTheme = theme;
  }, [language, theme]);

  return (
    <>
      <BreakoutProvider client={client} options={options}>
        <Workshop entrance={entrance} />
      </BreakoutProvider>
      <BreakoutMeeting
        meeting={client}
        options={options}
        showSetupScreen={false}
        config={config}
        locale={language}
        messages={tables[language]}
      />
    </>
  );
}
