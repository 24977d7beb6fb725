import { Canvas, DocsContext, useOf } from '@storybook/addon-docs/blocks';
import { useContext, useEffect, useRef, useState, type CSSProperties } from 'react';
import { queueFrame } from './frame-queue';
import { inSentenceCase } from './names';

interface FrameProps {
  of: object;
  /** The way to its source below it. Default: false. */
  hasSource?: boolean;
}

/**
 * A story in a page of documentation. Its frame has its size, the ground of its theme and its name before anything is loaded, so
 * that nothing jumps: the size of the story's viewport, else as wide as the page, and as high as `docs.story.height` of its
 * parameters says.
 */
export function Frame({ of, hasSource = false }: FrameProps) {
  const { story } = useOf(of, ['story']);
  const { globals, parameters } = useContext(DocsContext).getStoryContext(story);
  const { viewport, theme } = globals as { viewport?: { value?: string }; theme?: string };
  const { options } = (parameters as { viewport?: Viewports }).viewport ?? {};
  const size = options?.[viewport?.value ?? '']?.styles;
  const ref = useRef<HTMLDivElement>(null);
  const [isDue, setDue] = useState(false);
  useEffect(() => (ref.current ? queueFrame(ref.current, () => setDue(true)) : undefined), []);
  const style: CSSProperties & Record<`--${string}`, string> = {
    '--frame-width': size?.width ?? '100%',
    '--story-name': JSON.stringify(inSentenceCase(story.name)),
  };
  return (
    <div
      ref={ref}
      className="book-frame"
      data-sized={size ? '' : undefined}
      data-theme={theme === 'light' ? 'light' : 'dark'}
      data-waits={isDue ? undefined : ''}
      style={style}
    >
      <Canvas of={of} sourceState={hasSource ? 'hidden' : 'none'} {...(size && { story: { height: size.height } })} />
    </div>
  );
}

interface Viewports {
  options?: Readonly<Record<string, { styles: { width: string; height: string } }>>;
}
