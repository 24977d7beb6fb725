import './fonts.css';

/** Until text has its own fonts: what is measured before would be measured in another. */
export async function fontsLoaded(): Promise<void> {
  await Promise.all([...document.fonts].map((font) => font.load()));
}
