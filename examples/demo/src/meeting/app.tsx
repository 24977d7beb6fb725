import { useEffect, useState } from 'react';
import { BreakoutProvider, useBreakoutClient, type SessionOptions } from '../../../../src';
import type { Entrance } from '../demo';
import { tables } from '../languages';
import { AT_ONCE } from '../settings';
import { useStore } from '../use-store';
import { Meeting } from './meeting';
import { Outside } from './outside';
import { TextsContext, texts } from './texts';
import { Workshop } from './workshop';

/** Only hosts can tell by themselves who else is one: everybody else has to be told. */
const isHost: SessionOptions['isHost'] = ({ presetId }) => presetId === 'preset-host';

/** A participant's app, built like any app with breakout rooms. */
export function App({ entrance }: { readonly entrance: Entrance }) {
  const { person, settings, clientOptions } = entrance;
  const { language, theme, grace } = useStore(settings);
  const [client, initClient] = useBreakoutClient({ resetOnLeave: true });
  const [failed, setFailed] = useState(false);
  const [removed, setRemoved] = useState(false);
  const [entering, setEntering] = useState(true);

  const enter = () => {
    setFailed(false);
    setEntering(true);
    initClient(clientOptions)
      .then((joining) => joining?.join())
      .catch(() => setFailed(true));
  };
  useEffect(() => {
    initClient(clientOptions)
      .then((joining) => joining?.join())
      .catch(() => setFailed(true));
  }, [initClient, clientOptions]);

  useEffect(() => {
    if (!client) return;
    const { self } = client;
    const note = ({ state }: { state: string }) => {
      setEntering(false);
      setRemoved(state === 'kicked');
    };
    self.on('roomLeft', note);
    return () => void self.off('roomLeft', note);
  }, [client]);

  // For the page around the frames, and for tests.
  useEffect(() => person.client.set(client ?? null), [person, client]);

  useEffect(() => {
    const { documentElement } = document;
    documentElement.lang = language;
    documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
    documentElement.dataset.rbkTheme = theme;
  }, [language, theme]);

  const why = failed ? 'failed' : entering ? 'joining' : removed ? 'removed' : 'outside';
  return (
    <TextsContext.Provider value={texts[language]}>
      <BreakoutProvider
        client={client}
        locale={language}
        messages={tables[language]}
        options={{
          isHost,
          getAuthToken: () => Promise.resolve(clientOptions.authToken),
          ...(!grace && { grace: AT_ONCE }),
        }}
      >
        <Workshop entrance={entrance} />
        {client ? <Meeting /> : <Outside why={why} onEnter={enter} />}
      </BreakoutProvider>
    </TextsContext.Provider>
  );
}
