import { mount } from 'svelte';
import figures from 'virtual:comparison-figures';
import lines from 'virtual:comparison-lines';
import Page from './Page.svelte';

const target = document.querySelector('#page');
if (target === null) throw new Error('The page has no place for the charts.');
mount(Page, { target, props: { lines, figures } });
