import { describe, expect, it } from 'vitest';
import { findPeople } from '../../../src/components/people/find-people';

const people = ['Björn Håkansson', 'Inés García', 'Jonas Dvořák', 'Ipek\u200B O’Yıldız'].map((name) => ({
  key: name,
  id: name,
  name,
  isHost: false,
}));

const found = (query: string) => findPeople(people, query).map(({ name }) => name);

describe('findPeople', () => {
  it('finds by any part of the name, whatever case and accents', () => {
    expect(found('bjorn')).toEqual(['Björn Håkansson']);
    expect(found('DVOR')).toEqual(['Jonas Dvořák']);
  });

  it('finds what is typed with other letters, as an import does', () => {
    expect(found('bjoern haakansson')).toEqual(['Björn Håkansson']);
    expect(found("İPEK O'YILDIZ")).toEqual(['Ipek\u200B O’Yıldız']);
  });

  it('wants every word, in any order', () => {
    expect(found('garcia ines')).toEqual(['Inés García']);
    expect(found('garcia jonas')).toEqual([]);
  });

  it('finds everyone without a query', () => {
    expect(found('  ')).toHaveLength(4);
  });
});
