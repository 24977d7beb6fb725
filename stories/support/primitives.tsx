import type { IconName } from '../../src/parts';
import { Avatar, Button, Icon, Spinner } from '../../src/parts';
import { icons } from '../../src/primitives/icons';
import { people } from '../../tests/support/people';

const row = { display: 'flex', flexWrap: 'wrap', alignItems: 'center', gap: 12, marginBlockEnd: 16 } as const;
export const iconNames = Object.keys(icons) as IconName[];

/** Every form of the parts that are native, or made of the vendor's elements where a page has them. `plain` keeps them native. */
export function Primitives({ plain }: { plain: boolean }) {
  return (
    <>
      {(['primary', 'secondary', 'danger', 'ghost'] as const).map((variant) => (
        <div key={variant} style={row}>
          {(['sm', 'md', 'lg'] as const).map((size) => (
            <Button plain={plain} key={size} variant={variant} size={size} icon="rooms">
              {variant}
            </Button>
          ))}
          {(['sm', 'md', 'lg'] as const).map((size) => (
            <Button plain={plain} key={size} variant={variant} size={size} kind="icon" icon="edit">
              Edit
            </Button>
          ))}
          <Button plain={plain} variant={variant}>
            Text
          </Button>
          <Button plain={plain} variant={variant} disabled>
            Disabled
          </Button>
        </div>
      ))}
      <Button plain={plain} kind="wide">
        Wide
      </Button>
      <div style={{ ...row, marginBlockStart: 16 }}>
        {iconNames.map((name) => (
          <Icon plain={plain} key={name} name={name} />
        ))}
        <span style={{ fontSize: 24 }}>
          <Icon plain={plain} name="rooms" /> in a text
        </span>
      </div>
      <div style={row}>
        <Spinner plain={plain} label="Loading" />
        <Spinner plain={plain} size="sm" label="Loading more" />
      </div>
      <div style={row}>
        {people.map((name) => (
          <Avatar plain={plain} key={name} name={name} />
        ))}
        <Avatar plain={plain} name="With a picture" pictureUrl={picture} />
        <Avatar plain={plain} name="Picture Lost" pictureUrl="data:image/png,lost" />
      </div>
    </>
  );
}

const picture = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 2 2"><path fill="teal" d="M0 0h2v2z"/><path fill="orange" d="M0 0v2h2z"/></svg>')}`;
