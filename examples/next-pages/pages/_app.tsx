import type { AppProps } from 'next/app';
import Head from 'next/head';
// The pages router takes global styles here only.
import 'realtimekit-breakout/styles.css';
import '../src/meeting.css';

export default function App({ Component, pageProps }: AppProps) {
  return (
    <>
      <Head>
        <title>Breakout rooms, Next.js pages</title>
      </Head>
      <Component {...pageProps} />
    </>
  );
}
