import { Controls, Description, DocsContext, DocsStory, Subtitle, Title } from '@storybook/addon-docs/blocks';
import type { Preview } from '@storybook/react-vite';
import { useContext } from 'react';

/** So many states say what a part is; the sidebar has the rest. Each is a meeting of its own. */
const chosen = 4;

/** A part's documentation: what it is, its props, and its first states rather than all of them. */
function DocsPage() {
  const stories = useContext(DocsContext).componentStories();
  return (
    <>
      <Title />
      <Subtitle />
      <Description />
      <Controls />
      {stories.slice(0, chosen).map((story) => (
        <DocsStory key={story.id} of={story.moduleExport as object} expanded />
      ))}
    </>
  );
}

export const parameters: Preview['parameters'] = { docs: { page: DocsPage } };
