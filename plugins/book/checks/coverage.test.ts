import { expect, it } from 'vitest';
import { at, parseText, topic } from '../testing';
import { checkCoverage } from './coverage';

const page = (answers: Record<string, string>) => parseText('Слово.', { frontMatter: topic({ answers }) });
const questions = [{ id: 'kafka-01', text: 'Что такое топик?' }];

it('says nothing where every interview question is claimed, were it twice', () => {
  expect(checkCoverage([page({ 'kafka-01': 'a' }), page({ 'kafka-01': 'b' })], questions)).toEqual([]);
});

it('finds a question that no page answers', () => {
  const message = 'на вопрос kafka-01 не отвечает ни одна страница: Что такое топик?';
  const hint = 'ответьте и запишите в front matter: answers: { kafka-01: якорь }';
  expect(checkCoverage([page({})], questions)).toEqual([
    at(1, message, hint, { file: 'notes/interview-questions.json' }),
  ]);
});

it('finds an answer to a question that is not in the list', () => {
  expect(checkCoverage([page({ 'kafka-01': 'a', 'kafka-99': 'a' })], questions)).toEqual([
    at(1, 'answers: вопроса «kafka-99» нет в notes/interview-questions.json', 'проверьте id вопроса'),
  ]);
});
