import { Anchor, Controls, Description, DocsContext, Subheading, Subtitle, Title } from '@storybook/addon-docs/blocks';
import type { Preview } from '@storybook/react-vite';
import { useContext } from 'react';
import { configure } from 'storybook/test';
import { installSyntheticMedia } from '../../src/sandbox';
import { loadAllViews } from '../../tests/support/all-views';
import { settled } from '../../tests/support/settled';
import { chosen, idOfStory } from './chosen';
import { bringCompany } from './company';
import { cover, followSteps, uncover, waitForNoScroll } from './cover';
import { docsFrame, fitFrame, keepPage } from './docs-frame';
import { Frame } from './frame';
import { MeetingBehind } from './meeting-behind';
import { inSentenceCase } from './names';
import { followToolbar, playWithoutSound } from './toolbar';

followToolbar();
followSteps();
waitForNoScroll();
keepPage();
playWithoutSound();
// Nobody is asked for their camera, and a browser without one shows the same.
if (isSecureContext) installSyntheticMedia(window, { name: 'Mira Lindqvist' });
// As in tests: a second, the default, may pass with nothing done.
configure({ asyncUtilTimeout: 10_000 });

/** A part's documentation: what it is, the states that say most of it, and its props. */
function DocsPage() {
  const stories = useContext(DocsContext).componentStories();
  const names = chosen[stories[0]?.title ?? ''] ?? [];
  const shown = names.flatMap((name) => stories.filter((story) => story.id.endsWith(`--${idOfStory(name)}`)));
  const isComponent = stories[0]?.component !== undefined;
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      {shown.map(({ id, name, moduleExport }) => (
        <Anchor key={id} storyId={id}>
          <Subheading>{inSentenceCase(name)}</Subheading>
          <Description of={moduleExport as object} />
          <Frame of={moduleExport as object} hasSource />
        </Anchor>
      ))}
      {isComponent && (
        <>
          <h2>Props</h2>
          <Controls />
        </>
      )}
    </>
  );
}

/** What cannot be typed into a field of a page. */
const isCode = (name: string, type: string) => /^(className|style|render|children)$/.test(name) || /=>|Ref</.test(type);

/** Controls that fit the type of their prop: Storybook would have a field for JSON where it knows none. */
export const argTypesEnhancers: Preview['argTypesEnhancers'] = [
  ({ argTypes }) =>
    Object.fromEntries(
      Object.entries(argTypes).map(([name, argType]) => {
        const { summary = '' } = argType.table?.type ?? {};
        const kind = argType.type?.name;
        if (isCode(name, summary)) return [name, { ...argType, control: false }];
        if (/ReactNode/.test(summary)) return [name, { ...argType, control: { type: 'text' } }];
        const isPlain = kind === 'boolean' || kind === 'enum' || kind === 'number' || kind === 'string';
        return [name, isPlain ? argType : { ...argType, control: false }];
      }),
    ) as typeof argTypes,
];

/** The steps of a story are those of a test, for which every view is there. */
export const loaders: Preview['loaders'] = [
  ({ id, name }) => cover({ id, name: inSentenceCase(name) }),
  () => loadAllViews(),
];

/** After that of all stories: the product speaks the language of the toolbar by now. */
export const afterEach: Preview['afterEach'] = async ({ id }) => {
  fitFrame();
  uncover(id);
  await settled();
};

/** In a page of documentation nobody reads what the accessibility check finds, and the next story would wait for it. */
export const initialGlobals: Preview['initialGlobals'] = docsFrame() ? { a11y: { manual: true } } : {};

export const parameters: Preview['parameters'] = { docs: { page: DocsPage }, behind: MeetingBehind, bringCompany };
