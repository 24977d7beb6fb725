import { describe, expect, it } from 'vitest';
import { highlight } from '../../../src/components/people/find-people';

/** What is marked, in brackets. */
const marked = (name: string, query: string) =>
  highlight(name, query)
    .map(({ text, isMatch }) => (isMatch ? `[${text}]` : text))
    .join('');

describe('highlight', () => {
  it('marks what was found, whatever case and accents', () => {
    expect(marked('Björn Håkansson', 'bjo')).toBe('[Bjö]rn Håkansson');
    expect(marked('DVOŘÁK', 'ora')).toBe('DV[OŘÁ]K');
    expect(marked('Bj\u006f\u0308rn', 'jo')).toBe('B[jo\u0308]rn');
  });

  it('marks every word, wherever it is, and each time', () => {
    expect(marked('Ana Banana', 'an')).toBe('[An]a B[anan]a');
    expect(marked('Inés García', 'garcia ines')).toBe('[Inés] [García]');
  });

  it('marks letters that fold to more than one, or stand for another', () => {
    expect(marked('Weiß', 'iss')).toBe('We[iß]');
    expect(marked('Łukasz Sørensen', 'lu sor')).toBe('[Łu]kasz [Sør]ensen');
  });

  it('marks letters that are spelled in another way', () => {
    expect(marked('Jürgen O’Brien', 'juerg obr')).toBe('[Jürg]en [O’Br]ien');
  });

  it('leaves a name whole without a query, and never loses a sign of it', () => {
    expect(marked('🦊 Fox', ' ')).toBe('🦊 Fox');
    expect(
      highlight('👩‍🚀 ليلى', 'لي')
        .map(({ text }) => text)
        .join(''),
    ).toBe('👩‍🚀 ليلى');
  });
});
