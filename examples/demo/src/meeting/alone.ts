import { languages } from '../languages';
import { words } from '../stage/words';

/** Where this page was opened by itself: that it is a frame of the demo, and the way to that. */
export function showAlone(): void {
  const language = languages.find((each) => navigator.language.startsWith(each)) ?? 'en';
  const { documentElement } = document;
  documentElement.lang = language;
  documentElement.dir = language === 'ar' ? 'rtl' : 'ltr';
  const link = document.createElement('a');
  link.href = './index.html';
  link.textContent = words[language].openDemo;
  const text = document.createElement('p');
  text.append(words[language].alone);
  const page = document.createElement('main');
  page.className = 'alone';
  page.append(text, link);
  document.getElementById('root')?.replaceChildren(page);
}
