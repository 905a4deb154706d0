import * as v from 'valibot';
import { search } from './search.ts';
import { type SearchAnswer, searchJobSchema } from './searcher.ts';

addEventListener('message', (event: MessageEvent<unknown>) => {
  const { query, texts } = v.parse(searchJobSchema, event.data);
  postMessage(answer());

  function answer(): SearchAnswer {
    try {
      return { type: 'found', matches: search(query, texts) };
    } catch (error) {
      return { type: 'wrong', message: error instanceof Error ? error.message : String(error) };
    }
  }
});
