import { mount } from 'svelte';
import LayerChartPage from './LayerChartPage.svelte';

const target = document.querySelector('#chart');
if (target === null) throw new Error('The page has no place for the chart.');

mount(LayerChartPage, { target });
